import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepPicture } from './browser.ts';
import { type PromisedSizes, type Size, TableOfScreens } from './table-of-screens.ts';

/**
 * The link is cut at each moment of each flow: a decent screen meanwhile, and one effect of the tap in the dark. The hub
 * is frozen, not dead: nothing comes through, as with a pulled cable.
 */

const kiosks: readonly [Size, Size] = [
  { name: '21in-standing', width: 1080, height: 1920, inch: 21.5 },
  { name: '15in', width: 1366, height: 768, inch: 15.6 },
];
const oldPc: Size = { name: 'old-pc', width: 1280, height: 800, inch: 19 };
const atKiosk: PromisedSizes = { target: 20, gap: 5, cap: 4.8, contrast: 7, scrolls: false };
const atDesk: PromisedSizes = { target: 24, gap: 0, cap: 9.5, contrast: 7, scrolls: true };

let table: TableOfScreens;
beforeEach(async () => {
  table = await TableOfScreens.open();
});
afterEach(async () => {
  table.hub.process.kill('SIGCONT');
  await table.close();
});

const cut = () => table.hub.process.kill('SIGSTOP');
const mend = () => table.hub.process.kill('SIGCONT');

/** What breaks a promise on a kiosk whose clock is held; its picture is kept. */
const see = (page: Page, name: string, size: Size) =>
  table.look(page, { name: `cut-${name}`, size, promises: atKiosk, isPublic: true, isHeld: true });

/** A kiosk whose clock can be held, so that what stands for a few seconds can be looked at for as long as it takes. */
async function openKiosk(size: Size): Promise<Page> {
  const page = await table.openPage('/kiosk', size);
  await page.clock.install();
  await table.turnTo(page, '/kiosk', size);
  return page;
}
async function holdClock(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate<number>('Date.now()')) + 1_000);
}

describe('a link that is cut', { timeout: 90_000 }, () => {
  it('under a page that is being read leaves it to be read, and one number comes of the tap in the dark', async () => {
    const page = await table.openPage('/kiosk', kiosks[0]);
    await page.getByRole('button', { name: /Bảng niêm yết/ }).tap();
    const rows = page.locator('.paged:not(.paged-measuring) .row');
    await rows.filter({ hasText: /Chứng thực/ }).tap();
    cut();
    await rows.first().tap();
    await page.getByRole('button', { name: 'Lấy số' }).tap();
    await page.getByRole('heading', { name: 'Đang hỏi lại máy chủ…' }).waitFor();
    await keepPicture(page, 'kiosk-asking-again');
    mend();
    await page.getByText('Mời ông/bà nhận phiếu').waitFor();
    const taken = (await table.people.office.see((view) => view.fields.length > 0)).fields[0]?.taken;
    expect(taken).toBe(3);
  });

  it.each(kiosks)(
    'while a clerk is called to the kiosk is said, and the call arrives ($name)',
    async (size) => {
      const page = await openKiosk(size);
      await page.getByRole('button', { name: 'Tôi cần giúp' }).waitFor();
      cut();
      await page.getByRole('button', { name: 'Tôi cần giúp' }).tap();
      await page.getByRole('button', { name: 'Đang báo cán bộ' }).waitFor();
      await holdClock(page);
      expect(await see(page, 'help-asking', size)).toEqual([]);
      await page.clock.runFor(13_000);
      await page.getByRole('heading', { name: 'Chưa báo được cán bộ' }).waitFor();
      expect(await see(page, 'help-lost', size)).toEqual([]);
      await page.clock.runFor(8_000);
      await page.getByRole('heading', { name: 'Chưa báo được', exact: true }).waitFor();
      expect(await see(page, 'help-failed', size)).toEqual([]);
      // Whoever comes next finds what is so for everybody.
      await page.clock.runFor(31_000);
      await page.getByRole('heading', { name: 'Máy chưa lấy được số' }).waitFor();
      mend();
      await page.clock.resume();
      await page.getByRole('button', { name: 'Cán bộ đang đến' }).waitFor();
      const { help } = await table.people.clerk.see((view) => view.help !== null);
      expect(help?.place).toContain('kiosk');
    },
  );

  it.each(kiosks)('while one says that one comes first is said, and once more ($name)', async (size) => {
    const page = await openKiosk(size);
    const takeNumber = async () => {
      await page.getByRole('button', { name: /Chứng thực, sao y/ }).tap();
      await page.getByText('Mời ông/bà nhận phiếu').waitFor();
      // For a second after the number came, every touch is taken for the one that asked for it.
      await page.clock.runFor(1_000);
      await page.getByRole('button', { name: /Tôi thuộc diện/ }).tap();
      await page.getByRole('radio').first().waitFor();
    };
    await takeNumber();
    cut();
    await page.getByRole('radio').first().tap();
    await page.getByText('Đang hỏi lại máy chủ…').waitFor();
    await holdClock(page);
    expect(await see(page, 'priority-asking', size)).toEqual([]);
    await page.clock.runFor(20_000);
    await page.getByText('Chưa ghi được ưu tiên').waitFor();
    expect(await see(page, 'priority-failed', size)).toEqual([]);
    mend();
    await page.clock.resume();
    await page.getByRole('button', { name: 'Xong' }).tap();
    await takeNumber();
    cut();
    await page.getByRole('radio').first().tap();
    await page.getByText('Đang hỏi lại máy chủ…').waitFor();
    mend();
    await page.getByText('Số ưu tiên').waitFor();
  });

  it('under a clerk who calls is said, and the same press calls once', async () => {
    const page = await table.openPage('/console?counter=1', oldPc);
    await page.getByRole('heading', { name: /Chưa có người/ }).waitFor();
    cut();
    await page.keyboard.press('F2');
    await page
      .getByText(/Mất kết nối/)
      .first()
      .waitFor({ timeout: 14_000 });
    const what = { name: 'cut-call', size: oldPc, promises: atDesk, isPublic: false };
    expect(await table.look(page, what)).toEqual([]);
    mend();
    await page.getByRole('heading', { name: /Đang gọi, lần 1/ }).waitFor();
    expect((await table.people.clerk.see((view) => view.ticket !== null)).ticket?.calls).toBe(1);
  });
});
