import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findings, keepPicture, openBrowser, openScreen, sizes } from './browser.ts';
import { type RunningHub, removeFolder, startHub } from './running-hub.ts';
import { CHARGE_PIN, usualAnswers } from './set-up-hub.ts';

/** Screens that are let in, and people who sign in, in a real browser. */

let browser: Browser;
let hub: RunningHub;
let office: Page;
beforeAll(async () => {
  browser = await openBrowser();
  hub = await startHub();
  office = await openScreen(browser, `${hub.address}/office`, sizes.office);
  const person = { name: 'Lan', pin: CHARGE_PIN, pinAgain: CHARGE_PIN };
  await office.evaluate(
    async (wish) => {
      const headers = { 'Content-Type': 'application/json' };
      await fetch('/setup', { method: 'POST', headers, body: JSON.stringify(wish) });
    },
    await usualAnswers(hub.address, { person }),
  );
}, 120_000);
afterAll(async () => {
  await browser.close();
  await hub.stop();
  await removeFolder(hub.data);
});

/** The six digits on a screen that is not paired. */
async function codeOf(page: Page): Promise<string> {
  await page.locator('.pairing-code').waitFor();
  return ((await page.locator('.pairing-code').textContent()) ?? '').replace(/\D/g, '');
}

async function letIn(page: Page, kind: string, counter: string | null = null): Promise<void> {
  const code = await codeOf(page);
  await office.goto(`${hub.address}/office#devices`);
  const card = office.locator('.waiting-screen', { has: office.getByRole('button', { name: code }) });
  await card.locator('select').first().selectOption(kind);
  if (counter !== null) await card.locator('select').nth(1).selectOption(counter);
  await card.getByRole('button', { name: code }).click();
}

describe('pairing', { timeout: 120_000 }, () => {
  it('[Y3] a new screen is at its own page within fifteen seconds, and nobody has touched it', async () => {
    const kiosk = await openScreen(browser, hub.address, sizes.kiosk);
    await codeOf(kiosk);
    await keepPicture(kiosk, 'pairing');
    expect(await findings(kiosk)).toEqual([]);
    await office.goto(`${hub.address}/office#devices`);
    await office.locator('.waiting-screen').first().waitFor();
    await keepPicture(office, 'office-devices');
    expect(await findings(office)).toEqual([]);
    const from = performance.now();
    await letIn(kiosk, 'kiosk');
    await kiosk.waitForURL('**/kiosk');
    await kiosk.getByRole('button', { name: /Chứng thực, sao y/ }).waitFor();
    expect(performance.now() - from).toBeLessThan(15_000);
  });

  it('a clerk signs in by the keyboard alone, hands the counter over, and the citizen stays', async () => {
    await office.goto(`${hub.address}/office#people`);
    await office.getByRole('button', { name: 'Thêm người' }).click();
    await office.getByLabel('Tên để nhận ra').fill('Minh');
    await office.getByLabel('Mã PIN').fill('12');
    await office.getByRole('button', { name: 'Lưu' }).click();
    // What was typed stays, and what is wrong stands beside it.
    await office.getByText('Cần ít nhất 4 số.').waitFor();
    expect(await office.getByLabel('Tên để nhận ra').inputValue()).toBe('Minh');
    await office.getByLabel('Mã PIN').fill('2580');
    await office.getByRole('button', { name: 'Lưu' }).click();
    await office.getByRole('button', { name: 'Sửa: Minh' }).waitFor();
    await keepPicture(office, 'office-people');
    expect(await findings(office)).toEqual([]);

    const desk = await openScreen(browser, `${hub.address}/console?counter=1`, sizes.console);
    await letIn(desk, 'console', '2');
    await desk.waitForURL('**/console?counter=2');
    await desk.getByRole('button', { name: /Minh/ }).focus();
    await desk.keyboard.press('Enter');
    await desk.getByText('Mã PIN của Minh').waitFor();
    expect(await findings(desk)).toEqual([]);
    await desk.keyboard.type('2580');
    await desk.keyboard.press('Enter');
    await desk.getByRole('button', { name: /Mở quầy/ }).click();
    const kiosk = await openScreen(browser, hub.address, sizes.kiosk);
    await letIn(kiosk, 'kiosk');
    await kiosk.getByRole('button', { name: /Chứng thực, sao y/ }).tap();
    await desk.getByText('C001').or(desk.getByLabel('C001')).first().waitFor();
    await desk.keyboard.press('F2');
    await desk.getByText('Đang gọi, lần 1').waitFor();

    await desk.getByRole('button', { name: 'Bàn giao quầy' }).click();
    await desk.getByRole('button', { name: /Lan/ }).click();
    await desk.getByText('Mã PIN của Lan').waitFor();
    await desk.keyboard.type(CHARGE_PIN);
    await desk.keyboard.press('Enter');
    await desk.getByText('Đang gọi, lần 1').waitFor();
    await keepPicture(desk, 'console-handed-over');
    await desk.getByText('Lan', { exact: true }).waitFor();
  });

  it('the office sees who did what, and whoever signs out is asked for a PIN', async () => {
    await office.goto(`${hub.address}/office#audit`);
    await office.getByText('Nhân sự: thêm').waitFor();
    await keepPicture(office, 'office-audit');
    expect(await findings(office)).toEqual([]);
    await office.getByLabel('Loại việc').selectOption('device');
    await office.getByText('Thiết bị: nhận màn hình mới').first().waitFor();
    await office.getByText('Nhân sự: thêm').waitFor({ state: 'detached' });
    await office.getByRole('button', { name: 'Đăng xuất' }).click();
    await office.getByText('Mã PIN của Lan').waitFor();
    await office.keyboard.type(CHARGE_PIN);
    await office.keyboard.press('Enter');
    await office.getByText('Nhật ký', { exact: true }).first().waitFor();
  });
});
