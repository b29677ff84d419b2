import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { RobotEyes } from './robot-eyes.ts';
import { type RunningHub, project, removeFolder, startHub } from './running-hub.ts';

/** A citizen who knows what they want, and not what an office calls it. */

const sizes = {
  '21in-standing': { width: 1080, height: 1920, inch: 21.5 },
  '21in-lying': { width: 1920, height: 1080, inch: 21.5 },
  '17in-square': { width: 1280, height: 1024, inch: 17 },
  '15in-standing': { width: 768, height: 1366, inch: 15.6 },
  '15in-lying': { width: 1366, height: 768, inch: 15.6 },
} as const;
type Size = keyof typeof sizes;

let browser: Browser;
let eyes: RobotEyes;
let hub: RunningHub;
beforeAll(async () => {
  browser = await openBrowser();
  eyes = await RobotEyes.open(browser);
  hub = await startHub();
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});
afterAll(async () => {
  await browser.close();
  await hub.stop();
  await removeFolder(hub.data);
});

const opened: Page[] = [];
async function openKiosk(size: Size): Promise<Page> {
  const { inch, ...viewport } = sizes[size];
  const context = await browser.newContext({
    viewport,
    hasTouch: true,
    locale: 'vi-VN',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  opened.push(page);
  await page.goto(`${hub.address}/kiosk?inch=${inch}`);
  await page.getByRole('button', { name: 'English' }).waitFor();
  return page;
}

const openSearch = async (page: Page) => {
  await page.getByRole('button', { name: /Tìm thủ tục|Find a procedure/ }).tap();
  await page.locator('.search').waitFor();
};
async function tapKeys(page: Page, text: string): Promise<void> {
  for (const letter of text) {
    const name = letter === ' ' ? /^(Dấu cách|Space)$/ : letter.toUpperCase();
    await page.locator('.search-keys').getByRole('button', { name, exact: true }).tap();
  }
}
/** A person types slower than a scanner, whose keys the page never hears. */
const typeKeys = (page: Page, text: string) => page.keyboard.type(text, { delay: 90 });
const rows = (page: Page) => page.locator('.paged:not(.paged-measuring) .row');
const typed = (page: Page) => page.locator('.search-field').innerText();

/** What breaks the kiosk's promises; its picture is kept. */
async function look(page: Page, name: string, cap = 4.8): Promise<readonly string[]> {
  const folder = join(project, 'test-output/kiosk-search');
  await mkdir(folder, { recursive: true });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.screenshot({ path: join(folder, `${name}.png`) });
  const mm = await eyes.millimetre(page);
  return eyes.look(page, {
    ...{ targetPx: 20 * mm, gapPx: 5 * mm, capPx: cap * mm },
    ...{ contrast: 7, scrolls: false },
  });
}

describe('the search of a kiosk', { timeout: 90_000 }, () => {
  it('by touch on our own keyboard, from “sao y” to a ticket', async () => {
    const page = await openKiosk('21in-standing');
    await openSearch(page);
    expect(await page.locator('input, textarea, [contenteditable]').count()).toBe(0);
    await tapKeys(page, 'sao y');
    const copies = rows(page).filter({ hasText: 'Chứng thực bản sao từ bản chính' });
    expect(await rows(page).first().innerText()).toMatch(/Chứng thực bản sao từ bản chính/);
    await copies.tap();
    await page.getByRole('heading', { name: /Chứng thực bản sao từ bản chính/ }).waitFor();
    await page.getByRole('button', { name: 'Quay lại' }).tap();
    expect(await typed(page)).toMatch(/sao y/);
    await copies.tap();
    await page.getByRole('button', { name: 'Lấy số' }).tap();
    await page.getByText('Mời ông/bà nhận phiếu').waitFor();
    await page
      .getByLabel(/^C\d{3}$/)
      .first()
      .waitFor();
  });

  it('with one touch on a row, from “di chuc” to its ticket', async () => {
    const page = await openKiosk('15in-standing');
    await openSearch(page);
    await tapKeys(page, 'di chuc');
    await page.getByRole('button', { name: /Lấy số\s*: Chứng thực di chúc/ }).tap();
    await page.getByText('Mời ông/bà nhận phiếu').waitFor();
    await page
      .getByLabel(/^C\d{3}$/)
      .first()
      .waitFor();
  });

  it('with a physical keyboard alone, from “sao y” to a ticket', async () => {
    const page = await openKiosk('21in-standing');
    const focused = () =>
      page.evaluate<string>(`document.activeElement.closest('button, h1')?.innerText ?? ''`);
    const goTo = async (name: RegExp) => {
      for (let steps = 0; steps < 60 && !name.test(await focused()); steps += 1)
        await page.keyboard.press('ArrowDown');
    };
    await goTo(/Tìm thủ tục/);
    await page.keyboard.press('Enter');
    await page.locator('.search').waitFor();
    await typeKeys(page, 'sap');
    await page.keyboard.press('Backspace');
    await typeKeys(page, 'o y');
    await rows(page).first().waitFor();
    expect(await typed(page)).toMatch(/sao y/);
    await page.keyboard.press('Enter');
    expect(await focused()).toMatch(/Chứng thực bản sao từ bản chính/);
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: /Chứng thực bản sao từ bản chính/ }).waitFor();
    await goTo(/^Lấy số$/);
    await page.keyboard.press('Enter');
    await page.getByText('Mời ông/bà nhận phiếu').waitFor();
  });

  it('with on, back and choose alone, letter by letter', async () => {
    const page = await openKiosk('21in-standing');
    await openSearch(page);
    const goTo = async (name: string) => {
      for (let steps = 0; steps < 60; steps += 1) {
        await page.keyboard.press('PageDown');
        if ((await page.evaluate<string>('document.activeElement.innerText')) === name) return;
      }
      throw new Error(`no key leads to ${name}`);
    };
    for (const name of ['D', 'I', 'Dấu cách', 'C', 'H', 'U', 'C']) {
      await goTo(name);
      // Longer than a scanner's pause: a person's hand.
      await page.keyboard.press('Space', { delay: 90 });
    }
    expect(await typed(page)).toMatch(/di chuc/);
    expect(await rows(page).first().innerText()).toMatch(/Chứng thực di chúc/);
  });

  it('in English', async () => {
    const page = await openKiosk('21in-standing');
    await page.getByRole('button', { name: 'English' }).tap();
    await openSearch(page);
    expect(await look(page, 'english-empty')).toEqual([]);
    await tapKeys(page, 'birth');
    await page.getByText(/touch a name for its papers/).waitFor();
    expect(await look(page, 'english')).toEqual([]);
    await rows(page).filter({ hasText: 'Đăng ký khai sinh' }).first().tap();
    await page.getByRole('button', { name: 'Take a number' }).tap();
    await page.getByText('Please take your ticket').waitFor();
  });

  it('takes letters back one by one and all at once, and says it kindly when nothing is found', async () => {
    const page = await openKiosk('21in-standing');
    await openSearch(page);
    await tapKeys(page, 'xyzzy');
    await page.getByText('Chưa tìm thấy “xyzzy”').waitFor();
    await page.getByRole('button').filter({ hasText: 'Tôi cần giúp' }).tap();
    await page.getByText('Cán bộ đang đến').waitFor();
    await page.getByRole('button', { name: 'Xóa', exact: true }).tap();
    expect(await typed(page)).toMatch(/xyzz$/);
    await page.getByRole('button', { name: 'Xóa hết' }).tap();
    await page.getByText('Gõ không cần dấu').waitFor();
  });

  it('begins with an example, and shows what of a name was typed', async () => {
    const page = await openKiosk('21in-lying');
    await openSearch(page);
    await page.getByRole('button', { name: 'sổ đỏ' }).tap();
    expect(await typed(page)).toMatch(/sổ đỏ$/);
    await rows(page).first().waitFor();
    await page.getByRole('button', { name: 'Xóa hết' }).tap();
    await tapKeys(page, 'khai sinh');
    await rows(page).filter({ hasText: 'Đăng ký lại khai sinh' }).waitFor();
    expect(await page.locator('.row-title b').first().innerText()).toBe('khai sinh');
    await page.getByRole('button', { name: 'sổ đỏ' }).waitFor({ state: 'detached' });
  });

  it('a scanned card leaves nothing in it', async () => {
    const page = await openKiosk('21in-standing');
    await openSearch(page);
    await page.keyboard.type('001050012345|012345678|NGUYEENX VAWN A|01011950|Nam|So 10, Ha Noi|01012023');
    await page.keyboard.press('Enter');
    expect(await typed(page)).not.toMatch(/NGUY|\d/);
  });

  it('is empty for the next citizen', async () => {
    const page = await openKiosk('21in-standing');
    await openSearch(page);
    await tapKeys(page, 'so do');
    await page.getByRole('button', { name: /Bảng niêm yết/ }).waitFor({ timeout: 40_000 });
    await openSearch(page);
    expect(await typed(page)).toMatch(/Gõ không cần dấu/);
  });

  const longest = 'w'.repeat(40);
  describe.each(Object.keys(sizes) as Size[])('%s', (size) => {
    it.each([
      { name: 'usual', aids: [] },
      { name: 'large', aids: ['Chữ to'] },
      { name: 'contrast', aids: ['Tương phản'] },
      { name: 'low', aids: ['Đưa nút xuống thấp|Hạ nút'] },
      { name: 'all', aids: ['Chữ to', 'Tương phản', 'Hạ nút'] },
    ])('keeps its promises with $name', async ({ name, aids }) => {
      const page = await openKiosk(size);
      for (const aid of aids)
        await page
          .locator('.aids')
          .getByRole('button', { name: new RegExp(aid) })
          .tap();
      const cap = name === 'large' || name === 'all' ? 6.1 : 4.8;
      await openSearch(page);
      expect(await look(page, `${size}-${name}-empty`, cap)).toEqual([]);
      await typeKeys(page, 'giay khai sinh');
      await rows(page).first().waitFor();
      expect(await look(page, `${size}-${name}-found`, cap)).toEqual([]);
      await page.keyboard.press('Escape');
      // The longest names of the catalogue.
      await typeKeys(page, 'giao dat cho thue dat');
      await rows(page).first().waitFor();
      expect(await look(page, `${size}-${name}-long`, cap)).toEqual([]);
      await page.keyboard.press('Escape');
      await typeKeys(page, longest);
      await page.locator('.search-nothing').waitFor();
      expect(await look(page, `${size}-${name}-nothing`, cap)).toEqual([]);
      if (name === 'low' || name === 'all') {
        const highest = await page.evaluate<number>(
          `Math.min(...Array.from(document.querySelectorAll('button'), (b) => b.getBoundingClientRect().top / innerHeight))`,
        );
        expect(highest).toBeGreaterThan(0.33);
      }
    });
  });
});
