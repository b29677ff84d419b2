import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { voiceSettingsSchema } from '#protocol/voice-settings.ts';
import { findings, keepPicture, openScreen, sizes } from './browser.ts';
import { type RunningHub, removeFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';

/** Boards that stand at different counters of one hall, in a browser that lets them sound. */

const noticeScheduled = readFileSync(join(import.meta.dirname, 'heard-in-page.js'), 'utf8');

declare const globalThis: { heard: { clip: string }[]; begun: () => number };

let browser: Browser;
let hub: RunningHub;
let kiosk: Screen<'kiosk'>;
let office: Screen<'office'>;
let desks: readonly Screen<'console'>[];
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['MOT_CUA_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--autoplay-policy=no-user-gesture-required'],
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  hub = await startHub();
  kiosk = await Screen.open(hub.address, 'kiosk');
  office = await Screen.open(hub.address, 'office');
  desks = await Promise.all([1, 2, 3].map((counter) => Screen.open(hub.address, 'console', counter)));
  for (const desk of desks) await desk.ask('counter:open', {});
});
afterEach(async () => {
  for (const screen of [kiosk, office, ...desks]) screen.close();
  for (const context of browser.contexts()) await context.close();
  await hub.stop();
  await removeFolder(hub.data);
});

async function openBoard(query = ''): Promise<Page> {
  const page = await openScreen(browser, 'about:blank', sizes.board);
  await page.addInitScript({ content: noticeScheduled });
  await page.goto(`${hub.address}/board${query}`);
  await page.locator('.board').waitFor();
  return page;
}

/** The next one of the field is called to this counter, and served at once. */
async function callTo(counter: 1 | 2 | 3, field: string): Promise<void> {
  const desk = desks[counter - 1];
  await take(kiosk, field);
  await desk?.ask('call:next', {});
  await desk?.ask('service:start', {});
  await desk?.ask('service:finish', { outcome: 'received' });
}

const heard = (page: Page) => page.evaluate(() => globalThis.heard.map(({ clip }) => clip));
const inFront = (page: Page, code: string) => page.locator('.call').getByLabel(code).waitFor();

describe('boards of one hall', { timeout: 90_000 }, () => {
  it('[B1] show and say the calls of their own counters, and their doors', async () => {
    const [first, third] = [await openBoard('?counters=1,2'), await openBoard('?counters=3')];
    expect(await first.locator('.doors .door').allTextContents()).toEqual(['1', '2']);
    expect(await third.locator('.doors .door').allTextContents()).toEqual(['3']);
    await office.see(({ voice }) => voice.boardsWithSound === 2);
    await callTo(1, 'chung-thuc');
    await inFront(first, 'C001');
    await keepPicture(first, 'board-counters-1-2');
    await callTo(3, 'dat-dai');
    await inFront(third, 'M001');
    await keepPicture(third, 'board-counter-3');
    await first.waitForFunction(() => globalThis.begun() >= 4);
    await third.waitForFunction(() => globalThis.begun() >= 4);
    expect(await heard(first)).not.toContain('chu_m');
    expect(await heard(third)).not.toContain('chu_c');
    expect(await first.getByLabel('M001').count()).toBe(0);
    expect(await third.getByLabel('C001').count()).toBe(0);
    // Opened later, it lists its own only.
    const late = await openBoard('?counters=3');
    expect(await late.locator('.list-row').getByRole('img').count()).toBe(1);
    expect(await findings(first)).toEqual([]);
  });

  it('[B1] say what their address names and the office does not have', async () => {
    const board = await openBoard('?counters=1,7,quay-2');
    await board.getByText('Không có quầy 7, quay-2. Sửa địa chỉ của bảng.').waitFor();
    expect(await board.locator('.doors .door').allTextContents()).toEqual(['1']);
    expect(await board.locator('.list-row').count()).toBe(3);
    expect(await findings(board)).toEqual([]);
    await keepPicture(board, 'board-unknown-counters');
    const none = await openBoard('?counters=88');
    expect(await none.locator('.doors .door').count()).toBe(3);
    await none.getByText('Không có quầy 88.').waitFor();
  });

  it('[B2] that are silent neither speak nor chime nor ask for a touch', async () => {
    const speaks = await openBoard();
    const silent = await openBoard('?silent');
    await office.see(({ voice }) => voice.boardsWithSound === 1);
    await callTo(1, 'chung-thuc');
    await inFront(silent, 'C001');
    await speaks.waitForFunction(() => globalThis.begun() >= 3);
    expect(await heard(silent)).toEqual([]);
    expect(await silent.getByRole('status').count()).toBe(0);
  });

  it('[B4] say that a counter pauses, where the office wants it', async () => {
    const [board, other] = [await openBoard(), await openBoard('?counters=1')];
    await desks[1]?.ask('counter:pause', { reason: 'break' });
    await desks[1]?.ask('counter:resume', {});
    await office.ask('voice:set', { voice: voiceSettingsSchema.parse({ pauses: true }) });
    await office.see(({ voice }) => voice.settings.pauses && voice.boardsWithSound === 2);
    await desks[1]?.ask('counter:pause', { reason: 'break' });
    await board.waitForFunction(() => globalThis.begun() >= 3);
    expect(await heard(board)).toEqual(['quay_so', 'hai_ngang', 'tam_dung_phuc_vu']);
    expect(await heard(other)).toEqual([]);
  });

  it('[B3] show many calls that come at once in rows of half the height, two numbers each', async () => {
    const board = await openBoard('?silent');
    for (let round = 0; round < 6; round += 1) {
      await callTo(1, 'chung-thuc');
      await callTo(2, 'bao-tro');
      await callTo(3, 'dat-dai');
    }
    await board.locator('.calls-dense').waitFor({ timeout: 20_000 });
    await keepPicture(board, 'board-rush');
    expect(await board.locator('.calls-dense').getByRole('img').count()).toBeGreaterThanOrEqual(12);
    expect(await findings(board)).toEqual([]);
    // The list takes the same form when they leave the front.
    await board.locator('.list-dense').waitFor({ timeout: 40_000 });
    await keepPicture(board, 'board-rush-list');
    expect(await findings(board)).toEqual([]);
  });
});
