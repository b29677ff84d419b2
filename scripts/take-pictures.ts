import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser, openScreen, sizes } from '#test/browser.ts';
import { project, removeFolder, startHub } from '#test/running-hub.ts';
import { Screen } from '#test/screen.ts';

/** Makes docs/pictures anew from real screens on a real hub: `npx tsx scripts/take-pictures.ts` after a build. */

const folder = join(project, 'docs/pictures');
const hub = await startHub({ flags: ['--clock', '2026-11-23T09:32:00+07:00', '--speed', '40'] });
const browser = await openBrowser();
await mkdir(folder, { recursive: true });

const kiosk = await Screen.open(hub.address, 'kiosk');
const desks = [];
for (const counter of [1, 2, 3]) {
  const desk = await Screen.open(hub.address, 'console', counter);
  await desk.ask('counter:open', {});
  desks.push(desk);
}
const [first, second, third] = desks;
if (!first || !second || !third) throw new Error('the template has three counters');

async function take(field: string, priority: string | null = null): Promise<void> {
  await kiosk.ask('ticket:take', { field, procedure: null, purpose: 'file', priority });
}

// A morning in short: some are served, some wait, one is being called.
for (const field of [
  'chung-thuc',
  'chung-thuc',
  'ho-tich',
  'dat-dai',
  'chung-thuc',
  'nhan-ket-qua',
  'bao-tro',
]) {
  await take(field);
}
for (const desk of [first, second, third]) {
  await desk.ask('call:next', {});
  await desk.ask('service:start', {});
}
await first.ask('service:finish', { outcome: 'received' });
const board = await openScreen(browser, `${hub.address}/board`, sizes.board);
// Somebody has let it speak.
await board.locator('main').first().tap();
const desk = await openScreen(browser, `${hub.address}/console?counter=1`, sizes.console);
for (const field of ['chung-thuc', 'ho-tich', 'chung-thuc', 'kinh-doanh', 'chung-thuc']) await take(field);
await take('ho-tich', 'cao-tuoi');
await second.ask('service:finish', { outcome: 'guided' });
await second.ask('call:next', {});
await board.waitForTimeout(8_500);
await first.ask('call:next', {});
await board.waitForTimeout(4_500);
await keep(board, 'board');
await keep(desk, 'console');
await takeOfKiosk();
const tablet = await openScreen(browser, `${hub.address}/rating?counter=3`, sizes.rating);
await third.ask('service:finish', { outcome: 'received' });
await tablet.getByText('Ông/bà có hài lòng').waitFor();
await keep(tablet, 'rating');
await keep(await openScreen(browser, `${hub.address}/office?trial`, sizes.office), 'office');
const papers = (await readdir(join(hub.data, 'paper'))).filter((name) => name.endsWith('.png')).sort();
await copyFile(join(hub.data, 'paper', papers[papers.length - 1] ?? ''), join(folder, 'slip.png'));

await browser.close();
for (const screen of [kiosk, ...desks]) screen.close();
await hub.stop();
await removeFolder(hub.data);

/** The first page, a search, a number, and the aids; in two thirds of their pixels, for they stand beside each other. */
async function takeOfKiosk(): Promise<void> {
  const context = await browser.newContext({
    ...{ viewport: sizes.kiosk, deviceScaleFactor: 2 / 3, hasTouch: true, locale: 'vi-VN' },
  });
  const page = await context.newPage();
  const open = async () => {
    await page.goto(`${hub.address}/kiosk`);
    await page.locator('.aids').getByRole('button', { name: 'English' }).waitFor();
  };
  await open();
  await keep(page, 'kiosk');
  await page.getByRole('button', { name: /Tìm thủ tục/ }).tap();
  await page.locator('.search-field').waitFor();
  await page.keyboard.type('giay khai sinh', { delay: 60 });
  await page.locator('.paged:not(.paged-measuring) .row').first().waitFor();
  await keep(page, 'kiosk-search');
  await page
    .getByRole('button', { name: /Lấy số\s*: Đăng ký khai sinh/ })
    .first()
    .tap();
  await page.getByText('Mời ông/bà nhận phiếu').waitFor();
  await keep(page, 'kiosk-ticket');
  await open();
  for (const aid of ['Chữ to', 'Tương phản'])
    await page.locator('.aids').getByRole('button', { name: aid }).tap();
  await keep(page, 'kiosk-aids');
}

async function keep(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(700);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
