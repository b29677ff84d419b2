import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SetupAnswer, SetupFlaw, SetupWish } from '#protocol/setup.ts';
import { readJournal } from './read-journal.ts';
import { type RunningHub, removeFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';
import { Browser, CHARGE_PIN, paired, setUp, usualAnswers } from './set-up-hub.ts';

/** How a hub becomes an office's own, as its pages ask for it; the pages themselves are in `first-run-pages.test.ts`. */
describe('the first run', () => {
  let hub: RunningHub;
  let usual: SetupWish;
  let browser: Browser;
  beforeEach(async () => {
    hub = await startHub();
    usual = await usualAnswers(hub.address);
    browser = new Browser(hub.address);
  });
  afterEach(async () => {
    await hub.stop();
    await removeFolder(hub.data);
  });

  const post = (path: '/setup' | '/setup-check', wish: object) => browser.post<SetupAnswer>(path, wish);
  async function flaws(wish: SetupWish): Promise<readonly SetupFlaw[]> {
    const [checked, finished] = [await post('/setup-check', wish), await post('/setup', wish)];
    expect(finished).toEqual(checked);
    return !checked.ok && checked.no === 'flawed' ? checked.flaws : [];
  }

  it('[Y10] every answer is looked at by the hub, and what is wrong is told at its own place', async () => {
    const { office, person, fields, counters } = usual;
    const [first, ...others] = fields;
    if (!first) throw new Error('the template has fields');
    expect(
      await flaws({
        ...usual,
        office: { ...office, name: { vi: ' ', en: 'x' }, address: 'a'.repeat(61), phone: 'b'.repeat(60) },
        person: { ...person, name: '' },
        listen: null,
      }),
    ).toEqual([
      { at: 'office.name.vi', flaw: 'missing' },
      { at: 'person.name', flaw: 'missing' },
      { at: 'office.address', flaw: 'too-long' },
      { at: 'office.phone', flaw: 'too-long' },
      { at: 'listen', flaw: 'missing' },
    ]);
    for (const [pin, pinAgain, flaw] of [
      ['', '', { at: 'person.pin', flaw: 'missing' }],
      ['12a456', '12a456', { at: 'person.pin', flaw: 'not-digits' }],
      ['58204', '58204', { at: 'person.pin', flaw: 'pin-too-short' }],
      ['123456', '123456', { at: 'person.pin', flaw: 'pin-too-easy' }],
      [CHARGE_PIN, '', { at: 'person.pinAgain', flaw: 'missing' }],
      [CHARGE_PIN, '582042', { at: 'person.pinAgain', flaw: 'pins-differ' }],
    ] as const)
      expect(await flaws({ ...usual, person: { ...person, pin, pinAgain } })).toEqual([flaw]);
    expect(await flaws({ ...usual, person: { ...person, name: 'a\u001bb' } })).toEqual([
      { at: 'person.name', flaw: 'impossible' },
    ]);
    expect(await flaws({ ...usual, fields: [{ ...first, letter: 'Đ' }, ...others] })).toMatchObject([
      { at: 'fields.0.letter', flaw: 'bad-letter' },
    ]);
    expect(await flaws({ ...usual, fields: [{ ...first, letter: 'H' }, ...others] })).toMatchObject([
      { at: 'fields.0.letter', flaw: 'letter-twice' },
      { at: 'fields.1.letter', flaw: 'letter-twice' },
    ]);
    const withoutFirst = counters.map((served) => served.filter((id) => id !== first.id));
    expect(await flaws({ ...usual, counters: withoutFirst })).toMatchObject([
      { at: 'fields.0', flaw: 'nobody-serves' },
    ]);
    expect(await flaws({ ...usual, counters: [...counters, []] })).toMatchObject([
      { at: 'counters.3', flaw: 'missing' },
    ]);
    expect(await flaws({ ...usual, counters: [...counters, ['no-such-field']] })).toMatchObject([
      { at: 'counters.3', flaw: 'unknown-field' },
    ]);
    expect(
      await flaws({ ...usual, fields: [...fields, { id: 'no-such-field', letter: 'Z' }] }),
    ).toMatchObject([{ at: 'fields.9', flaw: 'impossible' }]);
    expect((await flaws({ ...usual, fields: [], counters: [] })).map(({ at }) => at)).toEqual(
      expect.arrayContaining(['fields', 'counters']),
    );
    for (const nonsense of [{}, [], { ...usual, extra: 1 }, { ...usual, code: 5 }])
      expect(await post('/setup', nonsense)).toEqual({ ok: false, no: 'bad-ask' });
    // Nothing of all this has changed anything.
    expect(await browser.pairing()).toEqual({ state: 'trial' });
    expect((await readdir(hub.data)).filter((name) => /people|devices|setup|office/.test(name))).toEqual([]);
  });

  it('[Y10] the answers hold everywhere at once: names, fields, letters, counters, and the foot of the slips', async () => {
    const office = {
      name: { vi: 'UBND xã Đức Trọng', en: 'Đức Trọng Commune People’s Committee' },
      desk: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Service Centre' },
      ...{ address: '1 Trần Phú, Đức Trọng', phone: '0263 3843 000' },
    };
    const fields = [
      { id: 'ho-tich', letter: 'A' },
      { id: 'chung-thuc', letter: 'C' },
    ];
    const counters = [['ho-tich'], ['chung-thuc', 'ho-tich']];
    const { screen } = await setUp(hub, { office, fields, counters });
    expect(screen.view.office).toMatchObject({ name: office.name, desk: office.desk });
    expect(screen.view.fields.map(({ id, letter }) => [id, letter])).toEqual([
      ['ho-tich', 'A'],
      ['chung-thuc', 'C'],
    ]);
    expect(screen.view.counters.map(({ counter }) => counter.id)).toEqual([1, 2]);
    expect(screen.view.slipSettings.settings.ownLines).toEqual([
      '1 Trần Phú, Đức Trọng',
      'Điện thoại: 0263 3843 000',
    ]);
    screen.close();
  });

  it('[Y11] the numbers of the trial are no numbers of the office: it begins with 001, and keeps its own days', async () => {
    const trial = await Screen.open(hub.address, 'kiosk');
    for (let n = 0; n < 3; n += 1) await take(trial);
    const counter = await Screen.open(hub.address, 'console', 1);
    await counter.ask('counter:open', {});
    await counter.ask('call:next', {});
    const desk = await setUp(hub);
    expect(desk.screen.view.fields.map(({ taken, waiting }) => [taken, waiting])).toEqual(
      desk.screen.view.fields.map(() => [0, 0]),
    );
    expect(desk.screen.view).toMatchObject({ dayState: 'open', waiting: [], aside: [], withoutSlip: [] });
    const { browser: kiosk } = await paired(desk, 'kiosk');
    const screen = await kiosk.open('kiosk');
    expect(await take(screen)).toMatchObject({ ok: true, ticket: 'C-1' });
    screen.close();
    desk.screen.close();
    counter.close();
    trial.close();
    // It stays so when the hub starts again, and whatever reads the office's days finds nothing of the trial in them.
    await hub.stop();
    expect((await readdir(join(hub.data, 'journal'))).sort()).toEqual(['dung-thu', 'ubnd-phuong-hai-duong']);
    const takenIn = async (office: string) => {
      const facts = await readJournal(hub.data, office);
      return facts.flatMap((fact) => (fact.type === 'ticket-taken' ? [fact.ticket] : []));
    };
    expect(await takenIn('dung-thu')).toEqual(['C-1', 'C-2', 'C-3']);
    expect(await takenIn('ubnd-phuong-hai-duong')).toEqual(['C-1']);
    hub = await startHub({ data: hub.data });
    const again = new Browser(hub.address);
    for (const [name, value] of kiosk.cookies) again.cookies.set(name, value);
    const later = await again.open('kiosk');
    expect(await take(later)).toMatchObject({ ok: true, ticket: 'C-2' });
    later.close();
  });

  it('[Y12] a first run counts when its last answer is on the disk, and not before: a power cut leaves the trial', async () => {
    const { person } = usual;
    await post('/setup-check', { ...usual, person: { ...person, pinAgain: '' } });
    expect(browser.cookies.has('mc-device-office')).toBe(true);
    await hub.kill();
    hub = await startHub({ data: hub.data });
    browser = new Browser(hub.address);
    expect(await browser.pairing()).toEqual({ state: 'trial' });
    const desk = await setUp(hub);
    expect(desk.screen.view.access.people).toHaveLength(1);
    desk.screen.close();
  });

  it('[Y12] asked twice at once, or again after its answer was lost, there is one person in charge, who can sign in', async () => {
    await post('/setup-check', usual);
    // The hub's answer to the last page is lost: of the two browsers only the promise of before is left.
    const before = new Map(browser.cookies);
    const answers = await Promise.all([post('/setup', usual), post('/setup', usual)]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await browser.fetch('/setup', { method: 'POST', body: '{}' })).status).toBe(404);
    const survivor = new Browser(hub.address);
    for (const [name, value] of before) survivor.cookies.set(name, value);
    expect((await survivor.fetch('/office')).status).toBe(200);
    expect(await survivor.refusal('office')).toBe('sign-in');
    const people = JSON.parse(await readFile(join(hub.data, 'people.json'), 'utf8')) as {
      people: readonly { id: string; name: string }[];
    };
    expect(people.people.map(({ name }) => name)).toEqual(['Nguyễn Thị Lan']);
    expect(await survivor.signIn('office', people.people[0]?.id ?? '', CHARGE_PIN)).toMatchObject({
      ok: true,
    });
    expect(await survivor.refusal('office')).toBe('let in');
  });

  it('[Y12] a token that somebody has planted in the browser does not become the office page’s', async () => {
    browser.cookies.set('mc-device-office', 'P'.repeat(43));
    expect(await post('/setup', usual)).toEqual({ ok: true });
    const thief = new Browser(hub.address);
    thief.cookies.set('mc-device-office', 'P'.repeat(43));
    expect(await thief.refusal('office')).toBe('not-paired');
  });

  it('[Y11] an office that is set up anew, because a PIN was forgotten, finds its days and its name again', async () => {
    const desk = await setUp(hub);
    const { browser: kiosk } = await paired(desk, 'kiosk');
    const screen = await kiosk.open('kiosk');
    await take(screen);
    screen.close();
    desk.screen.close();
    await hub.stop();
    for (const name of ['setup.json', 'devices.json', 'people.json']) await rm(join(hub.data, name));
    hub = await startHub({ data: hub.data });
    const between = await Screen.open(hub.address, 'kiosk');
    expect(await take(between)).toMatchObject({ ticket: 'C-1' });
    between.close();
    const news = (await (await new Browser(hub.address).fetch('/setup')).json()) as { office: unknown };
    expect(news.office).toMatchObject({ name: { vi: 'UBND phường Hải Dương' } });
    const again = await setUp(hub);
    const found = again.screen.view.fields.find(({ id }) => id === 'chung-thuc');
    expect(found).toMatchObject({ taken: 1, waiting: 1 });
    again.screen.close();
  });
});
