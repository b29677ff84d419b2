import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '#protocol/catalogue.ts';
import type { Fact } from '#queue/facts.ts';
import { readFact } from '#queue/read-fact.ts';
import { openLowdbJournal } from '#server/journal/lowdb-journal.ts';
import { nodeDisk } from '#server/journal/node-disk.ts';
import template from '#server/template/office.json' with { type: 'json' };
import { readJournal } from './read-journal.ts';
import { failToStart, removeFolder, scratchFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';
import { type PromisedSizes, type Size, TableOfScreens } from './table-of-screens.ts';

/** Offices, names, numbers and clocks that nobody would wish for: each has a decent screen. */

const kiosks: readonly Size[] = [
  { name: '21in-standing', width: 1080, height: 1920, inch: 21.5 },
  { name: '15in', width: 1366, height: 768, inch: 15.6 },
];
const tablet: Size = { name: '10in', width: 1280, height: 800, inch: 10.1 };
const oldPc: Size = { name: 'old-pc', width: 1280, height: 800, inch: 19 };
const narrow: Size = { name: 'narrow', width: 360, height: 800, inch: 19 };
const laptop: Size = { name: 'laptop', width: 1366, height: 768, inch: 14 };

const atKiosk: PromisedSizes = { target: 20, gap: 5, cap: 4.8, contrast: 7, scrolls: false };
const onTablet: PromisedSizes = { ...atKiosk, cap: 3.5 };
const atDesk: PromisedSizes = { target: 24, gap: 0, cap: 9.5, contrast: 7, scrolls: true };

let table: TableOfScreens | null = null;
afterEach(async () => {
  await table?.close();
  table = null;
});

/** What breaks a promise on a screen that has come to its state; its picture is kept. */
async function see(page: Page, name: string, size: Size): Promise<readonly string[]> {
  if (!table) throw new Error('no table is laid');
  const isPublic = await page.evaluate<boolean>(
    "document.documentElement.dataset.screen !== 'console' && document.documentElement.dataset.screen !== 'office'",
  );
  const { screen, text } = await page.evaluate<Record<string, string>>(
    '({ ...document.documentElement.dataset })',
  );
  const onKiosk = text === 'large' ? { ...atKiosk, cap: 6.1 } : atKiosk;
  const promises = screen === 'kiosk' ? onKiosk : screen === 'tablet' ? onTablet : atDesk;
  return table.look(page, { name: `odd-${name}`, size, promises, isPublic });
}

/** Large letters on black, as whoever sees little turns them on. */
async function turnOnAids(page: Page): Promise<void> {
  for (const aid of ['Chữ to', 'Tương phản'])
    await page.locator('.aids').getByRole('button', { name: aid }).tap();
}

const both = (text: string) => ({ vi: text, en: text });
const long = `${'Cấp giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất '.repeat(12).slice(0, 918)}Ệ`;
const markup = '<img src=x onerror="alert(1)"><b>Đất</b> & </script>';
const everyField = template.fields.map(({ id }) => id);
const forty = Array.from({ length: 40 }, (_, index) => ({ id: index + 1, fields: everyField }));

/** Fields named as nobody should name them. */
const named = (...names: readonly string[]) =>
  template.fields.map((field, index) => {
    const name = names[index];
    return name === undefined ? field : { ...field, name: both(name), example: both(name) };
  });

describe('an odd office', { timeout: 240_000 }, () => {
  it('without a field does not start, and says which line is wrong', async () => {
    const data = await scratchFolder();
    await writeFile(join(data, 'office.json'), JSON.stringify({ ...template, fields: [], counters: [] }));
    const { code, said } = await failToStart(['--port', '0', '--data', data]);
    expect(code).not.toBe(0);
    expect(said).toMatch(/office\.json/);
    expect(said).toMatch(/fields/);
    expect(said.split('\n').length).toBeLessThan(12);
    await removeFolder(data);
  });

  it('with one field and one counter has a first page that is no desert, and a console', async () => {
    const fields = template.fields.slice(0, 1);
    table = await TableOfScreens.open({
      fields,
      counters: [{ id: 1, fields: ['chung-thuc'] }],
      otherAreas: 'chung-thuc',
    });
    for (const size of kiosks) {
      const page = await table.openPage('/kiosk', size);
      await page.getByRole('button', { name: /Chứng thực/ }).waitFor();
      expect(await see(page, 'one-field', size)).toEqual([]);
      await page.context().close();
    }
  });

  it('with names of one and four hundred letters and with markup keeps its screens', async () => {
    table = await TableOfScreens.open({
      name: both(long.slice(0, 400)),
      desk: both('Ộ'),
      fields: named('Đ', long.slice(0, 400), markup, 'Ễ'),
      notices: [both(markup), both(long.slice(0, 400))],
      counters: forty,
    });
    const { people } = table;
    for (const size of kiosks) {
      const page = await table.openPage('/kiosk', size);
      for (const aids of ['', '-with-aids']) {
        await table.turnTo(page, '/kiosk', size);
        await page.locator('.tile').nth(3).waitFor();
        if (aids) await turnOnAids(page);
        expect(await page.locator('img').count()).toBe(0);
        expect(await see(page, `names-home${aids}`, size)).toEqual([]);
        await page.locator('.tile').filter({ hasText: 'Cấp giấy' }).first().tap();
        await page.getByRole('heading', { name: /Số thứ tự/ }).waitFor();
        expect(await see(page, `names-ticket${aids}`, size)).toEqual([]);
      }
      await page.context().close();
    }
    for (const field of ['ho-tich', 'dat-dai', 'ho-tich']) await take(people.kiosk, field);
    for (const size of [oldPc, narrow]) {
      const page = await table.openPage('/console?counter=1', size);
      await people.rest();
      await people.clerk.ask('call:next', {});
      await people.start();
      await page.getByRole('heading', { name: /Đang phục vụ/ }).waitFor();
      expect(await see(page, 'names-serving', size)).toEqual([]);
      await page.keyboard.press('0');
      await page.locator('.menu-entry').filter({ hasText: 'Chuyển quầy' }).click();
      await page.locator('.form').waitFor();
      expect(await see(page, 'names-transfer', size)).toEqual([]);
      await page.context().close();
    }
    const page = await table.openPage('/office?trial', laptop);
    await page.locator('.counters li').nth(39).waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(await see(page, 'names-office', laptop)).toEqual([]);
    const asked = await table.openPage('/rating?counter=1', tablet);
    await asked.locator('main').waitFor();
    expect(await see(asked, 'names-tablet', tablet)).toEqual([]);
  });
});

/** Gives every procedure that a page reads another name, as a catalogue might have it. */
async function rename(page: Page, nameOf: (name: string, index: number) => string): Promise<void> {
  await page.route('**/catalogue.json*', async (route) => {
    const answer = await route.fetch();
    const catalogue = (await answer.json()) as Catalogue;
    const procedures = catalogue.procedures.map((one, index) => ({ ...one, name: nameOf(one.name, index) }));
    await route.fulfill({ response: answer, json: { ...catalogue, procedures } });
  });
}

describe('a procedure', { timeout: 120_000 }, () => {
  it.each(kiosks)('of 919 letters, of one, and with markup, on a $name', async (size) => {
    table = await TableOfScreens.open();
    const page = await table.openPage('/kiosk', size);
    await rename(page, (_, index) => [long, 'Ặ', markup][index % 3] ?? '');
    const row = (text: RegExp | string) =>
      page.locator('.paged:not(.paged-measuring) .row').filter({ hasText: text });
    const next = page
      .locator('.paged:not(.paged-measuring) .pager')
      .getByRole('button', { name: 'Trang sau' });
    for (const aids of ['', '-with-aids']) {
      await table.turnTo(page, '/kiosk', size);
      if (aids) await turnOnAids(page);
      await page.getByRole('button', { name: /Bảng niêm yết/ }).tap();
      await row(/Chứng thực/).tap();
      await row(/./).first().waitFor();
      for (let turns = 0; turns < 3 && (await row('Cấp giấy').count()) === 0; turns += 1) await next.tap();
      expect(await see(page, `procedure-rows${aids}`, size)).toEqual([]);
      await row('Cấp giấy').first().tap();
      await page.getByRole('heading', { name: /^Cấp giấy/ }).waitFor();
      await page.locator('.paged:not(.paged-measuring)').waitFor();
      expect(await see(page, `procedure-page${aids}`, size)).toEqual([]);
      await page.getByRole('button', { name: 'Lấy số' }).tap();
      await page.getByText('Mời ông/bà nhận phiếu').waitFor();
      expect(await see(page, `procedure-ticket${aids}`, size)).toEqual([]);
    }
  });

  it('none at all: the board of procedures says so', async () => {
    table = await TableOfScreens.open();
    const [size] = kiosks;
    if (!size) return;
    const page = await table.openPage('/kiosk', size);
    await page.route('**/catalogue.json*', (route) =>
      route.fulfill({ json: { revision: 'empty', procedures: [], repealed: [] } satisfies Catalogue }),
    );
    await table.turnTo(page, '/kiosk', size);
    await page.getByRole('button', { name: /Bảng niêm yết/ }).tap();
    await page.getByText('Chưa có thủ tục nào được niêm yết').waitFor();
    expect(await see(page, 'no-procedures', size)).toEqual([]);
  });
});

/** A data folder of a day on which so many numbers of the letter C were given, all but the last served long ago. */
async function dayOf(numbers: number): Promise<string> {
  const [first, then] = [await scratchFolder(), await scratchFolder()];
  const hub = await startHub({ data: first });
  const kiosk = await Screen.open(hub.address, 'kiosk');
  await take(kiosk);
  kiosk.close();
  await hub.stop();
  const given = (await readJournal(first)).filter(
    ({ type }) => type === 'day-opened' || type === 'ticket-taken',
  );
  const facts = given.map((fact, index) => {
    const renumbered =
      fact.type === 'ticket-taken' ? { ...fact, number: numbers, ticket: `C-${numbers}` } : fact;
    return { ...renumbered, seq: index + 1 };
  });
  const journal = openLowdbJournal<Fact>(nodeDisk, join(first, 'journal'), {
    decode: readFact,
    onTornTail: () => undefined,
  });
  const [stream = ''] = await journal.streams();
  await journal.close();
  const anew = openLowdbJournal<Fact>(nodeDisk, join(then, 'journal'), {
    decode: readFact,
    onTornTail: () => undefined,
  });
  await anew.append(stream, 0, facts);
  await anew.close();
  await removeFolder(first);
  return then;
}

describe('a number past 999', { timeout: 180_000 }, () => {
  it('[N6] has its room on the kiosk, its slip, the console and the office page', async () => {
    table = await TableOfScreens.open({}, await dayOf(999));
    const { people } = table;
    for (const size of kiosks) {
      const page = await table.openPage('/kiosk', size);
      await page.getByRole('button', { name: /Chứng thực, sao y/ }).tap();
      await page.getByText('Mời ông/bà nhận phiếu').waitFor();
      await page
        .getByLabel(/^C1\d{3}$/)
        .first()
        .waitFor();
      expect(await see(page, 'c1000-ticket', size)).toEqual([]);
      await people.paper('out');
      await table.turnTo(page, '/kiosk', size);
      await page.getByRole('button', { name: /Chứng thực, sao y/ }).tap();
      await page.getByText('Hãy ghi nhớ số này').waitFor();
      expect(await see(page, 'c1000-no-paper', size)).toEqual([]);
      await people.paper('in');
      await page.context().close();
    }
    await people.office.see((view) => (view.printers[0]?.virtualPaper?.length ?? 0) >= 4);
    for (const size of [oldPc, narrow]) {
      const page = await table.openPage('/console?counter=1', size);
      do {
        await people.rest();
        await people.clerk.ask('call:next', {});
      } while ((people.clerk.view.ticket?.number ?? 1000) < 1000);
      await page.getByRole('heading', { name: /Đang gọi/ }).waitFor();
      expect(await see(page, 'c1000-called', size)).toEqual([]);
      await page.keyboard.press('0');
      await page.locator('.menu-entry').filter({ hasText: 'In lại phiếu' }).click();
      await page.locator('.form').waitFor();
      expect(await see(page, 'c1000-reprint', size)).toEqual([]);
      await page.context().close();
    }
    const page = await table.openPage('/office?trial', laptop);
    await page.getByText('Đang gọi').first().waitFor();
    expect(await see(page, 'c1000-office', laptop)).toEqual([]);
  });
});

describe('a clock', { timeout: 120_000 }, () => {
  it('of the hub that went back for hours is said on kiosk and console, and tells nobody a wrong number', async () => {
    const data = await scratchFolder();
    const later = await startHub({ data, flags: ['--clock', '2026-11-24T10:30:00+07:00'] });
    const before = await Screen.open(later.address, 'kiosk');
    await take(before);
    before.close();
    await later.stop();
    table = await TableOfScreens.open({}, data, ['--clock', '2026-11-24T07:40:00+07:00']);
    for (const size of kiosks) {
      const page = await table.openPage('/kiosk', size);
      await page.getByRole('heading', { name: /Máy lấy số đang được kiểm tra/ }).waitFor();
      expect(await see(page, 'clock-kiosk', size)).toEqual([]);
      await page.context().close();
    }
    for (const size of [oldPc, narrow]) {
      const page = await table.openPage('/console?counter=1', size);
      await page
        .getByText(/Đồng hồ máy chủ chạy lùi/)
        .first()
        .waitFor();
      expect(await see(page, 'clock-console', size)).toEqual([]);
      await page.context().close();
    }
  });

  it('of a screen that is hours and a day wrong changes nothing on it', async () => {
    table = await TableOfScreens.open({}, null, ['--clock', '2026-11-24T09:00:00+07:00']);
    const page = await table.openPage('/console?counter=1', oldPc);
    await page.clock.install({ time: new Date('2026-11-25T14:00:00+07:00') });
    await table.turnTo(page, '/console?counter=1', oldPc);
    await page
      .getByText(/^0?9:0\d/)
      .first()
      .waitFor();
    await table.people.call();
    await page.getByRole('heading', { name: /Đang gọi/ }).waitFor();
    // Nobody has waited for a day: waiting is the hub's matter.
    expect(await page.locator('.line-waits').allInnerTexts()).not.toContain(/\d{2,} phút/);
  });
});

describe('a hub of another version', { timeout: 60_000 }, () => {
  it.each([
    ['/kiosk', 'Ông/bà'],
    ['/console?counter=1', 'Quầy 1'],
    ['/rating?counter=1', 'Quầy 1'],
    ['/office?trial', 'Người chờ'],
  ])('makes %s load itself anew until both are of one age', async (path, words) => {
    table = await TableOfScreens.open();
    const page = await table.openPage('/', laptop);
    let [stale, loads] = [1, 0];
    await page.routeWebSocket(/socket\.io/, (screen) => {
      const hub = screen.connectToServer();
      const isStale = stale > 0;
      stale -= 1;
      screen.onMessage((message) =>
        hub.send(isStale ? String(message).replace(/"version":\d+/, '"version":1') : message),
      );
    });
    page.on('load', () => (loads += 1));
    await page.goto(table.hub.address + path);
    await expect.poll(() => loads, { timeout: 20_000 }).toBe(2);
    await page.getByText(words).first().waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(path);
  });
});
