import { type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findings, keepPicture, openBrowser, openScreen, sizes } from './browser.ts';
import { type RunningHub, removeFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';

/** Notices and pictures of the boards: from the office's page into the hall, and never over a number. */

let browser: Browser;
let hub: RunningHub;
let jpeg: Buffer;
beforeAll(async () => {
  browser = await openBrowser();
  const page = await (await browser.newContext({ viewport: { width: 800, height: 450 } })).newPage();
  await page.setContent('<body style="background: #2b7; font: 90px sans-serif">Ngày hội 24/11</body>');
  jpeg = await page.screenshot({ type: 'jpeg' });
  await page.context().close();
});
afterAll(() => browser.close());
beforeEach(async () => {
  hub = await startHub({ flags: ['--clock', '2026-11-23T09:30:00+07:00'] });
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await hub.stop();
  await removeFolder(hub.data);
});

async function openOffice(): Promise<Page> {
  const page = await openScreen(browser, `${hub.address}/office#board`, sizes.office);
  await page.getByRole('heading', { name: 'Thông báo và hình trên bảng' }).waitFor();
  return page;
}
const openBoard = async () => {
  const page = await openScreen(browser, `${hub.address}/board`, sizes.board);
  await page.locator('.board').waitFor();
  return page;
};
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('Thêm hình').setInputFiles({ name, mimeType: 'image/jpeg', buffer });
const fits = (board: Page) =>
  board.evaluate(() => {
    const news = document.querySelector('.news');
    return news !== null && news.scrollHeight <= news.clientHeight;
  });
const notice = (vi: string, en = '') => ({ kind: 'notice', vi, en }) as const;

declare const document: {
  querySelector(selector: string): { complete: boolean; scrollHeight: number; clientHeight: number } | null;
};

describe('notices and pictures', { timeout: 60_000 }, () => {
  it('are edited beside the idle board, and shown in the hall once they are saved; the last save can be taken back', async () => {
    const [page, board] = [await openOffice(), await openBoard()];
    await board.getByText('Mời ông/bà ngồi chờ').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Thêm thông báo' }).click();
    await page.getByText('Viết chữ vào thông báo còn trống').waitFor();
    await page.locator('.slide textarea').nth(2).fill('Nghỉ lễ 24/11. Làm việc lại 25/11.');
    await page.locator('.board-preview').getByText('Nghỉ lễ 24/11').waitFor();
    await choose(page, 'anh.jpg', jpeg);
    await page.locator('.board-preview img').waitFor();
    await page.locator('.slide input').first().fill('Ngày hội của phường');
    await page.getByRole('radio', { name: '8 giây' }).click();
    await keepPicture(page, 'office-board');
    expect(await findings(page)).toEqual([]);
    // Nothing of it is in the hall yet.
    expect(await board.getByText('Nghỉ lễ').count()).toBe(0);
    // The picture goes first, what was there last goes away.
    await page.getByRole('button', { name: 'Lên trước: 3. Hình' }).click();
    await page.getByRole('button', { name: 'Lên trước: 2. Hình' }).click();
    await page.getByRole('button', { name: 'Xóa: 2. Thông báo' }).click();
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã lưu. Các bảng hiện theo danh sách này.').waitFor();
    const picture = board.getByRole('img', { name: 'Ngày hội của phường' });
    await picture.waitFor({ timeout: 20_000 });
    await board.waitForFunction(() => document.querySelector('.news-picture img')?.complete);
    await keepPicture(board, 'board-picture');
    expect(await findings(board)).toEqual([]);
    await board.getByText('Nghỉ lễ 24/11').waitFor({ timeout: 20_000 });
    await keepPicture(board, 'board-notice');

    await page.getByRole('button', { name: 'Hoàn tác lần lưu trước' }).click();
    await board.getByText('Mời ông/bà ngồi chờ').waitFor();
    await page.getByText('Đã hoàn tác.').waitFor();
  });

  it.each([
    ['không phải ảnh', Buffer.from('<svg onload="alert(1)"/>'), 'Đây không phải ảnh PNG hay JPEG.'],
    ['ảnh hỏng', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'Ảnh bị hỏng hoặc chưa chép hết.'],
    ['quá lớn', Buffer.alloc(2_000_001), 'Tệp lớn hơn 2 MB.'],
  ])('of a file that is no picture (%s) it is said why, in both languages', async (_name, file, words) => {
    const page = await openOffice();
    await choose(page, 'anh.jpg', file);
    await page.getByRole('alert').getByText(words).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getByRole('alert').textContent()).toMatch(/^The (picture|file)|^This is no/);
    expect(await page.locator('.slide').count()).toBe(1);
  });

  it('[B5] give way to a call in the same moment, and come back after it', async () => {
    const office = await Screen.open(hub.address, 'office');
    const [kiosk, desk] = [
      await Screen.open(hub.address, 'kiosk'),
      await Screen.open(hub.address, 'console', 1),
    ];
    const board = await openBoard();
    await office.ask('slides:set', { board: { slides: [notice('Nghỉ lễ.')], seconds: 5 } });
    await board.getByText('Nghỉ lễ').waitFor();
    await desk.ask('counter:open', {});
    await take(kiosk);
    await desk.ask('call:next', {});
    await board.locator('.call').getByLabel('C001').waitFor();
    expect(await board.locator('.news, .news-picture').count()).toBe(0);
    await board.getByText('Nghỉ lễ').waitFor({ timeout: 30_000 });
    for (const screen of [office, kiosk, desk]) screen.close();
  });

  it('markup in a notice is text, the longest one fits, and a picture that is gone has no turn', async () => {
    const office = await Screen.open(hub.address, 'office');
    const response = await fetch(`${hub.address}/board-picture`, { method: 'POST', body: jpeg });
    const { picture } = (await response.json()) as { picture: string };
    const markup = '<img src=x onerror="document.title=1"><b>Đậm</b> & <script>alert(1)</script>';
    const longest =
      `Hồ sơ nộp trực tuyến được giảm phí. ${'Mời ông bà hỏi cán bộ ở quầy hướng dẫn. '.repeat(9)}`.slice(
        0,
        240,
      );
    const slides = [notice(markup), notice(longest)];
    await office.ask('slides:set', {
      board: { slides: [{ kind: 'picture', picture, vi: '', en: '' }, ...slides], seconds: 5 },
    });
    const board = await openScreen(browser, 'about:blank', sizes.board);
    await board.route('**/board-pictures/**', (route) => route.fulfill({ status: 404, body: '' }));
    await board.goto(`${hub.address}/board`);
    await board.getByText('<b>Đậm</b>').waitFor({ timeout: 20_000 });
    expect(await board.locator('.news b, .news script, .news img').count()).toBe(0);
    expect(await board.title()).toBe('Bảng gọi số');
    expect(await fits(board)).toBe(true);
    await keepPicture(board, 'board-markup');
    await board.getByText('Hồ sơ nộp trực tuyến').waitFor({ timeout: 20_000 });
    await keepPicture(board, 'board-longest-notice');
    expect(await fits(board)).toBe(true);
    expect(await board.locator('.news-picture').count()).toBe(0);
    office.close();
  });

  it('are served as what they are and nothing else', async () => {
    const sent = await fetch(`${hub.address}/board-picture`, { method: 'POST', body: jpeg });
    const { picture } = (await sent.json()) as { picture: string };
    const answer = await fetch(`${hub.address}/board-pictures/${picture}`);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(jpeg);
    for (const name of ['..%2Fboard.json', 'x', `${picture}0`])
      expect((await fetch(`${hub.address}/board-pictures/${name}`)).status).toBe(404);
    const kiosk = await Screen.open(hub.address, 'kiosk');
    expect(await kiosk.ask('slides:set', { board: { slides: [], seconds: 12 } })).toEqual({
      ...{ ok: false, no: 'not-allowed' },
    });
    kiosk.close();
  });
});
