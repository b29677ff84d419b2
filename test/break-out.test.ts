import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openScreen, sizes } from './browser.ts';
import { type RunningHub, removeFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';

/**
 * What a citizen with a finger, a mouse, a keyboard, a stick of files or a scanner may try to get out of a public screen.
 * A browser without a window has no menus and no dialogs to open, so of a key the test asks what every browser obeys:
 * whether the page has refused it. Alt+F4, the Windows key, Ctrl+Alt+Delete, sticky keys, the power button and the
 * cable never reach a page: for those the machine is set up (a user without rights, the browser in kiosk mode, a list
 * of addresses).
 */

const noteTries = readFileSync(join(import.meta.dirname, 'tried-in-page.js'), 'utf8');

interface Tried {
  readonly type: string;
  readonly what: string;
  readonly isRefused: boolean;
}
declare const globalThis: { tried: Tried[]; place: () => Record<string, unknown> };

let browser: Browser;
let hub: RunningHub;
let file: string;
beforeAll(async () => {
  browser = await openBrowser();
  hub = await startHub();
  file = join(hub.data, 'dropped.html');
  await writeFile(file, '<title>elsewhere</title>');
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await hub.stop();
  await removeFolder(hub.data);
});

/** A public screen under attack: everything that opens beside it is noted. */
async function open(path: string, size: { width: number; height: number }) {
  const page = await openScreen(browser, 'about:blank', size);
  const cdp = await page.context().newCDPSession(page);
  // As on a touch screen that two fingers can enlarge.
  await cdp.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: true });
  await page.addInitScript({ content: noteTries });
  await page.goto(hub.address + path);
  await page.locator('main').first().waitFor();
  const opened: string[] = [];
  page.context().on('page', (other) => opened.push(other.url()));
  page.on('dialog', (dialog) => {
    opened.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('download', (download) => opened.push(download.url()));
  page.on('framenavigated', (frame) => opened.push(frame.url()));
  return { page, cdp, opened, before: await place(page) };
}

const place = (page: Page) => page.evaluate(() => globalThis.place());

/** Waits until so many events of a kind have come. */
const come = (page: Page, type: string, atLeast: number) =>
  page.waitForFunction(
    ([name, least]) => globalThis.tried.filter((one) => one.type === name).length >= least,
    [type, atLeast] as const,
  );

/** What the page has let the browser have so far, each kind once: `keydown F11`. Its own first button is its own matter. */
async function letThrough(page: Page): Promise<readonly string[]> {
  const all = await page.evaluate(() => globalThis.tried);
  const got = all.filter(({ type, what, isRefused }) => !isRefused && !own.includes(`${type} ${what}`));
  return [...new Set(got.map(({ type, what }) => `${type} ${what}`.trim()))];
}
const own = ['keydown Shift', 'mousedown 0', 'mouseup 0'];

const shortcuts = [
  ...['p', 'w', 'n', 't', 's', 'u', 'o', 'h', 'j', 'd', 'f', 'g', 'l', 'r', 'a', 'Tab', 'F4'].map(
    (key) => `Control+${key}`,
  ),
  ...['n', 't', 'p', 'i', 'c', 'j', 'k', 'b', 'o', 'Delete', 'Escape'].map((key) => `Control+Shift+${key}`),
  ...['Control+Equal', 'Control+Minus', 'Control+0', 'Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home'],
  ...[
    'Alt+d',
    'Alt+f',
    'Meta+r',
    'Shift+F10',
    'F1',
    'F3',
    'F5',
    'F6',
    'F7',
    'F10',
    'F11',
    'F12',
    'ContextMenu',
  ],
];

interface Area {
  readonly width: number;
  readonly height: number;
}

async function tryKeys(page: Page): Promise<void> {
  for (const keys of shortcuts) await page.keyboard.press(keys);
  await come(page, 'keydown', shortcuts.length);
}

async function tryMouse(page: Page, { width, height }: Area): Promise<void> {
  const [x, y] = [width / 2, height / 2];
  await page.mouse.click(x, y, { button: 'right' });
  await page.mouse.click(x, y, { button: 'middle' });
  // Over words that are no link, so that there is something to mark.
  const words = await page.locator('h1, h2, p').first().boundingBox();
  await page.mouse.move((words?.x ?? 50) + 2, words ? words.y + words.height / 2 : 80);
  await page.mouse.down();
  await page.mouse.move(width - 10, height - 10, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await page.mouse.wheel(0, 300);
  for (const [type, times] of [
    ['contextmenu', 1],
    ['auxclick', 1],
    ['mouseup', 3],
    ['wheel', 2],
  ] as const)
    await come(page, type, times);
}

/** Back and forward on the side of a mouse. */
async function trySideButtons(cdp: CDPSession): Promise<void> {
  for (const button of ['back', 'forward'] as const) {
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await cdp.send('Input.dispatchMouseEvent', { type, x: 200, y: 200, button, clickCount: 1 });
  }
}

async function tryFingers(cdp: CDPSession, { width, height }: Area): Promise<void> {
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...points: readonly (readonly [number, number])[]
  ) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
    });
  const [x, y] = [width / 2, height / 2];
  // Two fingers, apart.
  await touch('touchStart', [x - 20, y]);
  await touch('touchStart', [x - 20, y], [x + 20, y]);
  for (let step = 40; step <= 200; step += 20) await touch('touchMove', [x - step, y], [x + step, y]);
  await touch('touchEnd');
  // In from each edge.
  for (const [from, to] of [
    [
      [1, y],
      [width - 20, y],
    ],
    [
      [width - 1, y],
      [20, y],
    ],
    [
      [x, 1],
      [x, height - 20],
    ],
    [
      [x, height - 1],
      [x, 20],
    ],
  ] as const) {
    await touch('touchStart', from);
    await touch('touchMove', [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
    await touch('touchMove', to);
    await touch('touchEnd');
  }
  // A finger that rests for longer than any browser waits before it opens its menu or marks a word.
  await cdp.send('Input.synthesizeTapGesture', { x: 60, y: 90, duration: 1_500, gestureSourceType: 'touch' });
}

async function tryFiles(page: Page, cdp: CDPSession): Promise<void> {
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  await come(page, 'dragenter', 1);
}

/** What scanners send beside letters: control characters come as Ctrl with a letter, some as Alt with figures. */
async function tryScanner(page: Page): Promise<void> {
  for (const key of ['Control+J', 'Control+M', 'Control+BracketRight', 'Alt+Numpad0', 'Alt+Numpad2', 'F8'])
    await page.keyboard.press(key);
  await page.keyboard.type("']/;--<script>|~CODE128~", { delay: 0 });
  for (const key of ['Enter', 'Control+P', 'Tab']) await page.keyboard.press(key);
}

const screens = {
  kiosk: { path: '/kiosk', size: sizes.kiosk },
  board: { path: '/board', size: sizes.board },
  'rating tablet': { path: '/rating?counter=1', size: sizes.rating },
} as const;

describe.each(Object.keys(screens) as (keyof typeof screens)[])('the %s', { timeout: 60_000 }, (name) => {
  const { path, size } = screens[name];

  it('stays what it is, whatever is tried', async () => {
    const { page, cdp, opened, before } = await open(path, size);
    expect(before).toMatchObject({ selected: '', scrolled: '0,0,0,0', ways: 0 });
    await tryKeys(page);
    await tryMouse(page, size);
    expect(await place(page)).toEqual(before);
    await tryFingers(cdp, size);
    await tryFiles(page, cdp);
    await trySideButtons(cdp);
    await come(page, 'mouseup', 5);
    expect(await letThrough(page)).toEqual([]);
    await tryScanner(page);
    expect(await place(page)).toEqual(before);
    await isUsable(page, name);
    expect(opened).toEqual([]);
    expect(page.context().pages()).toHaveLength(1);
  });
});

it('the tries are real: a page that is not public lets them through', { timeout: 60_000 }, async () => {
  const { page, cdp, before } = await open('/office?trial', sizes.office);
  await tryKeys(page);
  await tryMouse(page, sizes.office);
  expect((await place(page))['selected']).not.toBe('');
  const got = await letThrough(page);
  for (const what of [
    ...['keydown p', 'keydown F11', 'keydown ContextMenu', 'contextmenu 2', 'auxclick 1'],
    ...['wheel 0', 'selectstart'],
  ])
    expect(got).toContain(what);
  // A finger may meet a link of this page, which leads away from it.
  await tryFingers(cdp, sizes.office);
  expect((await place(page))['zoom']).toBeGreaterThan(Number(before['zoom']));
  const other = await open('/office?trial', sizes.office);
  await trySideButtons(other.cdp);
  await other.page.waitForURL('about:blank');
});

/** The screen does its work as if nothing had happened. */
async function isUsable(page: Page, name: keyof typeof screens): Promise<void> {
  const desk = await Screen.open(hub.address, 'console', 1);
  const other = await Screen.open(hub.address, 'kiosk');
  await desk.ask('counter:open', {});
  if (name === 'kiosk') {
    const back = page.getByRole('button', { name: /^(Về trang đầu|Quay lại|Xong)/ }).first();
    const tile = page.getByRole('button', { name: /Chứng thực, sao y/ });
    await tile.or(back).first().waitFor();
    if (await back.isVisible()) await back.tap();
    await tile.tap();
    await page.getByRole('heading', { name: /Số thứ tự/ }).waitFor();
  } else {
    await take(other);
    await desk.ask('call:next', {});
    if (name === 'board') await page.getByText('Mời công dân có số').waitFor();
    await desk.ask('service:start', {});
    await desk.ask('service:finish', { outcome: 'received' });
    if (name === 'rating tablet') {
      await page.getByRole('button', { name: 'Rất hài lòng' }).tap();
      await page.getByText('Cảm ơn ông/bà').waitFor();
    }
  }
  for (const screen of [desk, other]) screen.close();
}
