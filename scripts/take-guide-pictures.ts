import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser as Chromium, Page } from 'playwright-core';
import { openBrowser, sizes } from '#test/browser.ts';
import { project, removeFolder, startHub } from '#test/running-hub.ts';
import { take } from '#test/screen.ts';
import { type Browser, paired, person, setUp } from '#test/set-up-hub.ts';

/** Makes docs/huong-dan/hinh anew, from real screens on a real hub: `npx tsx scripts/take-guide-pictures.ts` after a build. */

const folder = join(project, 'docs/huong-dan/hinh');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const hub = await startHub({ flags: ['--clock', '2026-11-23T09:32:00+07:00'] });
const chromium = await openBrowser();

// The first run, on the hub's own machine.
const first = await open('/office', 'office');
await first.getByText('Cài đặt lần đầu').first().waitFor();
await keep(first, 'cai-dat-lan-dau');
await first.close();

const desk = await setUp(hub);
const lan = desk.office;
await person(desk, 'inspector', '204060', { name: 'Trần Văn Bình' });
const minh = await person(desk, 'clerk', '2580', { name: 'Nguyễn Văn Minh' });

// A screen that wants to be let in, and the page that lets it in.
const stranger = await open('/', 'board');
await stranger.locator('.pairing-code').waitFor();
await keep(stranger, 'sau-so', 0.5);
const office = await open('/office#devices', 'office', lan);
await office.locator('.waiting-screen').first().waitFor();
await keep(office, 'nhan-man-hinh');
await stranger.close();

const kiosk = await paired(desk, 'kiosk', {}, 'Máy lấy số ở sảnh');
const console1 = await paired(desk, 'console', { counter: 1 }, 'Máy quầy 1');
const rating1 = await paired(desk, 'rating', { counter: 1 }, 'Máy đánh giá quầy 1');
const hall = await paired(desk, 'board', {}, 'Bảng ở sảnh');

// Who works here.
const counter = await open('/console', 'console', console1.browser);
await counter.getByRole('button', { name: /Minh/ }).waitFor();
await keep(counter, 'chon-ten');
await console1.browser.signIn('console', minh, '2580');
const clerk = await console1.browser.open('console', 1);
await clerk.ask('counter:open', {});
const taps = await kiosk.browser.open('kiosk');
for (const field of ['chung-thuc', 'ho-tich', 'chung-thuc', 'dat-dai', 'chung-thuc']) await take(taps, field);
const board = await open('/board', 'board', hall.browser);
await board.waitForTimeout(1_000);
await board.touchscreen.tap(960, 540); // lets it speak
await clerk.ask('call:next', {});
const serving = await open('/console', 'console', console1.browser);
await serving.getByText('Đang gọi, lần 1').waitFor();
await keep(serving, 'ban-goi-so');
await board.waitForTimeout(5_000);
await keep(board, 'bang', 0.5);
await clerk.ask('service:start', {});

// The citizen.
const glass = await open('/kiosk', 'kiosk', kiosk.browser);
await glass.getByRole('button', { name: /Chứng thực, sao y/ }).waitFor();
await keep(glass, 'may-lay-so', 0.5);
await glass.getByRole('button', { name: /Chứng thực, sao y/ }).tap();
await glass.getByText('Mời ông/bà nhận phiếu').first().waitFor();
await keep(glass, 'nhan-phieu', 0.5);
await desk.screen.ask('paper:set', { printer: 1, paper: 'out' });
const empty = await open('/kiosk', 'kiosk', kiosk.browser);
await empty.getByRole('button', { name: /Hộ tịch/ }).tap();
await empty.getByText('Hãy ghi nhớ số này').first().waitFor();
await keep(empty, 'het-giay', 0.5);
await desk.screen.ask('paper:set', { printer: 1, paper: 'in' });
const tablet = await open('/rating', 'rating', rating1.browser);
await clerk.ask('service:finish', { outcome: 'received' });
await tablet.getByText('Ông/bà có hài lòng').waitFor();
await keep(tablet, 'danh-gia');

// The office.
for (const [hash, name] of [
  ['', 'trang-dieu-hanh'],
  ['#settings', 'cai-dat'],
  ['#catalogue', 'thu-tuc'],
  ['#audit', 'nhat-ky'],
  ['#backup', 'sao-luu'],
] as const) {
  const page = await open(`/office${hash}`, 'office', lan);
  await page.waitForTimeout(1_500);
  // The folder of an installed hub in the place of this one's.
  await page.evaluate(`for (const shown of document.querySelectorAll('code'))
    shown.textContent = shown.textContent.replace(${JSON.stringify(hub.data)}, '/var/lib/mot-cua')`);
  await keep(page, name);
}

// The hub is gone.
await hub.kill();
await serving.getByText('Mất kết nối').first().waitFor();
await keep(serving, 'mat-ket-noi');

await chromium.close();
await hub.stop();
await removeFolder(hub.data);
process.exit(0);

/** Opens a page at its true size, with the cookies of a screen that was let in. */
async function open(path: string, size: keyof typeof sizes, who?: Browser): Promise<Page> {
  const context = await contextOf(chromium, size);
  const cookies = [...(who?.cookies ?? [])].map(([name, value]) => ({ name, value, url: hub.address }));
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(`${hub.address}${path}`);
  return page;
}

function contextOf(browser: Chromium, size: keyof typeof sizes) {
  return browser.newContext({ viewport: sizes[size], hasTouch: true, locale: 'vi-VN' });
}

/** Keeps a picture, smaller where the screen is large: a guide is printed. */
async function keep(page: Page, name: string, scale = 1): Promise<void> {
  await page.waitForTimeout(700);
  await page.evaluate('document.fonts.ready');
  const { width, height } = page.viewportSize() ?? sizes.office;
  const png = await page.screenshot();
  const small = await chromium.newPage({
    viewport: { width: Math.round(width * scale), height: Math.round(height * scale) },
  });
  await small.setContent(
    `<body style="margin:0"><img style="width:100%;display:block" src="data:image/png;base64,${png.toString('base64')}">`,
  );
  await small.screenshot({ path: join(folder, `${name}.png`) });
  await small.close();
}
