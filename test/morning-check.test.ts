import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser as RealBrowser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findings, keepPicture, openBrowser, openScreen, sizes } from './browser.ts';
import { type RunningHub, removeFolder, startHub } from './running-hub.ts';
import { Screen } from './screen.ts';
import { paired, setUp, type SetUpHub } from './set-up-hub.ts';

/** The morning check, as the person in charge sees it and as programs do. */

/** What the hub reads of its disk's room, in place of what is there: 150 MB. */
const nearlyFull = `data:text/javascript,${encodeURIComponent(`
  import { promises } from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  promises.statfs = async () => ({ bavail: 150, bsize: 1_000_000 });
  syncBuiltinESMExports();
`)}`;

interface Health {
  readonly ok: boolean;
  readonly worst: string;
  readonly fault: string | null;
  readonly checks: readonly { id: string; state: string; finding: string }[];
}
async function healthOf({ address }: RunningHub): Promise<{ status: number; health: Health }> {
  const response = await fetch(`${address}/health`);
  return { status: response.status, health: (await response.json()) as Health };
}

let browser: RealBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a bad morning', { timeout: 120_000 }, () => {
  let hub: RunningHub;
  let desk: SetUpHub;
  let page: Page;
  const screens: { close(): void }[] = [];
  const lines = (state: string) => page.locator(`.health-${state} li p`).allInnerTexts();

  beforeAll(async () => {
    hub = await startHub({ node: ['--import', nearlyFull] });
    desk = await setUp(hub);
    for (const role of ['kiosk', 'board'] as const) {
      const { browser: its } = await paired(desk, role, {}, `Máy ${role} của ông Bảy`);
      const wrongClock = { clock: Date.now() + 7 * 60_000 };
      const screen = await Screen.open(hub.address, role, null, wrongClock, its.header);
      if (role === 'board') await screen.ask('board:sound', { isOn: true, missing: [] });
      screens.push(screen);
    }
    page = await openScreen(browser, 'about:blank', sizes.office);
    const url = hub.address;
    await page.context().addCookies([...desk.office.cookies].map(([name, value]) => ({ name, value, url })));
    await page.goto(`${hub.address}/office`);
  }, 60_000);
  afterAll(async () => {
    for (const screen of screens) screen.close();
    desk.screen.close();
    await hub.stop();
    await removeFolder(hub.data);
  });

  it('[G5] the badge leads to a list in which the worst stands first, each with what to do', async () => {
    await page.getByRole('link', { name: /^Kiểm tra \d/ }).click();
    await page.getByRole('heading', { name: 'Kiểm tra buổi sáng' }).waitFor();
    expect(await lines('bad')).toEqual([
      expect.stringMatching(/^Ổ đĩa sắp đầy, chỉ còn trống 150 MB\.\s+Dọn bớt tệp trên máy chủ ngay/),
    ]);
    expect((await lines('look')).join('\n')).toContain('Đồng hồ máy chủ lệch 7 phút so với các màn hình.');
    await desk.screen.ask('paper:set', { printer: 1, paper: 'out' });
    await expect.poll(() => lines('bad'), { timeout: 20_000 }).toHaveLength(2);
    screens.pop()?.close();
    await expect
      .poll(() => lines('bad'), { timeout: 20_000 })
      .toEqual([
        expect.stringMatching(/^Máy in phiếu: hết giấy\.\s+Thay cuộn mới/),
        expect.stringMatching(
          /^Máy board của ông Bảy: mất kết nối từ \d\d:\d\d, \d\d\/\d\d\/\d{4}\.\s+Xem máy/,
        ),
        expect.stringContaining('Ổ đĩa sắp đầy'),
      ]);
    await keepPicture(page, 'morning-check-vi');
    expect(await findings(page)).toEqual([]);
  });

  it('[G6] the report is copied by the keyboard, without a clipboard for pages, and holds no name', async () => {
    await page.addInitScript(`Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })`);
    await page.goto(`${hub.address}/office?again#check`);
    const copy = page.getByRole('button', { name: 'Sao chép báo cáo' });
    await copy.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã chép.').waitFor();
    const area = page.getByRole('textbox', { name: 'Nội dung báo cáo' });
    const report = await area.inputValue();
    const marked = 'getSelection().toString() || document.activeElement.value';
    expect(await page.evaluate(marked)).toBe(report);
    expect(report).toMatch(/^Báo cáo của mot-cua \d/);
    expect(report).toContain('[Phải làm ngay] paper-1: hết giấy. Thay cuộn mới');
    expect(report).toMatch(/\+07 info {2}mot-cua: http/);
    for (const hidden of ['ông Bảy', 'Lan', hub.data]) expect(report).not.toContain(hidden);
    await keepPicture(page, 'morning-check-report');
    expect(await findings(page)).toEqual([]);
  });

  it('reads in English, at a page’s end too', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Morning check' }).waitFor();
    expect((await lines('bad'))[0]).toMatch(/out of paper\.\s+Put in a new roll/);
    expect((await lines('look')).join('\n')).toContain('Consoles: none yet.');
    await page.evaluate('scrollTo(0, 0)');
    await keepPicture(page, 'morning-check-en');
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  });

  it('[G7] programs are told the same without a name, and that numbers are given', async () => {
    const { status, health } = await healthOf(hub);
    expect([status, health.ok, health.worst]).toEqual([200, true, 'bad']);
    expect(health.checks).toContainEqual({ id: 'disk', state: 'bad', finding: 'disk-full' });
    expect(JSON.stringify(health)).not.toMatch(/Bảy|Lan/);
  });

  it('[G1] the log tells what went wrong, under ids', async () => {
    const log = async () => {
      const files = await readdir(join(hub.data, 'logs'));
      return readFile(join(hub.data, 'logs', files[0] ?? ''), 'utf8');
    };
    await expect.poll(log, { timeout: 20_000 }).toMatch(/info {2}check paper-1: paper-out \(bad\)/);
    expect(await log()).not.toContain('Bảy');
  });
});

describe('a good morning', { timeout: 120_000 }, () => {
  it('[G5] is one green list, from which a page is printed to try the printer', async () => {
    const hub = await startHub();
    const roles = ['kiosk', 'board', 'console'] as const;
    const all = await Promise.all(
      roles.map((role) => Screen.open(hub.address, role, role === 'console' ? 1 : null)),
    );
    await all[1]?.ask('board:sound', { isOn: true, missing: [] });
    const page = await openScreen(browser, `${hub.address}/office#check`, sizes.office);
    await page.getByText('Sẵn sàng đón công dân.').waitFor();
    expect(await page.locator('.health-good li').count()).toBe(11);
    await page.getByRole('button', { name: /^In thử/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Trang in thử đã ra.').waitFor();
    await keepPicture(page, 'morning-check-good');
    expect(await findings(page)).toEqual([]);
    for (const screen of all) screen.close();
    await hub.stop();
    await removeFolder(hub.data);
  });

  it('[G7] /health says 503 where no numbers can be given', async () => {
    const before = await startHub({ flags: ['--clock', '2026-11-24T08:00:00+07:00'] });
    await before.stop();
    const { data } = before;
    const hub = await startHub({ data, flags: ['--clock', '2026-11-23T08:00:00+07:00'] });
    const { status, health } = await healthOf(hub);
    expect([status, health.ok, health.fault]).toEqual([503, false, 'clock-behind']);
    await hub.stop();
    await removeFolder(data);
  });
});
