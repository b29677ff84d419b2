import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findings, keepPicture, openBrowser, openScreen, sizes } from './browser.ts';
import { readJournal } from './read-journal.ts';
import { type RunningHub, removeFolder, startHub } from './running-hub.ts';
import { Screen } from './screen.ts';

/** The desk as people meet it: real screens in a real browser on a real hub. */

let browser: Browser;
let hub: RunningHub;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  hub = await startHub();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await hub.stop();
  await removeFolder(hub.data);
});

const openKiosk = () => openScreen(browser, `${hub.address}/kiosk`, sizes.kiosk);
const copies = (kiosk: Page) => kiosk.getByRole('button', { name: /Chứng thực, sao y/ });

describe('a visit', { timeout: 90_000 }, () => {
  it('goes from a tap to ink, to the counter, to a rating, seen on every screen', async () => {
    const kiosk = await openKiosk();
    const board = await openScreen(browser, `${hub.address}/board`, sizes.board);
    const desk = await openScreen(browser, `${hub.address}/console?counter=1`, sizes.console);
    const tablet = await openScreen(browser, `${hub.address}/rating?counter=1`, sizes.rating);
    const office = await openScreen(browser, `${hub.address}/office?trial`, sizes.office);
    await desk.getByRole('button', { name: /Mở quầy/ }).click();

    await copies(kiosk).tap();
    await kiosk.getByLabel('C001').first().waitFor();
    await kiosk.getByText('Mời ông/bà nhận phiếu').waitFor();
    await keepPicture(kiosk, 'kiosk-ticket');
    await office.locator('img[src*="000001"]').first().waitFor();

    await desk.getByText('C001').or(desk.getByLabel('C001')).first().waitFor();
    await desk.keyboard.press('F2');
    await desk.getByText('Đang gọi, lần 1').waitFor();
    await board.getByText('Mời công dân có số').waitFor();
    await board.getByLabel('C001').first().waitFor();
    await keepPicture(board, 'board-call');
    await keepPicture(desk, 'console-called');
    await desk.keyboard.press('Enter');
    await desk.getByText('Đang phục vụ').first().waitFor();
    await keepPicture(desk, 'console-serving');
    await desk.keyboard.press('1');
    await desk.keyboard.press('F8');

    await tablet.getByText('Ông/bà có hài lòng').waitFor();
    await keepPicture(tablet, 'rating-asking');
    await tablet.getByRole('button', { name: 'Rất hài lòng' }).tap();
    await tablet.getByText('Cảm ơn ông/bà').waitFor();
    await keepPicture(office, 'office');

    await hub.stop();
    const story = (await readJournal(hub.data)).map((fact) => fact.type);
    expect(story).toEqual([
      ...['day-opened', 'counter-opened', 'ticket-taken', 'slip-queued', 'slip-printing', 'slip-printed'],
      ...['ticket-called', 'service-started', 'service-finished', 'visit-rated'],
    ]);
  });

  it('begins with one ticket, however often the finger comes down', async () => {
    const kiosk = await openKiosk();
    const tile = copies(kiosk);
    await tile.waitFor();
    const box = await tile.boundingBox();
    if (!box) throw new Error('the tile is not there');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    for (let tap = 0; tap < 4; tap += 1) await kiosk.touchscreen.tap(x, y);
    await kiosk.getByText('Mời ông/bà nhận phiếu').waitFor();
    const office = await Screen.open(hub.address, 'office');
    expect(office.view.fields[0]).toMatchObject({ id: 'chung-thuc', taken: 1 });
    office.close();
  });

  it('is the same visit when the hub dies between the tap and the answer', async () => {
    const kiosk = await openKiosk();
    await copies(kiosk).waitFor();
    const { port, data } = hub;
    // The hub stands still, so that the tap is on its way and unanswered when the hub dies.
    hub.process.kill('SIGSTOP');
    await copies(kiosk).tap();
    await hub.kill();
    hub = await startHub({ port, data });
    await kiosk.getByLabel('C001').first().waitFor({ timeout: 25_000 });
    const office = await Screen.open(hub.address, 'office');
    expect(office.view.fields[0]).toMatchObject({ taken: 1 });
    office.close();
  });

  it('is the same visit when the hub dies at any moment after the tap', async () => {
    for (let round = 1; round <= 4; round += 1) {
      const kiosk = await openKiosk();
      await copies(kiosk).tap();
      for (let turn = 0; turn < round * 30; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      const { port, data } = hub;
      await hub.kill();
      hub = await startHub({ port, data });
      await kiosk.getByLabel(`C00${round}`).first().waitFor({ timeout: 25_000 });
      await kiosk.context().close();
      const office = await Screen.open(hub.address, 'office');
      expect(office.view.fields[0]).toMatchObject({ taken: round });
      office.close();
    }
  });

  it('without paper the number stands huge on the screen, and the clerk knows', async () => {
    const office = await Screen.open(hub.address, 'office');
    await office.ask('paper:set', { printer: 1, paper: 'out' });
    const desk = await openScreen(browser, `${hub.address}/console?counter=1`, sizes.console);
    const kiosk = await openKiosk();
    await copies(kiosk).tap();
    await kiosk.getByText('Hãy ghi nhớ số này').waitFor();
    await keepPicture(kiosk, 'kiosk-no-paper');
    await desk
      .getByText(/hết giấy/i)
      .first()
      .waitFor();
    await office.ask('paper:set', { printer: 1, paper: 'in' });
    // The slip has waited, and comes by itself.
    await office.see((view) => view.printers[0]?.virtualPaper?.length === 1 && view.withoutSlip.length === 0);
    office.close();
  });
});

describe('a link that is cut', { timeout: 90_000 }, () => {
  it('is said on every screen within ten seconds, and the truth stands after it without a reload', async () => {
    const kiosk = await openKiosk();
    const board = await openScreen(browser, `${hub.address}/board`, sizes.board);
    const desk = await openScreen(browser, `${hub.address}/console?counter=1`, sizes.console);
    const tablet = await openScreen(browser, `${hub.address}/rating?counter=1`, sizes.rating);
    const office = await openScreen(browser, `${hub.address}/office?trial`, sizes.office);
    const pages = [kiosk, board, desk, tablet, office];
    await Promise.all(pages.map((page) => page.evaluate('window.notReloaded = true')));
    await desk.getByRole('button', { name: /Mở quầy/ }).click();
    await desk.getByRole('button', { name: /Gọi tiếp/ }).waitFor();
    const { port, data } = hub;
    // Frozen, not dead: the sockets stay open and nothing comes through, as with a pulled cable.
    hub.process.kill('SIGSTOP');
    await Promise.all(
      pages.map((page) =>
        page
          .getByText(/Mất kết nối/)
          .first()
          .waitFor({ timeout: 14_000 }),
      ),
    );
    await keepPicture(board, 'board-lost-link');
    await keepPicture(kiosk, 'kiosk-lost-link');
    await hub.kill();
    hub = await startHub({ port, data });
    await Promise.all(
      pages.map((page) =>
        page
          .getByText(/Mất kết nối/)
          .first()
          .waitFor({ state: 'detached' }),
      ),
    );
    await copies(kiosk).tap();
    await kiosk.getByLabel('C001').first().waitFor();
    await desk.getByLabel('C001').first().waitFor();
    await desk.keyboard.press('F2');
    await desk.getByText('Đang gọi, lần 1').waitFor();
    for (const page of pages) expect(await page.evaluate('window.notReloaded')).toBe(true);
  });
});

describe('every screen', { timeout: 90_000 }, () => {
  it.each([
    ['/', sizes.console],
    ['/kiosk', sizes.kiosk],
    ['/board', sizes.board],
    ['/console?counter=1', sizes.console],
    ['/rating?counter=1', sizes.rating],
    ['/office?trial', sizes.office],
  ] as const)('%s has nothing that axe objects to, and nothing wider than itself', async (path, size) => {
    const page = await openScreen(browser, hub.address + path, size);
    await page.locator('main').first().waitFor();
    await page.evaluate('document.fonts.ready');
    expect(await findings(page)).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
