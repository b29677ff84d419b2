import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser as Chromium, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findings, keepPicture, openBrowser, openScreen, sizes } from './browser.ts';
import { removeFolder, type RunningHub, scratchFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';

/** The page of the backups, as a person uses it: in a real browser, on a real hub with a stick that comes and goes. */

let hub: RunningHub;
let browser: Chromium;
let page: Page;
let scratch: string;
let stick: string;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const section = (name: string) =>
  page.locator('section', { has: page.getByRole('heading', { name, exact: true }) }).last();
const look = async (name: string) => {
  await keepPicture(page, `backup-${name}`);
  return findings(page);
};
const inStick = () => readdir(stick).then((names) => names.filter((name) => name.endsWith('.backup')));

describe('the page of the backups', () => {
  beforeAll(async () => {
    scratch = await scratchFolder();
    stick = join(scratch, 'usb');
    await mkdir(stick);
    hub = await startHub({ data: join(scratch, 'data'), flags: ['--clock', '2026-11-24T08:00:00+07:00'] });
    const kiosk = await Screen.open(hub.address, 'kiosk');
    for (let count = 0; count < 3; count += 1) await take(kiosk);
    kiosk.close();
    browser = await openBrowser();
    page = await openScreen(browser, `${hub.address}/office#backup`, sizes.office);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await hub.stop();
    await removeFolder(scratch);
  });

  it('makes a backup at a touch and tells that it was read again', async () => {
    await page.getByText('Chưa có bản sao lưu nào.').waitFor();
    expect(await look('none')).toEqual([]);
    await button('Sao lưu ngay').click();
    await page.getByText(/Đã ghi và đọc lại đúng lúc 24\/11 08:0/).waitFor({ timeout: 20_000 });
    expect(await section('Bản mới nhất').innerText()).toContain('mot-cua-2026-11-24.backup');
    const answer = await fetch(`${hub.address}/backups/newest`);
    expect(answer.headers.get('content-disposition')).toContain('mot-cua-2026-11-24.backup');
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(500);
  }, 60_000);

  it('[K10] a drill restores it beside, counts it, finds it the same, and leaves nothing', async () => {
    await button('Thử khôi phục').click();
    await page.getByText(/khôi phục thử được, mọi ngày khớp/).waitFor({ timeout: 20_000 });
    expect(await section('Diễn tập').innerText()).toContain('1 ngày, 3 số, 0 lượt xong, 0 đánh giá');
    expect(await readdir(join(hub.data, 'backups'))).toEqual(['mot-cua-2026-11-24.backup', 'notes.json']);
  }, 60_000);

  it('[K11] tries a folder before it takes it, copies there, and says so until a stick that was out is back', async () => {
    const input = page.getByRole('textbox', { name: 'Thêm thư mục' });
    await input.fill(join(scratch, 'nowhere'));
    await button('Kiểm tra và thêm').click();
    await page.getByText('Không có thư mục này.').waitFor();
    expect(await look('flaw')).toEqual([]);
    await input.fill(stick);
    await button('Kiểm tra và thêm').click();
    // A trial is not copied by itself.
    await page.getByText('Sẵn sàng, chưa có bản mới nhất', { exact: true }).waitFor();
    await button('Sao lưu ngay').click();
    await page.getByText('Có bản mới nhất', { exact: true }).waitFor({ timeout: 20_000 });
    expect(await inStick()).toEqual(['mot-cua-2026-11-24.backup']);

    await rename(stick, `${stick}-out`);
    await button('Sao lưu ngay').click();
    await page.getByText(/Chưa chép được bản sao lưu mới nhất vào/).waitFor({ timeout: 20_000 });
    expect(await look('away')).toEqual([]);
    // The place of the stick, without the stick: nothing may be written there.
    await mkdir(stick);
    await page.getByText('Là USB khác, chưa được nhận').waitFor({ timeout: 20_000 });
    await button('Sao lưu ngay').click();
    await expect
      .poll(() => button('Sao lưu ngay').getAttribute('aria-disabled'), { timeout: 20_000 })
      .toBeNull();
    expect(await readdir(stick)).toEqual([]);
    await rm(stick, { recursive: true });
    await rename(`${stick}-out`, stick);
    // A backup that is still being made finds the stick when it comes to copying.
    const isBack = page.getByText('Sẵn sàng, chưa có bản mới nhất', { exact: true });
    const isCopied = page.getByText('Có bản mới nhất', { exact: true });
    await isBack.or(isCopied).waitFor({ timeout: 20_000 });
    await button('Sao lưu ngay').click();
    await isCopied.waitFor({ timeout: 20_000 });
    await expect.poll(() => page.getByText(/Chưa chép được/).count()).toBe(0);
  }, 120_000);

  it('keeps its rules, takes the last save back, and is complete in English', async () => {
    await page.getByRole('radio', { name: '30 bản' }).click();
    await button('Lưu').click();
    await page.getByText('Đã lưu.').waitFor();
    await button('Hoàn tác lần lưu trước').click();
    await page.getByText('Đã hoàn tác').waitFor();
    await expect
      .poll(() => page.getByRole('radio', { name: '14 bản' }).getAttribute('aria-checked'))
      .toBe('true');
    expect(await look('vi')).toEqual([]);
    await button('English').click();
    await page.getByRole('heading', { name: 'Drill' }).waitFor();
    expect(await look('en')).toEqual([]);
  }, 60_000);
});
