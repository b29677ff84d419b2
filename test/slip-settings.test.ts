import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { slipPictures } from '#printer/slip-picture.ts';
import { slipSettingsSchema } from '#printer/slip-settings.ts';
import { type SlipWish, slipWishSchema } from '#protocol/slip-settings.ts';
import { findings, keepPicture, openBrowser, openScreen, sizes } from './browser.ts';
import { type RunningHub, removeFolder, startHub } from './running-hub.ts';
import { Screen, take, tapId } from './screen.ts';

/** The office decides what its slips say: seen before it is saved, printed afterwards. */

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
  for (const context of browser.contexts()) await context.close();
  await hub.stop();
  await removeFolder(hub.data);
});

const usual = slipWishSchema.parse({});
const ownLine = 'Điện thoại hướng dẫn: 0220 3 838 123';
/** As high as the letters of the last line, and lower than the line above it begins. */
const LETTER_ROWS = 26;
const picture = (page: Page, name = /Phiếu thường/) => page.getByRole('img', { name });

async function openSettings(): Promise<Page> {
  const page = await openScreen(browser, `${hub.address}/office?trial`, sizes.office);
  await page.getByRole('button', { name: 'Cài đặt phiếu' }).click();
  await page.getByText('Đúng từng chấm').waitFor();
  return page;
}

/** Waits until the pictures are those of other settings than before. */
async function drawnAnew(page: Page, before: string | null): Promise<void> {
  const first = page.locator('.slip-pictures-drawn img').first();
  await expect.poll(() => first.getAttribute('src'), { timeout: 10_000 }).not.toBe(before);
}

/** Rows of dots of the foot of a slip: what is below everything that changes from ticket to ticket. */
function lastRows(png: Uint8Array, rows: number): string {
  const { width, height, data } = decode(png);
  const stride = width / 8;
  const isWhite = (y: number) => data.subarray(y * stride, (y + 1) * stride).every((byte) => byte === 0xff);
  let end = height;
  while (end > 0 && isWhite(end - 1)) end -= 1;
  return createHash('sha256')
    .update(data.subarray((end - rows) * stride, end * stride))
    .digest('hex');
}

async function paperNumber(job: number): Promise<Uint8Array> {
  return readFile(join(hub.data, 'paper', `${String(job).padStart(6, '0')}.png`));
}

describe('the settings of slips', { timeout: 90_000 }, () => {
  it('are edited with a live preview, saved, printed, and taken back', async () => {
    const page = await openSettings();
    const office = await Screen.open(hub.address, 'office');
    const kiosk = await Screen.open(hub.address, 'kiosk');
    const before = await picture(page).getAttribute('src');

    await page.getByLabel('Dòng riêng 1').fill(ownLine);
    await drawnAnew(page, before);
    await page.getByText('Chưa lưu').waitFor();
    await keepPicture(page, 'slip-settings');
    expect(await findings(page)).toEqual([]);

    // Nothing is saved yet, and nothing that was typed is lost.
    await take(kiosk);
    await office.see((view) => view.printers[0]?.virtualPaper?.length === 1);
    await page.reload();
    expect(await page.getByLabel('Dòng riêng 1').inputValue()).toBe(ownLine);

    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã lưu').waitFor();
    await take(kiosk);
    await office.see((view) => view.printers[0]?.virtualPaper?.length === 2);
    const draw = slipPictures();
    const sample = {
      ...{ slipId: 'x', letter: 'C', number: 2, priority: false, reprint: false, ahead: 1, counters: [1] },
      ...{ officeName: 'x', deskName: 'y', fieldName: 'z', takenAt: 0, language: 'vi' as const },
    };
    const wished = await draw(sample, '80mm', slipSettingsSchema.parse({ ownLines: [ownLine] }));
    expect(lastRows(await paperNumber(2), LETTER_ROWS)).toBe(lastRows(wished, LETTER_ROWS));
    expect(lastRows(await paperNumber(1), LETTER_ROWS)).toBe(
      lastRows(await draw(sample, '80mm'), LETTER_ROWS),
    );

    await page.getByRole('button', { name: 'Hoàn tác lần lưu trước' }).click();
    await page.getByText('Đã hoàn tác').waitFor();
    expect(await page.getByLabel('Dòng riêng 1').inputValue()).toBe('');
    await take(kiosk);
    await office.see((view) => view.printers[0]?.virtualPaper?.length === 3);
    expect(lastRows(await paperNumber(3), LETTER_ROWS)).toBe(lastRows(await paperNumber(1), LETTER_ROWS));
    for (const screen of [office, kiosk]) screen.close();
  });

  it('say what is wrong beside the input, by keyboard alone, and hold the save back', async () => {
    const page = await openSettings();
    const address = page.getByLabel('Địa chỉ trang theo dõi');
    await address.focus();
    await page.keyboard.type('không phải địa chỉ');
    await page.getByText('Đây không phải địa chỉ trang web').waitFor();
    await page.getByRole('button', { name: 'Lưu' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Sửa chỗ báo lỗi trước').waitFor();
    await page
      .getByLabel('Biểu trưng')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no') });
    await page.getByText('Đây không phải ảnh PNG').waitFor();
    const huge = Buffer.alloc(300_000);
    await page.getByLabel('Biểu trưng').setInputFiles({ name: 'b.png', mimeType: 'image/png', buffer: huge });
    await page.getByText('Tệp lớn hơn 200 KB').waitFor();
    expect(await address.inputValue()).toBe('không phải địa chỉ');
  });
});

describe('the list of what to bring', { timeout: 90_000 }, () => {
  it.each([
    ['standing', sizes.kiosk],
    ['lying', { width: 1920, height: 1080 }],
  ])('is given by a %s kiosk to those who chose a procedure', async (name, size) => {
    const kiosk = await openScreen(browser, `${hub.address}/kiosk`, size);
    for (const tile of [
      /Bảng niêm yết/,
      /Hộ tịch/,
      /Nuôi con nuôi/,
      /Đăng ký việc nuôi con nuôi/,
      /lấy số/i,
    ]) {
      await kiosk.getByRole('button', { name: tile }).first().tap();
    }
    const button = kiosk.getByRole('button', { name: 'In danh mục giấy tờ' });
    await button.waitFor();
    await kiosk.getByText('Mời ông/bà nhận phiếu').waitFor();
    await keepPicture(kiosk, `kiosk-checklist-${name}`);
    // A touch that was meant for the tile before is not taken for one of this page.
    await expect
      .poll(
        async () => {
          if (await button.isVisible()) await button.tap();
          return kiosk.getByText('Mời ông/bà nhận danh mục giấy tờ').isVisible();
        },
        { timeout: 15_000, interval: 500 },
      )
      .toBe(true);
    const office = await Screen.open(hub.address, 'office');
    await office.see((view) => view.printers[0]?.virtualPaper?.length === 2);
    office.close();
  });
});

const preview = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${hub.address}/slip-preview.png`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const asked = (settings: object) => ({
  slip: 'ordinary',
  paper: '80mm',
  settings: { ...usual, ...settings },
});
const flawsOf = async (body: unknown) => (await (await preview(body)).json()) as { flaws: unknown };
const sendLogo = (body: Uint8Array) =>
  fetch(`${hub.address}/slip-logo`, { method: 'POST', body: new Blob([Uint8Array.from(body)]) });
const square = () => {
  const data = new Uint8Array(40 * 40 * 4).map((_, at) => (at % 4 === 3 ? 255 : 0));
  return encode({ width: 40, height: 40, data, channels: 4, depth: 8 });
};

describe('the preview over HTTP', () => {
  it('draws each slip on each paper', async () => {
    for (const slip of ['ordinary', 'priority', 'longest', 'checklist']) {
      for (const [paper, width] of [
        ['80mm', 576],
        ['58mm', 384],
      ] as const) {
        const answer = await preview({ slip, paper, settings: usual });
        expect(answer.headers.get('content-type')).toBe('image/png');
        expect(decode(new Uint8Array(await answer.arrayBuffer())).width).toBe(width);
      }
    }
  });

  it('says what is wrong and where, and draws nothing of it', async () => {
    expect(await flawsOf(asked({ ownLines: ['ok', '👍'] }))).toEqual({
      flaws: [{ at: 'ownLines.1', flaw: 'nothing-to-print' }],
    });
    expect(await flawsOf(asked({ ownLines: ['x'.repeat(61)] }))).toEqual({
      flaws: [{ at: 'ownLines.0', flaw: 'too-long' }],
    });
    expect(await flawsOf(asked({ follow: { isOn: true, address: '' } }))).toEqual({
      flaws: [{ at: 'follow.address', flaw: 'missing' }],
    });
    expect(await flawsOf(asked({ follow: { isOn: true, address: 'http://a.vn/\u202e' } }))).toEqual({
      flaws: [{ at: 'follow.address', flaw: 'not-an-address' }],
    });
    expect(await flawsOf(asked({ logo: 'a'.repeat(64) }))).toEqual({
      flaws: [{ at: 'logo', flaw: 'unknown-logo' }],
    });
    for (const nonsense of [null, [], 'null', '{', { slip: 'x' }, asked({ logo: 'iVBORw0KGgo=' })]) {
      const answer = await preview(nonsense);
      expect([400, 422]).toContain(answer.status);
    }
    expect((await preview(asked({ ownLines: ['x'.repeat(70_000)] }))).status).toBe(413);
    expect((await preview(asked({}), { Origin: 'http://elsewhere.example' })).status).toBe(421);
  });

  it('takes control characters for blanks', async () => {
    const clean = await (await preview(asked({ ownLines: ['a b'] }))).arrayBuffer();
    const nasty = await (await preview(asked({ ownLines: ['a\u001b\u0000\u202e b'] }))).arrayBuffer();
    expect(Buffer.from(nasty).equals(Buffer.from(clean))).toBe(true);
  });

  it('takes a logo, and says why it does not take another', async () => {
    const taken = (await (await sendLogo(square())).json()) as { logo: string };
    const withLogo = await preview(asked({ logo: taken.logo }));
    expect(withLogo.status).toBe(200);
    const troubleOf = async (file: Uint8Array) => await (await sendLogo(file)).json();
    expect(await troubleOf(new Uint8Array())).toEqual({ trouble: 'not-an-image' });
    expect(await troubleOf(Buffer.from('<svg/>'))).toEqual({ trouble: 'not-an-image' });
    expect(await troubleOf(square().subarray(0, 60))).toEqual({ trouble: 'not-an-image' });
    expect(await troubleOf(new Uint8Array(200_001))).toEqual({ trouble: 'too-large' });
    expect(await troubleOf(new Uint8Array(3_000_000))).toEqual({ trouble: 'too-large' });
    const big = encode({ width: 2001, height: 4, data: new Uint8Array(2001 * 16), channels: 4, depth: 8 });
    expect(await troubleOf(big)).toEqual({ trouble: 'too-many-pixels' });
    expect((await fetch(`${hub.address}/health`)).status).toBe(200);
  });
});

describe('the asks about slips', { timeout: 30_000 }, () => {
  const save = (office: Screen<'office'>, change: Partial<SlipWish>, id = tapId()) =>
    office.ask('slip:set', { slips: { ...usual, ...change } }, id);

  it('are the office’s alone, hold after a restart, and are done once for each tap', async () => {
    const kiosk = await Screen.open(hub.address, 'kiosk');
    expect(await kiosk.ask('slip:set', { slips: usual })).toEqual({ ok: false, no: 'not-allowed' });
    expect(await kiosk.ask('slip:undo', {})).toEqual({ ok: false, no: 'not-allowed' });
    kiosk.close();
    let office = await Screen.open(hub.address, 'office');
    expect(await office.ask('slip:undo', {})).toEqual({ ok: false, no: 'nothing-to-undo' });
    expect(await save(office, { logo: 'b'.repeat(64) })).toEqual({ ok: false, no: 'unknown-logo' });
    const { logo } = (await (await sendLogo(square())).json()) as { logo: string };
    const change = { logo, ownLines: ['Tầng 1'], type: 'large' as const };
    expect(await save(office, change, 'the-very-same-tap')).toEqual({ ok: true });
    expect(await save(office, { type: 'normal' }, 'the-very-same-tap')).toEqual({ ok: true });
    office.close();
    const { port, data } = hub;
    await hub.kill();
    hub = await startHub({ port, data });
    office = await Screen.open(hub.address, 'office');
    expect(office.view.slipSettings).toEqual({ settings: { ...usual, ...change }, canUndo: true });
    // The picture is in the file, so its name still means it.
    expect((await preview(asked({ logo }))).status).toBe(200);
    expect(await office.ask('slip:undo', {}, 'one-undo-of-it')).toEqual({ ok: true });
    expect(await office.ask('slip:undo', {}, 'one-undo-of-it')).toEqual({ ok: true });
    await office.see((view) => view.slipSettings.settings.type === 'normal' && !view.slipSettings.canUndo);
    office.close();
  });

  it('print the list of what to bring once for each tap, a few times for each ticket', async () => {
    const office = await Screen.open(hub.address, 'office');
    const kiosk = await Screen.open(hub.address, 'kiosk');
    await kiosk.see((view) => view.printsChecklists);
    const catalogue = (await (await fetch(`${hub.address}/catalogue.json`)).json()) as {
      procedures: readonly { id: string; field: string }[];
    };
    const procedure = catalogue.procedures.find(({ field }) => field === 'ho-tich');
    const body = { field: 'ho-tich', purpose: 'file' as const, priority: null };
    const taken = await kiosk.ask('ticket:take', { ...body, procedure: procedure?.id ?? '' });
    const bare = await take(kiosk);
    if (!taken.ok || !bare.ok) throw new Error('no number was given');
    await office.see((view) => view.printers[0]?.virtualPaper?.length === 2);
    const list = (ticket: string, id = tapId()) => kiosk.ask('slip:checklist', { ticket }, id);

    const twice = [list(taken.ticket, 'list-tap-1'), list(taken.ticket, 'list-tap-1')];
    expect(await Promise.all(twice)).toEqual([{ ok: true }, { ok: true }]);
    await office.see((view) => view.printers[0]?.virtualPaper?.length === 3);
    expect(await list(taken.ticket)).toEqual({ ok: true });
    expect(await list(taken.ticket)).toEqual({ ok: true });
    expect(await list(taken.ticket)).toEqual({ ok: false, no: 'enough-checklists' });
    expect(await list(bare.ticket)).toEqual({ ok: false, no: 'unknown-procedure' });
    expect(await list('X-99')).toEqual({ ok: false, no: 'unknown-ticket' });
    await office.see((view) => view.printers[0]?.virtualPaper?.length === 5);
    // Nothing of it is a slip: the ticket's own is printed, and has not been reprinted.
    expect(office.view.waiting.find(({ id }) => id === taken.ticket)?.slip.kind).toBe('printed');
    await save(office, { checklist: 'never' });
    await kiosk.see((view) => !view.printsChecklists);
    expect(await list(taken.ticket)).toEqual({ ok: false, no: 'not-allowed' });
    for (const screen of [office, kiosk]) screen.close();
  });
});
