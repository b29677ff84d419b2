import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { networkAddresses } from '../server/access/network-doors.ts';
import { findings, keepPicture, openBrowser, openScreen, sizes } from './browser.ts';
import { project, type RunningHub, removeFolder, scratchFolder, startHub } from './running-hub.ts';
import { CHARGE_PIN, paired as pairedBrowser, setUp } from './set-up-hub.ts';

/** The pages of the first run in a real browser, by whoever sits at them. */

const small = { width: 1024, height: 600 };

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
  await hub.stop();
  await removeFolder(hub.data);
});

const title = (page: Page, words: RegExp | string) => page.getByRole('heading', { level: 1, name: words });
const onward = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();

/** What the page says is wrong, once the hub has looked. */
async function troubles(page: Page): Promise<readonly string[]> {
  await page.locator('.field-trouble').first().waitFor();
  return page.locator('.field-trouble').allTextContents();
}

describe('the pages of the first run', { timeout: 180_000 }, () => {
  it('[Y10] from an empty folder to a printed number: five required answers, twelve inputs, and under three minutes', async () => {
    const from = performance.now();
    let [required, inputs] = [0, 0];
    const page = await openScreen(browser, `${hub.address}/office`, sizes.office);
    const press = async (name: string | RegExp) => {
      inputs += 1;
      await page.getByRole('button', { name }).click();
    };
    /** Answers nothing that the hub has not asked for. */
    const answer = async (label: string | RegExp, text: string) => {
      required += 1;
      inputs += 1;
      await page.getByLabel(label).fill(text);
    };
    await title(page, /Máy chủ này là của cơ quan nào/).waitFor();
    await keepPicture(page, 'first-run-office');
    expect(await findings(page)).toEqual([]);
    await onward(page);
    expect(await troubles(page)).toEqual(['Chỗ này không để trống được.']);
    await answer(/^Tên cơ quan/, 'UBND phường Hải Dương');
    await press('Tiếp tục');
    await title(page, /Ai phụ trách/).waitFor();
    await onward(page);
    expect(await troubles(page)).toHaveLength(2);
    await answer(/^Họ tên/, 'Nguyễn Thị Lan');
    await answer(/^Mã PIN(?!,)/, CHARGE_PIN);
    await onward(page);
    await expect.poll(() => troubles(page)).toHaveLength(1);
    await answer(/^Mã PIN, gõ lần nữa/, CHARGE_PIN);
    await press('Tiếp tục');
    await title(page, /Quầy nào tiếp/).waitFor();
    await keepPicture(page, 'first-run-desk');
    expect(await findings(page)).toEqual([]);
    await press('Tiếp tục');
    await title(page, /Phiếu in ở đâu/).waitFor();
    expect(await findings(page)).toEqual([]);
    await press('Tiếp tục');
    await title(page, /Máy nào được mở/).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: /Xong, dùng thật/ }).click();
    expect(await troubles(page)).toEqual(['Chọn một trong hai.']);
    required += 1;
    inputs += 1;
    await page.getByRole('radio', { name: /Chỉ trên máy này/ }).click();
    await press(/Xong, dùng thật/);
    await title(page, 'Máy chủ đã là của cơ quan').waitFor();

    const kiosk = await openScreen(browser, hub.address, sizes.kiosk);
    await page.locator('.waiting-screen').waitFor();
    await keepPicture(page, 'first-run-done');
    expect(await findings(page)).toEqual([]);
    await press(/^Nhận màn hình này/);
    await kiosk.waitForURL('**/kiosk');
    inputs += 1;
    await kiosk.getByRole('button', { name: /Chứng thực, sao y/ }).tap();
    await kiosk.getByText('Mời ông/bà nhận phiếu').first().waitFor();
    expect(performance.now() - from).toBeLessThan(180_000);
    expect({ required, inputs }).toEqual({ required: 5, inputs: 12 });
    // Whoever opens the hub now must be let in first.
    const stranger = await openScreen(browser, `${hub.address}/office`, sizes.office);
    await stranger.locator('.pairing-code').waitFor();
  });

  it('[Y10] what is wrong stands beside its answer, nothing typed is lost, and back and forward keep everything', async () => {
    const page = await openScreen(browser, `${hub.address}/office`, sizes.office);
    const name = page.getByLabel(/^Tên cơ quan/);
    await name.fill('UBND xã Đức Trọng');
    expect(await page.getByLabel(/^Tên tiếng Anh/).inputValue()).toBe('Đức Trọng Commune People’s Committee');
    await page.getByLabel(/^Điện thoại/).fill('0'.repeat(60));
    await onward(page);
    expect(await troubles(page)).toEqual(['Dài quá. Viết ngắn lại.']);
    await page.getByLabel(/^Điện thoại/).fill('0263 3843 000');
    await onward(page);
    await page.getByLabel(/^Họ tên/).fill('Minh');
    await page.getByLabel(/^Mã PIN(?!,)/).fill('121212');
    await page.getByText(/Dễ đoán/).waitFor();
    await page.getByLabel(/^Mã PIN, gõ lần nữa/).fill('121212');
    await onward(page);
    expect(await troubles(page)).toEqual(['Mã này dễ đoán. Chọn mã khác.']);
    await page.getByLabel(/^Mã PIN(?!,)/).fill(CHARGE_PIN);
    await page.getByText('Dùng được.').waitFor();
    await page.getByLabel(/^Mã PIN, gõ lần nữa/).fill(CHARGE_PIN);
    await page.getByRole('button', { name: 'Quay lại' }).click();
    expect(await name.inputValue()).toBe('UBND xã Đức Trọng');
    await onward(page);
    expect(await page.getByLabel(/^Mã PIN(?!,)/).inputValue()).toBe(CHARGE_PIN);
    await onward(page);
    await page.getByLabel('Chữ cái trên phiếu của Hộ tịch').fill('c');
    await page.getByLabel('Quầy 2 tiếp Trợ giúp xã hội, người có công').uncheck();
    await onward(page);
    expect(await troubles(page)).toEqual([
      'Chữ này đã thuộc lĩnh vực khác.',
      'Chữ này đã thuộc lĩnh vực khác.',
      'Chưa quầy nào tiếp lĩnh vực này.',
    ]);
    await page.getByLabel('Chữ cái trên phiếu của Hộ tịch').fill('H');
    await page.getByRole('checkbox', { name: 'Trợ giúp xã hội, người có công', exact: true }).uncheck();
    await page.getByRole('button', { name: 'Thêm một quầy' }).click();
    // The page is loaded anew in the middle: all but the PIN is there again, and the hub is still nobody's.
    await page.reload();
    expect(await name.inputValue()).toBe('UBND xã Đức Trọng');
    await onward(page);
    expect(await page.getByLabel(/^Họ tên/).inputValue()).toBe('Minh');
    expect(await page.getByLabel(/^Mã PIN(?!,)/).inputValue()).toBe('');
    await page.getByLabel(/^Mã PIN(?!,)/).fill(CHARGE_PIN);
    await page.getByLabel(/^Mã PIN, gõ lần nữa/).fill(CHARGE_PIN);
    await onward(page);
    await title(page, /Quầy nào tiếp/).waitFor();
    expect(await page.getByLabel('Quầy 4 tiếp Hộ tịch').isChecked()).toBe(true);
    const left = page.getByRole('checkbox', { name: 'Trợ giúp xã hội, người có công', exact: true });
    expect(await left.isChecked()).toBe(false);
    // While the hub is away, nothing is lost and it is said.
    await hub.kill();
    await onward(page);
    await page.getByText(/Máy chủ chưa trả lời/).waitFor();
    hub = await startHub({ data: hub.data, port: hub.port });
    await onward(page);
    await title(page, /Phiếu in ở đâu/).waitFor();
  });

  it('with the keyboard alone, in English, on a small screen', async () => {
    const page = await openScreen(browser, `${hub.address}/office?lang=en`, small);
    const type = async (text: string) => page.keyboard.type(text);
    await title(page, /Whose hub is this/).waitFor();
    await keepPicture(page, 'first-run-small-en');
    await type('UBND phường Hải Dương');
    await page.keyboard.press('Enter');
    await title(page, /Who is in charge/).waitFor();
    await type('Lan');
    await page.keyboard.press('Tab');
    await type(CHARGE_PIN);
    await page.keyboard.press('Tab');
    await type('582042');
    await page.keyboard.press('Enter');
    expect(await troubles(page)).toEqual(['The two are not the same. Type them again.']);
    // The focus is in the answer that is wrong.
    await page.keyboard.press('Control+A');
    await type(CHARGE_PIN);
    await page.keyboard.press('Enter');
    await title(page, /Which counter serves what/).waitFor();
    await keepPicture(page, 'first-run-desk-small-en');
    expect(await findings(page)).toEqual([]);
    const tabTo = async (name: RegExp) => {
      for (let steps = 0; steps < 60; steps += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate<string>(
          'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
        );
        if (name.test(focused)) return;
      }
      throw new Error(`no Tab leads to ${String(name)}`);
    };
    await tabTo(/^One counter fewer/);
    await page.keyboard.press('Enter');
    await tabTo(/^Every counter serves everything/);
    await page.keyboard.press('Space');
    await tabTo(/^Continue/);
    await page.keyboard.press('Enter');
    await title(page, /Where do slips/).waitFor();
    await tabTo(/^Continue/);
    await page.keyboard.press('Enter');
    await title(page, /Which computers/).waitFor();
    await tabTo(/^On this computer only/);
    await page.keyboard.press('Space');
    await tabTo(/^Done: begin/);
    await page.keyboard.press('Enter');
    await title(page, 'The hub is the office’s own').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByText('It opens on this computer only.').waitFor();
    await page.goto(`${hub.address}/office?lang=en`);
    await page.getByText('Hải Dương Ward People’s Committee').waitFor();
    expect(await page.locator('.counters li').count()).toBe(2);
  });

  it('[Y13] in trial mode every screen says that it is one, and the way out of it is on the office page', async () => {
    const mark = (page: Page) =>
      page
        .evaluate<string>('getComputedStyle(document.body, "::after").content')
        .then((text) => text.slice(1, -1));
    const screens = ['/kiosk', '/board', '/console?counter=1', '/rating?counter=1', '/office?trial'];
    const pages = [];
    for (const path of screens) {
      const page = await openScreen(browser, hub.address + path, sizes.office);
      await expect.poll(() => mark(page), { message: path }).toBe('Dùng thử · Trial');
      pages.push(page);
    }
    const office = pages[pages.length - 1];
    await office?.getByRole('button', { name: 'Cài đặt để dùng thật' }).click();
    await office?.getByLabel(/^Tên cơ quan/).waitFor();
    const desk = await setUp(hub);
    const { browser: paired } = await pairedBrowser(desk, 'kiosk');
    const context = await browser.newContext();
    const token = paired.cookies.get('mc-device-kiosk') ?? '';
    await context.addCookies([{ name: 'mc-device-kiosk', value: token, url: hub.address }]);
    const kiosk = await context.newPage();
    await kiosk.goto(`${hub.address}/kiosk`);
    await kiosk.getByRole('button', { name: /Chứng thực, sao y/ }).waitFor();
    expect(await mark(kiosk)).not.toContain('Dùng thử');
    desk.screen.close();
  });

  it('[K7] a backup is chosen on the first page: a wrong file is told, a good one leads to the PIN of before', async () => {
    const old = await startHub();
    const desk = await setUp(old);
    desk.screen.close();
    const program = join(project, 'dist/hub/server/backup/backup-main.js');
    const stick = await scratchFolder();
    const made = await promisify(execFile)(process.execPath, [program, '--data', old.data, '--to', stick]);
    await old.stop();
    const page = await openScreen(browser, `${hub.address}/office`, sizes.office);
    const file = page.getByLabel('Chọn tệp sao lưu (.backup)');
    await file.setInputFiles({ name: 'x.backup', mimeType: '', buffer: Buffer.from('no backup at all') });
    await page.getByText(/Tệp này không phải bản sao lưu/).waitFor();
    await file.setInputFiles(made.stdout.replace(/ \(.*/s, ''));
    await page.getByText('Mã PIN của Nguyễn Thị Lan').or(page.getByText('Nguyễn Thị Lan')).first().waitFor();
    await removeFolder(stick);
    await removeFolder(old.data);
  });

  it.skipIf(networkAddresses().length === 0)(
    '[Y1] on another computer there is the first run and nothing else, and not one answer without the hub’s code',
    async () => {
      const far = await startHub({ flags: ['--host', '0.0.0.0', '--setup-code', 'print'] });
      const printed = () => /setup code: (\d{8})/.exec(far.printed())?.[1] ?? '';
      await expect.poll(printed).not.toBe('');
      const code = printed();
      const address = `http://${networkAddresses()[0] ?? ''}:${far.port}`;
      const page = await openScreen(browser, `${address}/office`, sizes.office);
      await page.getByLabel(/^Tên cơ quan/).fill('UBND phường Hải Dương');
      expect(await page.getByText('Dùng thử với dữ liệu mẫu').count()).toBe(0);
      await onward(page);
      expect(await troubles(page)).toEqual(['Gõ mã của máy chủ.']);
      await page.getByLabel(/^Mã dùng một lần/).fill('0000 0000');
      await onward(page);
      await page.getByText('Mã không đúng. Xem lại cửa sổ của máy chủ.').waitFor();
      await page.getByLabel(/^Mã dùng một lần/).fill(`${code.slice(0, 4)} ${code.slice(4)}`);
      await onward(page);
      await title(page, /Ai phụ trách/).waitFor();
      await page.getByLabel(/^Họ tên/).fill('Lan');
      await page.getByLabel(/^Mã PIN(?!,)/).fill(CHARGE_PIN);
      await page.getByLabel(/^Mã PIN, gõ lần nữa/).fill(CHARGE_PIN);
      for (const next of [/Quầy nào tiếp/, /Phiếu in ở đâu/, /Máy nào được mở/]) {
        await onward(page);
        await title(page, next).waitFor();
      }
      await page.getByRole('radio', { name: /Cả các máy khác/ }).click();
      await page.getByRole('button', { name: /Xong, dùng thật/ }).click();
      await title(page, 'Máy chủ đã là của cơ quan').waitFor();
      await page.getByText(address, { exact: true }).waitFor();
      const stranger = await openScreen(browser, `${address}/office`, sizes.office);
      await stranger.locator('.pairing-code').waitFor();
      await far.stop();
      await removeFolder(far.data);
    },
  );
});
