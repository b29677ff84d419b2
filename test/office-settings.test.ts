import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SettingsPart } from '#words/office-settings.ts';
import { findings, keepPicture, sizes } from './browser.ts';
import { type Size, TableOfScreens } from './table-of-screens.ts';

/**
 * The seven parts of the office's settings in a real browser: each is edited, seen in the preview, saved, in force on the
 * screen that it changes, and taken back.
 */

const laptop: Size = { name: 'laptop', ...sizes.office, inch: 14 };
const kiosk: Size = { name: 'kiosk', ...sizes.kiosk, inch: 21.5 };
const board: Size = { name: 'board', ...sizes.board, inch: 43 };

/** Open at every hour of every day, so that no test hangs on when it runs. */
const sessions = [
  { opens: '00:00', closes: '11:00' },
  { opens: '11:00', closes: '24:00' },
];
const hours = {
  ...{ enforced: true, closesAfterMinutes: 0, holidays: [], specialDays: [] },
  week: Array.from({ length: 7 }, () => sessions),
};

let table: TableOfScreens;
beforeAll(async () => {
  table = await TableOfScreens.open({ hours });
  await table.people.call();
});
afterAll(() => table.close());

interface Change {
  readonly path: string;
  readonly size: Size;
  /** Which preview shows it, where it is not the one that the part begins with. */
  readonly preview?: string;
  readonly edit: (office: Page) => Promise<void>;
  /** What shows the change beside the form, and what shows it on the real screen. */
  readonly inPreview: { readonly at: string; readonly text: string };
  readonly inForce: { readonly at: string; readonly text: string };
}

/** Both languages of one label. */
const fillBoth = async (office: Page, row: string, [vi, en]: readonly [string, string]) => {
  await office.locator(`${row} input[lang=vi]`).last().fill(vi);
  await office.locator(`${row} input[lang=en]`).last().fill(en);
};

const changes: Readonly<Record<SettingsPart, Change>> = {
  office: {
    ...{ path: '/kiosk', size: kiosk },
    edit: (office) => office.getByLabel('Tên bộ phận Tiếng Việt').fill('Bộ phận tiếp dân'),
    inPreview: { at: '.mini-head', text: 'Bộ phận tiếp dân' },
    inForce: { at: 'body', text: 'Bộ phận tiếp dân' },
  },
  hours: {
    ...{ path: '/board', size: board, preview: 'Bảng gọi số' },
    edit: async (office) => {
      const morningEnds = office.getByLabel(/buổi 1: Đến$/);
      const afternoonBegins = office.getByLabel(/buổi 2: Từ$/);
      for (let weekday = 0; weekday < 7; weekday += 1) {
        // As people write it.
        await morningEnds.nth(weekday).fill('10h15');
        await afternoonBegins.nth(weekday).fill('1015');
      }
      await afternoonBegins.nth(6).blur();
      expect(await afternoonBegins.nth(6).inputValue()).toBe('10:15');
    },
    inPreview: { at: '.mini-board', text: '10:15–24:00' },
    inForce: { at: '.hours', text: '10:15–24:00' },
  },
  calendar: {
    ...{ path: '/kiosk', size: kiosk, preview: 'Máy lấy số' },
    edit: async (office) => {
      const [year, month, day] = table.people.office.view.day.split('-');
      await office.getByRole('button', { name: 'Thêm ngày nghỉ', exact: true }).click();
      await office
        .getByLabel(/^Ngày: /)
        .last()
        .fill(`${day}/${month}/${year}`);
      await fillBoth(office, '.holiday', ['Ngày truyền thống', 'Founding Day']);
    },
    inPreview: { at: '.mini-closed', text: 'Ngày truyền thống' },
    inForce: { at: 'body', text: 'Ngày truyền thống' },
  },
  fields: {
    ...{ path: '/kiosk', size: kiosk },
    edit: async (office) => {
      await office.getByRole('button', { name: 'Sửa: Hộ tịch' }).click();
      await office.getByLabel('Tên lĩnh vực Tiếng Việt').fill('Khai sinh, khai tử');
    },
    inPreview: { at: '.tile-name', text: 'Khai sinh, khai tử' },
    inForce: { at: '.tile-name', text: 'Khai sinh, khai tử' },
  },
  counters: {
    ...{ path: '/board', size: board, preview: 'Bảng gọi số' },
    edit: async (office) => {
      await office.getByRole('button', { name: 'Thêm quầy' }).click();
      await office.getByRole('group', { name: 'Quầy 4 tiếp' }).getByText('Hộ tịch').click();
    },
    inPreview: { at: '.mini-door', text: '4' },
    inForce: { at: '.doors .door', text: '4' },
  },
  order: {
    ...{ path: '/console?counter=1', size: laptop },
    edit: (office) => office.getByLabel(/^Gọi mấy lần/).fill('2'),
    inPreview: { at: '.number-field', text: 'Sau 2 lần gọi không thấy' },
    inForce: { at: 'main', text: 'sau lần gọi 2' },
  },
  priority: {
    ...{ path: '/kiosk', size: kiosk },
    edit: async (office) => {
      await office.getByRole('button', { name: 'Thêm lý do' }).click();
      await fillBoth(office, '.reason', ['Người đi cùng trẻ nhỏ', 'With small children']);
    },
    inPreview: { at: '.mini-reasons', text: 'Người đi cùng trẻ nhỏ' },
    inForce: { at: '.reasons', text: 'Người đi cùng trẻ nhỏ' },
  },
};

const seen = (page: Page, { at, text }: { at: string; text: string }) =>
  page.locator(at).filter({ hasText: text }).first();
const gone = (page: Page, what: { at: string; text: string }) =>
  seen(page, what).waitFor({ state: 'detached' });

/** The kiosk says who comes first only to who asks, and goes home by itself. */
async function standBefore(screen: Page, part: SettingsPart): Promise<void> {
  if (part !== 'priority') return;
  await table.turnTo(screen, '/kiosk', kiosk);
  await screen.getByRole('button', { name: /Chứng thực, sao y/ }).tap();
  const isFirst = screen.getByRole('button', { name: 'Tôi thuộc diện ưu tiên' });
  await isFirst.waitFor();
  // A tap in the same second as the one before is the same tap.
  const choose = async () => {
    if (await isFirst.isVisible()) await isFirst.tap();
    return screen.locator('.reasons').isVisible();
  };
  await expect.poll(choose, { timeout: 15_000, interval: 500 }).toBe(true);
}

async function save(office: Page): Promise<void> {
  await office.getByRole('button', { name: 'Lưu', exact: true }).click();
  await office.getByText('Đã lưu. Mọi màn hình đã theo cài đặt này.').waitFor();
}

describe('the settings of the office', { timeout: 120_000 }, () => {
  it.each(Object.keys(changes) as SettingsPart[])(
    '[D13] %s: seen beside the form, saved, in force, taken back',
    async (part) => {
      const { path, size, preview, edit, inPreview, inForce } = changes[part];
      const office = await table.openPage(`/office#settings-${part}`, laptop);
      const screen = await table.openPage(path, size);
      await office.locator('.settings-form').waitFor();
      if (preview) await office.getByRole('radio', { name: preview }).click();

      await edit(office);
      await seen(office, inPreview).waitFor();
      await office.getByText('Chưa lưu. Các màn hình vẫn như cũ.').waitFor();
      await keepPicture(office, `office-settings-${part}`);
      expect(await findings(office)).toEqual([]);
      await standBefore(screen, part);
      expect(await seen(screen, inForce).count()).toBe(0);

      await save(office);
      await standBefore(screen, part);
      await seen(screen, inForce).waitFor();

      await office.getByRole('button', { name: 'Hoàn tác lần lưu trước' }).click();
      await office.getByText('Đã hoàn tác.').waitFor();
      await standBefore(screen, part);
      await gone(screen, inForce);
      await gone(office, inPreview);

      await office.getByRole('button', { name: 'English' }).click();
      await office.getByText('Undone.').waitFor();
      expect(await findings(office)).toEqual([]);
      for (const page of [office, screen]) await page.context().close();
    },
  );

  it('with the keyboard alone: a number is changed, saved and taken back', async () => {
    const office = await table.openPage('/office#settings-order', laptop);
    const credit = office.getByLabel(/^Người ưu tiên được tính/);
    await credit.waitFor();
    const tabTo = async (name: RegExp, by: 'Tab' | 'Shift+Tab' = 'Tab') => {
      const wanted = office
        .locator(':focus')
        .and(office.getByRole('button', { name }).or(office.getByLabel(name)));
      for (let steps = 0; (await wanted.count()) === 0; steps += 1) {
        expect(steps, `no ${by} leads to ${String(name)}`).toBeLessThan(60);
        await office.keyboard.press(by);
      }
    };
    await tabTo(/^Người ưu tiên được tính/);
    await office.keyboard.press('Control+A');
    await office.keyboard.type('25');
    await office.getByText('được tính sớm hơn 25 phút').waitFor();
    await tabTo(/^Lưu$/, 'Shift+Tab');
    await office.keyboard.press('Enter');
    await office.getByText('Đã lưu.').waitFor();
    await tabTo(/^Hoàn tác lần lưu trước$/, 'Shift+Tab');
    await office.keyboard.press('Enter');
    await office.getByText('Đã hoàn tác.').waitFor();
    expect(await credit.inputValue()).toBe('15');
    await office.context().close();
  });

  it('[C5] what is wrong stands at its input in the reader’s language, and nothing typed is lost', async () => {
    const office = await table.openPage('/office#settings-fields', laptop);
    await office.getByRole('button', { name: 'Bỏ Chứng thực, sao y' }).click();
    const held = office.locator('.will-go');
    await held.getByText(/“Chứng thực, sao y” còn \d+ người giữ số, hôm nay chưa bỏ được/).waitFor();
    await office.getByRole('button', { name: /Sửa: Hộ tịch/ }).click();
    const letter = office.getByLabel(/^Chữ cái/);
    await letter.fill('M');
    await office.getByText('Chữ M đã thuộc lĩnh vực khác. Chọn chữ khác.').first().waitFor();
    await office.getByText('Còn chỗ phải sửa', { exact: true }).waitFor();
    expect(await office.getByRole('button', { name: 'Lưu', exact: true }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await keepPicture(office, 'office-settings-wrong');
    expect(await findings(office)).toEqual([]);

    await office.getByRole('button', { name: 'English' }).click();
    await office.getByText('M belongs to another field. Choose another letter.').first().waitFor();
    expect(await findings(office)).toEqual([]);

    await office.reload();
    await office.getByText('M belongs to another field.').first().waitFor();
    await office.getByRole('button', { name: 'Keep Certification, copies' }).click();
    // Back in its place, before the others.
    await office.locator('.field-row').first().getByText('Certification, copies').waitFor();
    await office.getByRole('button', { name: 'Discard changes' }).click();
    await office.getByText('belongs to another field').first().waitFor({ state: 'detached' });
    await office.context().close();
  });
});
