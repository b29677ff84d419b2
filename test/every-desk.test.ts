import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PromisedSizes, type Size, TableOfScreens } from './table-of-screens.ts';
import { Screen, take } from './screen.ts';

/**
 * The screens at which people work: every state of the console and every page of the office, in both languages, on an old
 * PC, on a wide one, and beside other programs. Pictures are kept; the robot's eyes find nothing.
 */

const oldPc: Size = { name: 'old-pc', width: 1280, height: 800, inch: 19 };
const wide: Size = { name: 'wide', width: 1920, height: 1080, inch: 22 };
const narrow: Size = { name: 'narrow', width: 360, height: 800, inch: 19 };
const laptop: Size = { name: 'laptop', width: 1366, height: 768, inch: 14 };

const atDesk: PromisedSizes = { target: 24, gap: 0, cap: 9.5, contrast: 7, scrolls: true };

let table: TableOfScreens;
beforeAll(async () => {
  table = await TableOfScreens.open();
});
afterAll(() => table.close());

type States = Readonly<Record<string, (page: Page) => Promise<void>>>;

/** Both languages of what is shown, in one page; it ends in Vietnamese. */
async function inBothLanguages(page: Page, name: string, size: Size): Promise<readonly string[]> {
  const said: string[] = [];
  for (const language of ['vi', 'en'] as const) {
    const what = { name: `${name}-${language}`, size, promises: atDesk, isPublic: false };
    said.push(...(await table.look(page, what)));
    await page.getByRole('button', { name: language === 'vi' ? 'English' : 'Tiếng Việt' }).click();
  }
  return said;
}

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name }).first().waitFor();
/** An entry of the console's sheet of rarer work. */
const other = (name: RegExp) => async (page: Page) => {
  await leaveSheet(page);
  await page.keyboard.press('0');
  await page.locator('.menu-entry').filter({ hasText: name }).first().click();
  await page.locator('.form').waitFor();
};
/** One Esc for each sheet that is open and none more: that one would take the call back. */
const leaveSheet = async (page: Page) => {
  const [form, menu] = [page.locator('.form'), page.locator('.menu')];
  if (await form.count()) {
    await page.keyboard.press('Escape');
    await menu.waitFor();
  }
  if (await menu.count()) {
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
  }
};

/** One after the other, as a day goes. */
const atConsole: States = {
  nobody: async (page) => {
    await table.people.rest();
    await page.getByRole('button', { name: /F2/ }).first().waitFor();
  },
  called: async (page) => {
    await table.people.call();
    await heading(page, /Đang gọi, lần/);
  },
  'menu-called': async (page) => {
    await page.keyboard.press('0');
    await page.locator('.menu').waitFor();
  },
  transfer: other(/^Chuyển quầy/),
  cancel: other(/^Hủy số/),
  serving: async (page) => {
    await leaveSheet(page);
    await table.people.start();
    await heading(page, /Đang phục vụ/);
    await page.keyboard.press('2');
  },
  dossiers: async (page) => {
    await table.people.clerk.ask('dossier:note', { code: 'H40.12.3-251110-0001' });
    await table.people.clerk.ask('dossier:note', { code: '000.00.04.H40-251110-00012' });
    await page.getByText('và 1 mã nữa').waitFor();
  },
  misread: async (page) => {
    await page.keyboard.press('6');
    await page.getByLabel(/^Quét mã vạch/).fill('001098012345|012345678|NGUYỄN VĂN A|01011998|Nam');
    await page.keyboard.press('Enter');
    await page.getByText(/thẻ căn cước/).waitFor();
  },
  help: async (page) => {
    await leaveSheet(page);
    await table.people.kiosk.ask('help:ask', {});
    await page.getByRole('alert').waitFor();
  },
  'just-done': async (page) => {
    await table.people.clerk.ask('help:answer', {});
    await page.keyboard.press('F8');
    await page.locator('.just-done').waitFor({ state: 'attached' });
  },
  menu: async (page) => {
    await page.keyboard.press('0');
    await page.locator('.menu').waitFor();
  },
  chosen: async (page) => {
    await other(/^Gọi số cụ thể/)(page);
    await page.locator('.form').getByRole('radio').first().click();
  },
  aside: other(/^Số để riêng/),
  priority: other(/^Cho ưu tiên/),
  void: other(/^Bỏ số/),
  issue: other(/^Lấy số giúp/),
  handwritten: other(/^Nhập số viết tay/),
  reprint: other(/^In lại phiếu/),
  pause: other(/^Tạm dừng quầy/),
  keys: async (page) => {
    await other(/^Đổi phím/)(page);
    await page.getByRole('button', { name: /^Gọi tiếp/ }).click();
    await page.getByText(/Bấm phím mới/).waitFor();
    await page.keyboard.press('F4');
    await page.getByText(/đang dùng cho/).waitFor();
  },
  'no-paper': async (page) => {
    await page.keyboard.press('Escape');
    await leaveSheet(page);
    await table.people.paper('out');
    await take(table.people.kiosk);
    await page
      .getByText(/hết giấy/i)
      .first()
      .waitFor();
    await page.locator('.line-no-slip').first().waitFor({ state: 'attached' });
  },
  'without-slip': async (page) => {
    await table.people.paper('in');
    await page.getByText('Máy in sẵn sàng').waitFor();
  },
  paused: async (page) => {
    await table.people.clerk.ask('counter:pause', { reason: 'meeting' });
    await heading(page, /tạm dừng/);
  },
  closed: async (page) => {
    await table.people.clerk.ask('counter:resume', {});
    await table.people.clerk.ask('counter:close', {});
    await heading(page, /đang đóng/);
  },
  'day-closed': async (page) => {
    await table.people.office.ask('day:close', {});
    await page.getByText(/Ngày làm việc đang đóng/).waitFor();
  },
};

describe('the console', { timeout: 120_000 }, () => {
  describe.each([oldPc, wide, narrow])('$name', (size) => {
    let page: Page;
    beforeAll(async () => {
      await table.people.beginAnew();
      page = await table.openPage('/console?counter=1', size);
    });
    afterAll(() => page.context().close());
    // On a wide screen the same blocks only have more room.
    const states = size === wide ? ['nobody', 'called', 'menu-called', 'serving'] : Object.keys(atConsole);
    it.each(states)('%s', async (state) => {
      await atConsole[state]?.(page);
      expect(await inBothLanguages(page, `console-${state}`, size)).toEqual([]);
    });
  });

  it.each([oldPc, narrow])('of no counter ($name)', async (size) => {
    for (const path of ['/console', '/console?counter=77']) {
      const page = await table.openPage('/', size);
      await page.goto(table.hub.address + path);
      await page.getByText(/Chưa biết màn hình/).waitFor();
      const what = { name: 'console-no-counter', size, promises: atDesk, isPublic: false };
      expect(await table.look(page, what)).toEqual([]);
      await page.context().close();
    }
  });
});

const inOffice: States = {
  desk: async (page) => {
    await table.people.call();
    await page.getByText('Đang gọi').first().waitFor();
  },
  printer: async (page) => {
    await page.getByRole('button', { name: /Thêm máy in/ }).click();
    await page
      .getByRole('heading', { name: /máy in/i })
      .first()
      .waitFor();
  },
  trouble: async (page) => {
    await page.reload();
    await table.people.paper('out');
    await table.people.kiosk.ask('help:ask', {});
    for (let n = 0; n < 3; n += 1) await take(table.people.kiosk);
    await page
      .getByText(/hết giấy/i)
      .first()
      .waitFor();
  },
  catalogue: async (page) => {
    await page.evaluate("location.hash = 'catalogue'");
    await page.locator('.book-line').first().click();
    await page.locator('.book-opened').waitFor();
  },
  notice: async (page) => {
    await page.locator('.book-acts button').first().click();
    await page.locator('.content-part').first().waitFor();
  },
  import: async (page) => {
    await page.evaluate("location.hash = 'catalogue/import'");
    await page.locator('input[type=file]').waitFor();
  },
  slips: async (page) => {
    await table.people.paper('in');
    await page.evaluate("location.hash = 'slips'");
    await page.locator('.slip-pictures-drawn img').first().waitFor();
  },
  ratings: async (page) => {
    await page.evaluate("location.hash = 'ratings'");
    await page.getByRole('radio', { name: /4 mức/ }).waitFor();
  },
  voice: async (page) => {
    await page.evaluate("location.hash = 'voice'");
    await page
      .getByRole('heading', { name: /đọc|giọng|tiếng/i })
      .first()
      .waitFor();
  },
  closed: async (page) => {
    // The other language is another word for the same page.
    expect(await page.evaluate('location.hash')).toBe('#voice');
    await page.evaluate("location.hash = ''");
    await table.people.office.ask('day:close', {});
    await page.getByRole('button', { name: /Mở ngày/ }).waitFor();
  },
};

describe('the office page', { timeout: 120_000 }, () => {
  describe.each([laptop, wide])('$name', (size) => {
    let page: Page;
    let second: Screen<'console'>;
    beforeAll(async () => {
      await table.people.beginAnew();
      second = await Screen.open(table.hub.address, 'console', 2);
      await second.ask('counter:open', {});
      await second.ask('counter:pause', { reason: 'machine' });
      page = await table.openPage('/office?trial', size);
    });
    afterAll(async () => {
      second.close();
      await page.context().close();
    });
    it.each(Object.keys(inOffice))('%s', async (state) => {
      await inOffice[state]?.(page);
      expect(await inBothLanguages(page, `office-${state}`, size)).toEqual([]);
    });
  });
});
