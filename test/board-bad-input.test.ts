import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BareScreen } from '#bench/bare-screen.ts';
import template from '#server/template/office.json' with { type: 'json' };
import { findings, keepPicture, openBrowser, openScreen, sizes } from './browser.ts';
import { type RunningHub, removeFolder, scratchFolder, startHub } from './running-hub.ts';
import { Screen } from './screen.ts';

/** What a board makes of things that nobody wished for: each has a decent picture. A missing clip: board-voice.test.ts. */

declare const document: {
  querySelectorAll(selector: string): Iterable<{
    scrollWidth: number;
    clientWidth: number;
    scrollHeight: number;
    clientHeight: number;
    className: string;
  }>;
};

const MORNING = ['--clock', '2026-11-23T09:30:00+07:00'];

let browser: Browser;
let hub: RunningHub;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await hub.stop();
  await removeFolder(hub.data);
});

const openBoard = async (query = '?silent') => {
  const page = await openScreen(browser, `${hub.address}/board${query}`, sizes.board);
  await page.locator('.board').waitFor();
  return page;
};

/** Parts of the board in which something sticks out. */
const overflowing = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.board, .quiet, .news, .doors, .call, .call-number, .list, .list-code, .sign',
      ),
    ]
      .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
      .map(({ className }) => className),
  );

describe('a board', { timeout: 90_000 }, () => {
  it('[N6] shows a number past 999 in front and in the list, whole', async () => {
    hub = await startHub({ flags: [...MORNING, '--asks-per-second', '100000'] });
    const kiosk = await BareScreen.open(hub.address, 'kiosk');
    await Promise.all(Array.from({ length: 1_001 }, () => kiosk.take()));
    const desk = await BareScreen.open(hub.address, 'console', 1);
    await desk.ask('counter:open', {});
    const board = await openBoard();
    await desk.ask('call:choose', { ticket: 'C-1000', reason: 'xong sớm' });
    await board.locator('.call').getByLabel('C1000').waitFor();
    await keepPicture(board, 'board-1000-in-front');
    expect(await overflowing(board)).toEqual([]);
    await desk.ask('service:start', {});
    await desk.ask('service:finish', { outcome: 'received' });
    await desk.ask('call:choose', { ticket: 'C-1001', reason: 'xong sớm' });
    await board.locator('.call').getByLabel('C1001').waitFor({ timeout: 15_000 });
    await board.locator('.list').getByLabel('C1000').waitFor();
    await keepPicture(board, 'board-1000-in-list');
    expect(await overflowing(board)).toEqual([]);
    for (const screen of [kiosk, desk]) screen.close();
  });

  it('shows forty counters, at rest and while it calls, without leaving one out', async () => {
    const fields = template.counters.flatMap((counter) => counter.fields);
    const counters = Array.from({ length: 40 }, (_, index) => ({
      id: index + 1,
      fields: [...new Set(fields)],
    }));
    const data = await scratchFolder();
    await writeFile(join(data, 'office.json'), JSON.stringify({ ...template, counters }));
    hub = await startHub({ data, flags: MORNING });
    const kiosk = await Screen.open(hub.address, 'kiosk');
    const desks = [];
    for (const counter of [3, 12, 17, 18, 40]) {
      const desk = await Screen.open(hub.address, 'console', counter);
      await desk.ask('counter:open', {});
      desks.push(desk);
    }
    await desks[0]?.ask('counter:pause', { reason: 'break' });
    const board = await openBoard();
    await board.getByText('Tạm dừng').waitFor();
    const doors = (await board.locator('.doors .door').allTextContents()).map(Number);
    expect(doors.sort((one, other) => one - other)).toEqual(counters.map(({ id }) => id));
    await keepPicture(board, 'board-forty-counters');
    expect(await overflowing(board)).toEqual([]);
    expect(await findings(board)).toEqual([]);
    await kiosk.ask('ticket:take', { field: 'dat-dai', procedure: null, purpose: 'file', priority: null });
    await desks[4]?.ask('call:next', {});
    await board.locator('.call').getByLabel('M001').waitFor();
    await keepPicture(board, 'board-counter-40-calls');
    expect(await overflowing(board)).toEqual([]);
    for (const screen of [kiosk, ...desks]) screen.close();
  });

  it('of another version than its hub says that it is being updated, and does not flicker', async () => {
    hub = await startHub({ flags: MORNING });
    const page = await openScreen(browser, 'about:blank', sizes.board);
    let loads = 0;
    page.on('load', () => (loads += 1));
    let isOld = true;
    await page.routeWebSocket(/socket\.io/, (socket) => {
      const server = socket.connectToServer();
      server.onMessage((message) =>
        socket.send(
          isOld && typeof message === 'string'
            ? message.replace(/("hub:greeting",\{"version":)\d+/, '$19999')
            : message,
        ),
      );
    });
    await page.goto(`${hub.address}/board`);
    await page.getByText('Bảng đang được cập nhật…').waitFor();
    await keepPicture(page, 'board-other-version');
    expect(await findings(page)).toEqual([]);
    // Loaded once, anew once at once, and then no more until a while has passed.
    expect(loads).toBeLessThanOrEqual(2);
    isOld = false;
    await page.locator('.board').waitFor({ timeout: 30_000 });
  });

  it.each([
    ['behind', -7],
    ['ahead', 30],
  ])(
    'whose own clock is hours %s shows the hub’s time, calls, and counts a lost link rightly',
    async (_where, hours) => {
      hub = await startHub({ flags: MORNING });
      const page = await openScreen(browser, 'about:blank', sizes.board);
      await page.addInitScript(`{
      const { now } = Date;
      Date.now = () => now() + ${hours * 3_600_000};
    }`);
      await page.goto(`${hub.address}/board?silent`);
      await page.locator('.board').waitFor();
      await page
        .locator('.list-head')
        .getByText(/^09:3\d$/)
        .waitFor();
      const kiosk = await BareScreen.open(hub.address, 'kiosk');
      const desk = await BareScreen.open(hub.address, 'console', 1);
      await desk.ask('counter:open', {});
      await kiosk.take();
      await desk.ask('call:next', {});
      await page.locator('.call').getByLabel('C001').waitFor();
      for (const screen of [kiosk, desk]) screen.close();
      await hub.kill();
      await page.getByText(/^0:0\d$|^00:0\d$/).waitFor({ timeout: 15_000 });
      if (hours > 0) await keepPicture(page, 'board-clock-off-lost');
    },
  );
});
