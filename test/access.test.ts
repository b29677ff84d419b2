import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { io } from 'socket.io-client';
import { keptCookie, pairComputer } from '#printer/pair-computer.ts';
import { protocolVersion } from '#protocol/version.ts';
import { networkAddresses } from '../server/access/network-doors.ts';
import { type RunningHub, removeFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';
import { Browser, CHARGE_PIN, nowhere, paired, person, setUp } from './set-up-hub.ts';

/** Who may do what, on a real hub. */
describe('who may do what', () => {
  let hub: RunningHub;
  beforeEach(async () => {
    hub = await startHub();
  });
  afterEach(async () => {
    await hub.stop();
    await removeFolder(hub.data);
  });

  it('[Y1] in trial mode everything is open on this machine, and there is nobody to sign in', async () => {
    const browser = new Browser(hub.address);
    expect(await browser.pairing()).toEqual({ state: 'trial' });
    expect((await browser.fetch('/pair')).headers.get('location')).toBe('/');
    expect((await browser.fetch('/office')).status).toBe(200);
    const office = await Screen.open(hub.address, 'office');
    expect(office.greeting?.person).toBeNull();
    expect(office.view.access).toEqual({
      isSetUp: false,
      addresses: [],
      devices: [],
      waiting: [],
      people: [],
    });
    expect(
      await office.ask('person:add', { name: 'Lan', role: 'clerk', pin: '2580', assignments: [] }),
    ).toEqual({ ok: false, no: 'not-set-up' });
    office.close();
  });

  it('[Y2] set-up ends trial mode at once: whoever is not paired is out, and is sent to the page with the code', async () => {
    const before = await Screen.open(hub.address, 'kiosk');
    const desk = await setUp(hub);
    expect(await before.closed()).toBeLessThan(1_000);
    const stranger = new Browser(hub.address);
    expect(await stranger.refusal('kiosk')).toBe('not-paired');
    expect(await stranger.refusal('office')).toBe('not-paired');
    for (const page of ['/', '/kiosk', '/board', '/console?counter=1', '/rating?counter=1', '/office'])
      expect((await stranger.fetch(page)).headers.get('location'), page).toBe('/pair');
    expect((await stranger.fetch('/pair')).status).toBe(200);
    expect(desk.screen.greeting?.person).toMatchObject({ name: 'Nguyễn Thị Lan', role: 'charge' });
    desk.screen.close();
  });

  it('[Y2] a screen is what the hub has written down of it, whatever it says of itself', async () => {
    const desk = await setUp(hub);
    const { browser, device, page } = await paired(desk, 'rating', { counter: 2 }, 'Máy đánh giá 2');
    expect(page).toBe('/rating?counter=2');
    expect((await browser.fetch('/rating?counter=3')).headers.get('location')).toBe('/rating?counter=2');
    expect((await browser.fetch('/')).headers.get('location')).toBe('/rating?counter=2');
    expect(await browser.refusal('kiosk')).toBe('not-paired');
    expect(await browser.refusal('office')).toBe('not-paired');
    expect(await browser.refusal('rating', 3)).toBe('not-paired');
    const tablet = await browser.open('rating', 2);
    expect(tablet.view.counter).toBe(2);
    const seen = await desk.screen.see(({ access }) =>
      access.devices.some(({ id, isHere }) => id === device && isHere),
    );
    expect(seen.access.devices.find(({ id }) => id === device)).toMatchObject({
      ...{ name: 'Máy đánh giá 2', role: 'rating', counter: 2 },
    });
    const kept = await readFile(join(hub.data, 'devices.json'), 'utf8');
    for (const value of browser.cookies.values()) expect(kept).not.toContain(value);
    tablet.close();
    desk.screen.close();
  });

  it('[Y3] a screen that is not paired has six digits, keeps them through a reload, and goes to its page once let in', async () => {
    const desk = await setUp(hub);
    const browser = new Browser(hub.address);
    const news = await browser.pairing();
    expect(news).toMatchObject({ state: 'waiting', code: expect.stringMatching(/^\d{6}$/) as string });
    expect(await browser.pairing()).toMatchObject({ code: news.state === 'waiting' ? news.code : '' });
    const code = news.state === 'waiting' ? news.code : '';
    await desk.screen.see(({ access }) => access.waiting.some((waiting) => waiting.code === code));
    const ask = { code, role: 'kiosk', name: 'Máy lấy số', place: nowhere } as const;
    expect(await desk.screen.ask('device:approve', { ...ask, code: '000000' })).toMatchObject({ ok: false });
    expect(await desk.screen.ask('device:approve', { ...ask, role: 'rating' })).toEqual({
      ...{ ok: false, no: 'unknown-place' },
    });
    expect(await desk.screen.ask('device:approve', ask)).toMatchObject({ ok: true });
    expect(await desk.screen.ask('device:approve', ask)).toEqual({ ok: false, no: 'unknown-code' });
    expect(await browser.pairing()).toEqual({ state: 'paired', page: '/kiosk' });
    expect(browser.cookies.has('mc-waiting')).toBe(false);
    const token = browser.cookies.get('mc-device-kiosk') ?? '';
    expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16);
    expect((await browser.fetch('/kiosk')).status).toBe(200);
    desk.screen.close();
  });

  it('[Y2] a ticket and a number remember the device and the person, and a kiosk prints where it was told', async () => {
    const desk = await setUp(hub);
    const clerk = await person(desk, 'clerk', '2580');
    const kiosk = await paired(desk, 'kiosk', { printer: 1 });
    const desk1 = await paired(desk, 'console', { counter: 1 });
    expect(await desk1.browser.signIn('console', clerk, '2580')).toMatchObject({ ok: true });
    const tiles = await kiosk.browser.open('kiosk');
    const console1 = await desk1.browser.open('console', 1);
    expect(console1.greeting?.person).toMatchObject({ id: clerk });
    expect(await take(tiles)).toMatchObject({ ok: true });
    expect(await console1.ask('counter:open', {})).toEqual({ ok: true });
    expect(desk.screen.view.routes.kiosks).toEqual([{ device: kiosk.device, printer: 1 }]);
    tiles.close();
    console1.close();
    desk.screen.close();
    await hub.stop();
    const folder = join(hub.data, 'journal', 'ubnd-phuong-hai-duong');
    const [file = ''] = await readdir(folder);
    const facts = (JSON.parse(await readFile(join(folder, file), 'utf8')) as { facts?: unknown }).facts ?? '';
    const text = JSON.stringify(facts);
    expect(text).toContain(`"by":{"role":"kiosk","device":"${kiosk.device}"}`);
    expect(text).toContain(`"device":"${desk1.device}","counter":1,"person":"${clerk}"`);
  });

  it('[Y2] a computer that lends its printer is let in like a screen, and sent away like one', async () => {
    const desk = await setUp(hub);
    const knock = (cookie?: string) =>
      io(`${hub.address}/printers`, {
        ...{ transports: ['websocket'], forceNew: true, reconnection: false },
        auth: { version: protocolVersion, role: 'printer', device: 'may-in-2', baud: null },
        extraHeaders: cookie === undefined ? {} : { cookie },
      });
    const stranger = knock();
    const why = await new Promise<Error>((resolve) => stranger.once('connect_error', resolve));
    expect(why.message).toBe('not-paired');
    const file = join(hub.data, 'computer', 'hub.cookie');
    const said: string[] = [];
    const waits: (() => void)[] = [];
    const pairing = pairComputer({
      ...{ hub: hub.address, file, say: (words: string) => said.push(words) },
      wait: () => new Promise<void>((resolve) => waits.push(resolve)),
    });
    const { access } = await desk.screen.see((view) => view.access.waiting.length === 1);
    const code = access.waiting[0]?.code ?? '';
    const ask = { code, role: 'printer', name: 'Máy in ở kho', place: nowhere } as const;
    const approved = await desk.screen.ask('device:approve', ask);
    while (waits.length === 0) await new Promise((resolve) => setImmediate(resolve));
    for (const go of waits) go();
    const cookie = await pairing;
    expect(said.join()).toContain(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(await keptCookie(file)).toBe(cookie);
    const program = knock(cookie);
    await new Promise<void>((resolve) => program.once('connect', resolve));
    const gone = new Promise((resolve) => program.once('disconnect', resolve));
    await desk.screen.ask('device:revoke', { device: approved.ok ? approved.device : '' });
    await gone;
    desk.screen.close();
  });

  it.skipIf(networkAddresses().length === 0)(
    '[Y1] the office’s network reaches the hub from the moment at which somebody has set it up so, and not before',
    async () => {
      const far = `http://${networkAddresses()[0] ?? ''}:${hub.port}/health`;
      await expect(fetch(far)).rejects.toThrow();
      const desk = await setUp(hub, { listen: 'network' });
      while (!hub.printed().includes('on the network')) await new Promise((resolve) => setImmediate(resolve));
      expect((await fetch(far)).status).toBe(200);
      const screen = new Browser(new URL(far).origin);
      expect(await screen.pairing()).toMatchObject({ state: 'waiting' });
      expect(await screen.refusal('kiosk')).toBe('not-paired');
      desk.screen.close();
    },
  );

  it('[Y5] a device that is sent away is out within a second, and its token is worth nothing', async () => {
    const desk = await setUp(hub);
    const { browser, device, page } = await paired(desk, 'board', { zone: [1, 2] });
    expect(page).toBe('/board?counters=1,2');
    expect((await browser.fetch('/board?inch=55')).headers.get('location')).toBe(
      '/board?inch=55&counters=1%2C2',
    );
    const board = await browser.open('board');
    const gone = board.closed();
    expect(await desk.screen.ask('device:revoke', { device })).toEqual({ ok: true });
    expect(await gone).toBeLessThan(1_000);
    expect(await browser.refusal('board')).toBe('not-paired');
    const own = desk.screen.view.access.devices.find(({ role }) => role === 'office')?.id ?? '';
    expect(await desk.screen.ask('device:revoke', { device: own })).toEqual({
      ok: false,
      no: 'device-is-yours',
    });
    desk.screen.close();
  });

  it('[Y5] whoever is taken off the list, or loses their rank, is out within a second', async () => {
    const desk = await setUp(hub);
    const other = await person(desk, 'charge', '730164');
    const second = await paired(desk, 'office');
    await second.browser.signIn('office', other, '730164');
    const theirs = await second.browser.open('office');
    const demoted = {
      person: other,
      name: 'Trần Minh',
      role: 'inspector',
      pin: null,
      assignments: [],
    } as const;
    const gone = theirs.closed();
    expect(await desk.screen.ask('person:change', demoted)).toEqual({ ok: true });
    expect(await gone).toBeLessThan(1_000);
    expect(await second.browser.refusal('office')).toBe('sign-in');
    await second.browser.signIn('office', other, '730164');
    const reading = await second.browser.open('office');
    const goneAgain = reading.closed();
    expect(await desk.screen.ask('person:remove', { person: other })).toEqual({ ok: true });
    expect(await goneAgain).toBeLessThan(1_000);
    expect(await second.browser.signIn('office', other, '730164')).toMatchObject({ ok: false });
    expect(await desk.screen.ask('person:remove', { person: desk.inCharge })).toEqual({
      ...{ ok: false, no: 'last-in-charge' },
    });
    desk.screen.close();
  });

  it('[Y6] wrong PINs make one person wait at one screen, and nobody else', async () => {
    const desk = await setUp(hub);
    const [lan, minh] = [await person(desk, 'clerk', '2580'), await person(desk, 'clerk', '1397')];
    const one = await paired(desk, 'console', { counter: 1 });
    const two = await paired(desk, 'console', { counter: 2 });
    const answers = [];
    for (let n = 0; n < 4; n += 1) answers.push(await one.browser.signIn('console', lan, '9999'));
    expect(answers.map((answer) => !answer.ok && [answer.no, answer.waitSeconds])).toEqual([
      ...[
        ['wrong-pin', 0],
        ['wrong-pin', 0],
        ['wrong-pin', 5],
        ['wait', 5],
      ],
    ]);
    expect(await one.browser.signIn('console', lan, '2580')).toMatchObject({ no: 'wait' });
    expect(await one.browser.signIn('console', minh, '1397')).toMatchObject({ ok: true });
    expect(await two.browser.signIn('console', lan, '2580')).toMatchObject({ ok: true });
    desk.screen.close();
  });

  it('[Y7] who only reads changes nothing; who serves at a counter does not run the office', async () => {
    const desk = await setUp(hub);
    const inspector = await person(desk, 'inspector', '8642');
    const clerk = await person(desk, 'clerk', '2580');
    const page = await paired(desk, 'office');
    expect(await page.browser.signIn('office', clerk, '2580')).toMatchObject({ ok: false, no: 'wrong-pin' });
    expect(await page.browser.signIn('office', inspector, '8642')).toMatchObject({ ok: true });
    const reading = await page.browser.open('office');
    const no = { ok: false, no: 'not-allowed' };
    expect(await reading.ask('day:close', {})).toEqual(no);
    expect(await reading.ask('device:revoke', { device: page.device })).toEqual(no);
    expect((await page.browser.fetch('/slip-logo', { method: 'POST', body: 'x' })).status).toBe(403);
    expect((await page.browser.fetch('/sheets/tickets.pdf')).status).toBe(200);
    const wish = { month: null, person: null, kind: null, page: 0 };
    const read = await reading.ask('audit:read', { wish });
    expect(read.ok && read.page.rows.map(({ what }) => what)).toContain('ask:refused');
    reading.close();
    desk.screen.close();
  });

  it('[Y8] a person who may not sit at a counter today is told so', async () => {
    const desk = await setUp(hub);
    const lan = await person(desk, 'clerk', '2580', { counters: [2] });
    const one = await paired(desk, 'console', { counter: 1 });
    const two = await paired(desk, 'console', { counter: 2 });
    expect(await one.browser.signIn('console', lan, '2580')).toMatchObject({ ok: false, no: 'not-here' });
    expect(await two.browser.signIn('console', lan, '2580')).toMatchObject({ ok: true });
    desk.screen.close();
  });

  it('[X1] the audit tells who did what from where, and what was before and after, without a secret', async () => {
    const desk = await setUp(hub);
    const { device } = await paired(desk, 'kiosk');
    await desk.screen.ask('device:change', { device, name: 'Máy ở sảnh', place: nowhere });
    await desk.screen.ask('day:close', {});
    const wish = { month: null, person: null, kind: null, page: 0 };
    const read = await desk.screen.ask('audit:read', { wish });
    const rows = read.ok ? read.page.rows : [];
    expect(rows.map(({ what }) => what)).toEqual([
      ...['day:close', 'device:change', 'device:approve', 'setup:finished'],
    ]);
    expect(rows[1]).toMatchObject({
      person: { id: desk.inCharge, name: 'Nguyễn Thị Lan' },
      device: { role: 'office', name: 'Máy phụ trách' },
      about: `device ${device}`,
      changes: [{ path: `devices.${device}.name`, before: '"Máy kiosk"', after: '"Máy ở sảnh"' }],
    });
    const csv = await (await desk.office.fetch('/audit.csv')).text();
    expect(csv.split('\r\n')).toHaveLength(6);
    const secrets = [CHARGE_PIN, ...desk.office.cookies.values()];
    for (const secret of secrets) expect(JSON.stringify(rows) + csv).not.toContain(secret);
    expect((await new Browser(hub.address).fetch('/audit.csv')).status).toBe(401);
    desk.screen.close();
  });

  it('[X1] what the boards show between calls is audited like every other setting', async () => {
    const desk = await setUp(hub);
    const slide = { kind: 'notice', vi: 'Chiều nay nghỉ', en: '' } as const;
    await desk.screen.ask('slides:set', { board: { slides: [slide], seconds: 15 } });
    const read = await desk.screen.ask('audit:read', {
      wish: { month: null, person: null, kind: null, page: 0 },
    });
    const [row] = read.ok ? read.page.rows : [];
    expect(row).toMatchObject({ what: 'slides:set' });
    expect(JSON.stringify(row?.changes)).toContain('Chiều nay nghỉ');
    desk.screen.close();
  });
});
