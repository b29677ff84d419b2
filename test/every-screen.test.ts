import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PromisedSizes, type Size, TableOfScreens, type Theme } from './table-of-screens.ts';

/**
 * Each public screen, in each state that people meet, in each theme, language and size: a picture is kept, and the robot's
 * eyes find nothing that breaks what the screen promises. Sizes are those of real screens; promises are in real
 * millimetres. The kiosk's aids and its search have tables of their own.
 */

const kiosks: readonly Size[] = [
  { name: '21in-standing', width: 1080, height: 1920, inch: 21.5 },
  { name: '21in-lying', width: 1920, height: 1080, inch: 21.5 },
  { name: '15in', width: 1366, height: 768, inch: 15.6 },
];
const boards: readonly Size[] = [
  { name: '43in', width: 1920, height: 1080, inch: 43 },
  { name: '32in', width: 1366, height: 768, inch: 32 },
];
const tablets: readonly Size[] = [
  { name: '10in', width: 1280, height: 800, inch: 10.1 },
  { name: '10in-standing', width: 800, height: 1280, inch: 10.1 },
];

const atKiosk: PromisedSizes = { target: 20, gap: 5, cap: 4.8, contrast: 7, scrolls: false };
const onTabletPromises: PromisedSizes = { ...atKiosk, cap: 3.5 };
/** A keyboard has ten keys in a row of ten inches. */
const atKeys: PromisedSizes = { ...onTabletPromises, target: 12, gap: 0 };
/** A television is bought for the depth of its hall: its smallest words grow with it. */
const seenFromAfar = ({ inch }: Size): PromisedSizes => ({ ...atKiosk, cap: 0.35 * inch });

const everyTheme: readonly Theme[] = ['light', 'dark', 'high-contrast'];

let table: TableOfScreens;
beforeAll(async () => {
  table = await TableOfScreens.open();
});
afterAll(() => table.close());

/** The states of a screen: what they are called, and how one comes there. */
type States = Readonly<Record<string, (page: Page) => Promise<void>>>;

const copies = (page: Page) => page.getByRole('button', { name: /Chứng thực, sao y/ });

const onKiosk: States = {
  home: async (page) => copies(page).waitFor(),
  english: async (page) => {
    await page.getByRole('button', { name: 'English' }).tap();
    await page.getByText('How can we help?').waitFor();
  },
  posting: async (page) => {
    await page.getByRole('button', { name: /Bảng niêm yết/ }).tap();
    await page
      .getByRole('button', { name: /Chứng thực/ })
      .first()
      .waitFor();
  },
  ticket: async (page) => {
    await copies(page).tap();
    await page.getByText('Mời ông/bà nhận phiếu').waitFor();
  },
  'no-paper': async (page) => {
    await table.people.paper('out');
    await copies(page).tap();
    await page.getByText('Hãy ghi nhớ số này').waitFor();
  },
  help: async (page) => {
    await table.people.paper('in');
    await page.getByRole('button', { name: 'Tôi cần giúp' }).tap();
    await page.getByText('Cán bộ đang đến').waitFor();
  },
  closed: async (page) => {
    await table.people.clerk.ask('help:answer', {});
    await table.people.office.ask('day:close', {});
    await page.getByRole('heading', { name: 'Đã ngừng lấy số' }).waitFor();
  },
};

describe('the kiosk', { timeout: 120_000 }, () => {
  describe.each(kiosks)('$name', (size) => {
    let page: Page;
    beforeAll(async () => {
      await table.people.beginAnew();
      page = await table.openPage('/kiosk', size);
    });
    afterAll(() => page.context().close());
    it.each(Object.keys(onKiosk))('%s', async (state) => {
      await table.turnTo(page, '/kiosk', size);
      await onKiosk[state]?.(page);
      const what = { name: `kiosk-${state}`, size, themes: everyTheme, promises: atKiosk, isPublic: true };
      expect(await table.look(page, what)).toEqual([]);
    });
  });
});

const onBoard: States = {
  idle: async (page) =>
    page
      .getByText(/Thông báo|Giờ làm việc/)
      .first()
      .waitFor(),
  call: async (page) => {
    await table.people.call();
    await page.getByText('Mời công dân có số').waitFor();
    await table.people.rest();
  },
};

describe('the board', { timeout: 120_000 }, () => {
  beforeAll(() => table.people.beginAnew());
  describe.each(boards)('$name', (size) => {
    it.each(Object.keys(onBoard))('%s', async (state) => {
      const page = await table.openPage('/board', size);
      await onBoard[state]?.(page);
      const themes: readonly Theme[] = ['light', 'night', 'high-contrast'];
      const what = { name: `board-${state}`, size, themes, promises: seenFromAfar(size), isPublic: true };
      expect(await table.look(page, what)).toEqual([]);
      await page.context().close();
    });
  });
});

const rated = async (page: Page, face: string) => {
  await table.people.call();
  await table.people.rest();
  await page.getByRole('button', { name: face, exact: true }).tap();
};
const onTablet: States = {
  asleep: async (page) => {
    await table.people.clerk.see((view) => view.ticket === null);
    await page.locator('main').waitFor();
  },
  asking: async (page) => {
    await table.people.call();
    await table.people.rest();
    await page.getByText('Ông/bà có hài lòng').waitFor();
  },
  english: async (page) => {
    await page.getByRole('button', { name: 'English' }).tap();
    await page.getByText('Are you satisfied').waitFor();
  },
  reasons: async (page) => {
    await rated(page, 'Không hài lòng');
    await page.getByRole('checkbox', { name: 'Chờ lâu' }).tap();
    await page.getByRole('button', { name: /Gửi/ }).first().waitFor();
  },
  comment: async (page) => {
    await page.getByRole('button', { name: /Viết góp ý/ }).tap();
    await page.locator('.comment-paper:focus').waitFor();
    await page.keyboard.type('CHUWAX DDUWOWCJ NGHI, BIEEJT VAWJT');
  },
  'four-faces': async (page) => {
    await page.getByRole('button', { name: 'Xong' }).tap();
    await page.getByRole('button', { name: 'Gửi đánh giá' }).tap();
    await page.getByText('Cảm ơn ông/bà').waitFor();
    await table.people.faces(4);
    await table.people.call();
    await table.people.rest();
    await page.getByRole('button', { name: 'Bình thường' }).waitFor();
  },
  thanks: async (page) => {
    await page.getByRole('button', { name: 'Rất hài lòng' }).tap();
    await page.getByText('Cảm ơn ông/bà').waitFor();
  },
};

describe('the rating tablet', { timeout: 120_000 }, () => {
  describe.each(tablets)('$name', (size) => {
    let page: Page;
    beforeAll(async () => {
      await table.people.beginAnew();
      await table.people.faces(3);
      page = await table.openPage('/rating?counter=1', size);
    });
    afterAll(() => page.context().close());
    // One after the other, as an afternoon goes.
    it.each(Object.keys(onTablet))('%s', async (state) => {
      await onTablet[state]?.(page);
      const promises = state === 'comment' ? atKeys : onTabletPromises;
      const what = { name: `tablet-${state}`, size, themes: everyTheme, promises, isPublic: true };
      expect(await table.look(page, what)).toEqual([]);
    });
  });
});
