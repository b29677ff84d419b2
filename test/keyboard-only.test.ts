import { afterAll, beforeAll, describe, it } from 'vitest';
import { heading, press, tabTo } from './by-keyboard.ts';
import { take } from './screen.ts';
import { type Size, TableOfScreens } from './table-of-screens.ts';

/** The work of a clerk and of the person in charge with the keyboard alone; kiosk and tablet have tests of their own. */

const desk: Size = { name: 'laptop', width: 1366, height: 768, inch: 14 };

let table: TableOfScreens;
beforeAll(async () => {
  table = await TableOfScreens.open();
});
afterAll(() => table.close());

describe('with the keyboard alone', { timeout: 120_000 }, () => {
  it('a clerk opens, calls, calls again, marks absent, brings back, serves, holds, transfers, pauses and closes', async () => {
    const { people } = table;
    await people.clerk.ask('counter:close', {});
    const page = await table.openPage('/console?counter=1', desk);
    await press(page, /^Mở quầy/);
    await heading(page, /Chưa có người/);
    await page.keyboard.press('F2');
    for (let calls = 1; calls < 3; calls += 1) {
      await heading(page, new RegExp(`Đang gọi, lần ${calls}`));
      await page.keyboard.press('F4');
    }
    await heading(page, /lần 3/);
    await page.keyboard.press('F9');
    await heading(page, /Chưa có người/);
    await press(page, /Số để riêng/);
    await press(page, /001/, 'Space');
    await press(page, /lại vào hàng/);
    await people.clerk.see((view) => view.aside.length === 0);
    await heading(page, /Chưa có người/);
    await page.keyboard.press('F2');
    await heading(page, /Đang gọi, lần 1/);
    await page.keyboard.press('Enter');
    await heading(page, /Đang phục vụ/);
    await page.keyboard.press('0');
    await press(page, /^Giữ số/);
    await people.clerk.see((view) => view.ticket === null && view.aside.length === 1);
    await heading(page, /Chưa có người/);
    await page.keyboard.press('F2');
    await heading(page, /Đang gọi, lần 1/);
    await page.keyboard.press('Enter');
    await heading(page, /Đang phục vụ/);
    await page.keyboard.press('3');
    await page.keyboard.press('F8');
    await heading(page, /Chưa có người/);
    await page.keyboard.press('0');
    await press(page, /^Tạm dừng quầy/);
    await press(page, /^Họp/);
    await heading(page, /tạm dừng/);
    await press(page, /^Tiếp tục phục vụ/);
    await heading(page, /Chưa có người/);
    await page.keyboard.press('0');
    await press(page, /^Đóng quầy/);
    await heading(page, /đang đóng/);
    await page.context().close();
  });

  it('a clerk gives a number and calls a chosen one with a reason', async () => {
    const { people } = table;
    await people.clerk.ask('counter:open', {});
    const page = await table.openPage('/console?counter=1', desk);
    await heading(page, /Chưa có người/);
    await page.keyboard.press('0');
    await press(page, /^Lấy số giúp/);
    await tabTo(page, /Lĩnh vực/);
    await page.keyboard.press('ArrowDown');
    await press(page, /^Lấy số/);
    await page.getByText(/Đã lấy số/).waitFor();
    await take(people.kiosk);
    await page.keyboard.press('Escape');
    await page.locator('.menu').waitFor();
    await press(page, /^Gọi số cụ thể/);
    await press(page, /^C\D*\d/, 'Space');
    await tabTo(page, /Lý do gọi/);
    await page.keyboard.type('Người già yếu');
    await page.keyboard.press('Enter');
    await heading(page, /Đang gọi/);
    await page.context().close();
  });

  it('the person in charge closes and opens the day, and changes and takes back a setting', async () => {
    const { people } = table;
    const page = await table.openPage('/office?trial', desk);
    await press(page, /^Cài đặt$/);
    await press(page, /^Cài đặt đánh giá/);
    await heading(page, /đánh giá/);
    await press(page, /4 mức/, 'Space');
    await press(page, /^Lưu/);
    await page.getByText('Đã lưu').waitFor();
    await press(page, /^Hoàn tác/);
    await page.getByText('Đã hoàn tác').waitFor();
    await tabTo(page, /^Hôm nay$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await press(page, /^Đóng ngày/);
    await heading(page, /Đóng ngày làm việc\?/);
    await press(page, /^Đóng ngày/);
    await people.office.see((view) => view.dayState !== 'open');
    await press(page, /^Mở ngày/);
    await people.office.see((view) => view.dayState === 'open');
    await page.context().close();
  });
});
