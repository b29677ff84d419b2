import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '#protocol/catalogue.ts';
import { openBrowser } from './browser.ts';
import { RobotEyes } from './robot-eyes.ts';
import { type RunningHub, project, removeFolder, startHub } from './running-hub.ts';

/** What a notice of the last 30 days did, as a citizen finds it on the kiosk's posting board. */

const sizes = {
  '21in-standing': { width: 1080, height: 1920, inch: 21.5 },
  '15in-lying': { width: 1366, height: 768, inch: 15.6 },
  '15in-standing': { width: 768, height: 1366, inch: 15.6 },
} as const;
type Size = keyof typeof sizes;
const notice = 'Thông báo số 50/TB-UBND ngày 18/11/2026';

let browser: Browser;
let eyes: RobotEyes;
let hub: RunningHub;
let usual: Catalogue;
beforeAll(async () => {
  browser = await openBrowser();
  eyes = await RobotEyes.open(browser);
  hub = await startHub();
  usual = (await (await fetch(`${hub.address}/catalogue.json`)).json()) as Catalogue;
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});
afterAll(async () => {
  await browser.close();
  await hub.stop();
  await removeFolder(hub.data);
});

/** The catalogue of a ward that has put up a notice: one procedure of each kind. */
function changed(): Catalogue {
  const kinds = new Map([
    ['Đăng ký khai sinh', 'amended'],
    ['Đăng ký kết hôn', 'new'],
  ] as const);
  const procedures = usual.procedures.map((procedure) => {
    const kind = kinds.get(procedure.name as 'Đăng ký kết hôn');
    const since = kind === 'new' ? '2026-11-23' : '2026-11-20';
    return { ...procedure, change: kind ? { kind, since, notice } : null };
  });
  const ended = {
    name: 'Xác nhận tình trạng nhà ở theo mẫu cũ',
    code: null,
    since: '2026-11-16',
    notice: null,
  };
  return { ...usual, procedures, repealed: [ended] };
}

const opened: Page[] = [];
async function openKiosk(size: Size, catalogue: Catalogue): Promise<Page> {
  const { inch, ...viewport } = sizes[size];
  const context = await browser.newContext({
    ...{ viewport, hasTouch: true, locale: 'vi-VN', reducedMotion: 'reduce' },
  });
  const page = await context.newPage();
  opened.push(page);
  await page.route('**/catalogue.json*', (route) => route.fulfill({ json: catalogue }));
  await page.goto(`${hub.address}/kiosk?inch=${inch}`);
  await page.getByRole('button', { name: 'English' }).waitFor();
  return page;
}

const list = /Thủ tục mới, sửa đổi trong 30\sngày|New or amended in the last 30 days/;
const openBoard = (page: Page) => page.getByRole('button', { name: /Bảng niêm yết|Posting board/ }).tap();

async function look(page: Page, name: string, cap = 4.8): Promise<readonly string[]> {
  const folder = join(project, 'test-output/kiosk-changes');
  await mkdir(folder, { recursive: true });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.screenshot({ path: join(folder, `${name}.png`) });
  const mm = await eyes.millimetre(page);
  const promises = { targetPx: 20 * mm, gapPx: 5 * mm, capPx: cap * mm, contrast: 7, scrolls: false };
  return eyes.look(page, promises);
}

describe('what has changed in 30 days', { timeout: 90_000 }, () => {
  it.each([
    ['21in-standing', 'usual', []],
    ['15in-lying', 'usual', []],
    ['15in-standing', 'large', ['Chữ to']],
  ] as const)(
    'is a list with its notices, and a word on each row and page (%s, %s)',
    async (size, name, aids) => {
      const page = await openKiosk(size, changed());
      for (const aid of aids) await page.locator('.aids').getByRole('button', { name: aid }).tap();
      const cap = name === 'large' ? 6.1 : 4.8;
      expect(await look(page, `${size}-home`, cap)).toEqual([]);
      await openBoard(page);
      await page.locator('.paged:not(.paged-measuring) .row').first().waitFor();
      expect(await look(page, `${size}-board`, cap)).toEqual([]);
      await page.getByRole('button', { name: list }).tap();
      const rows = page.locator('.paged:not(.paged-measuring) .row');
      await rows.first().waitFor();
      expect(await rows.first().innerText()).toMatch(
        /Đăng ký kết hôn\s+Mới từ 23\/11\/2026 · Thông báo số 50/,
      );
      expect(await look(page, `${size}-list`, cap)).toEqual([]);
      await rows.first().tap();
      await page.getByRole('heading', { name: 'Đăng ký kết hôn' }).waitFor();
      await page.locator('.paged:not(.paged-measuring)').waitFor();
      expect(await page.locator('.procedure-change').innerText()).toMatch(/^Mới\s+từ 23\/11\/2026/);
      expect(await look(page, `${size}-procedure`, cap)).toEqual([]);
      const next = page
        .locator('.paged:not(.paged-measuring) .pager')
        .getByRole('button', { name: 'Trang sau' });
      const basis = page.locator('.fact').filter({ hasText: 'Căn cứ' });
      for (let turns = 0; turns < 20 && (await basis.count()) === 0; turns += 1) await next.tap();
      expect(await basis.innerText()).toContain(notice);
      await page.getByRole('button', { name: 'Quay lại' }).tap();
      await page.getByRole('heading', { name: list }).waitFor();
    },
  );

  it('is read in English and by keys alone, and what has ended leads nowhere', async () => {
    const page = await openKiosk('21in-standing', changed());
    await page.getByRole('button', { name: 'English' }).tap();
    const focused = () =>
      page.evaluate<string>(`document.activeElement.closest('button, h1')?.innerText ?? ''`);
    const goTo = async (name: RegExp) => {
      for (let steps = 0; steps < 40 && !name.test(await focused()); steps += 1)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    await goTo(/3 new or amended/);
    await page.getByRole('button', { name: list }).waitFor();
    await goTo(list);
    await page.getByText('since 16/11/2026').waitFor();
    expect(await page.locator('button.row').count()).toBe(2);
    expect(await page.locator('.row-ended').innerText()).toMatch(/Ended/);
    expect(await look(page, 'english')).toEqual([]);
    await goTo(/Đăng ký khai sinh/);
    await page.getByRole('heading', { name: 'Đăng ký khai sinh' }).waitFor();
  });

  it('offers no list where nothing has changed', async () => {
    const procedures = usual.procedures.map((procedure) => ({ ...procedure, change: null }));
    const page = await openKiosk('21in-standing', { ...usual, procedures, repealed: [] });
    await openBoard(page);
    await page.locator('.paged:not(.paged-measuring) .row').first().waitFor();
    expect(await page.getByRole('button', { name: list }).count()).toBe(0);
  });
});
