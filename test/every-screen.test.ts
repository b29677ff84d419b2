import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openScreen } from './browser.ts';
import { type Promises, RobotEyes } from './robot-eyes.ts';
import { project, removeFolder, type RunningHub, scratchFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';

/**
 * Each screen, in each state that people meet, in each theme, language and size: a picture is kept, and the robot's eyes
 * find nothing that breaks what the screen promises. Sizes are those of real screens; promises are in real millimetres.
 */

interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly inch: number;
}

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
const desks: readonly Size[] = [
  { name: 'old-pc', width: 1280, height: 800, inch: 19 },
  { name: 'wide', width: 1920, height: 1080, inch: 22 },
];

/** In millimetres where the screen is public, in CSS pixels at a desk. */
const atKiosk = { target: 20, gap: 5, cap: 4.8, contrast: 7, scrolls: false };
const onTabletPromises = { target: 20, gap: 5, cap: 3.5, contrast: 7, scrolls: false };
/** A television is bought for the depth of its hall: its smallest words grow with it. */
const seenFromAfar = ({ inch }: Size) => ({
  target: 20,
  gap: 5,
  cap: 0.35 * inch,
  contrast: 7,
  scrolls: false,
});
const atDesk = { target: 24, gap: 0, cap: 9.5, contrast: 7, scrolls: true };

type Theme = 'light' | 'dark' | 'night' | 'high-contrast';

let browser: Browser;
let eyes: RobotEyes;
let hub: RunningHub;
let people: Awaited<ReturnType<typeof comeToTheDesk>>;
beforeAll(async () => {
  browser = await openBrowser();
  eyes = await RobotEyes.open(browser);
  hub = await startHub({ data: await scratchFolder() });
  people = await comeToTheDesk(hub.address);
});
afterAll(async () => {
  people.leave();
  await browser.close();
  await hub.stop();
  await removeFolder(hub.data);
});

/** The people of the desk, without pictures: they bring about what a screen is to show. */
async function comeToTheDesk(address: string) {
  const [kiosk, clerk, office] = await Promise.all([
    Screen.open(address, 'kiosk'),
    Screen.open(address, 'console', 1),
    Screen.open(address, 'office'),
  ]);
  await clerk.ask('counter:open', {});
  for (const field of ['chung-thuc', 'ho-tich', 'chung-thuc', 'dat-dai']) await take(kiosk, field);
  /** Brings the counter to where nobody is: whoever stands there is served first. */
  const rest = async () => {
    // Refused where there is nobody to start or to finish; then nothing is left to do.
    await clerk.ask('service:start', {});
    await clerk.ask('service:finish', { outcome: 'received' });
    await clerk.see((view) => view.ticket === null);
  };
  return {
    ...{ kiosk, clerk, office, rest },
    call: async () => {
      await rest();
      await take(kiosk);
      await clerk.ask('call:next', {});
    },
    start: () => clerk.ask('service:start', {}),
    beginAnew: async () => {
      await office.ask('day:close', {});
      await office.ask('day:open', {});
      await clerk.ask('counter:open', {});
      for (let n = 0; n < 4; n += 1) await take(kiosk);
    },
    leave: () => [kiosk, clerk, office].forEach((screen) => screen.close()),
  };
}

const inPixels = ({ target, gap, cap, ...rest }: typeof atKiosk, px: number): Promises => ({
  ...rest,
  targetPx: target * px,
  gapPx: gap * px,
  capPx: cap * px,
});

/** Opens a screen, brings it into the state, keeps its picture, and looks. */
async function look(
  what: { name: string; path: string; size: Size; theme: Theme; promises: typeof atKiosk; isPublic: boolean },
  reach: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const { size, path, theme } = what;
  const query = `${path.includes('?') ? '&' : '?'}inch=${size.inch}&theme=${theme}`;
  const page = await openScreen(browser, hub.address + path + query, size);
  try {
    // A slip that is just coming out of its slot is half hidden, and means to be.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('main').first().waitFor();
    await reach(page);
    const folder = join(project, 'test-output/every-screen');
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${what.name}-${size.name}-${theme}.png`) });
    const px = what.isPublic ? await eyes.millimetre(page) : 1;
    return await eyes.look(page, inPixels(what.promises, px));
  } finally {
    await people.office.ask('paper:set', { printer: 1, paper: 'in' });
    await page.context().close();
  }
}

const everyTheme: readonly Theme[] = ['light', 'dark', 'high-contrast'];
const nothing = () => Promise.resolve();

/** The states of a screen: what they are called, and how one comes there. */
type States = Readonly<Record<string, (page: Page) => Promise<void>>>;

const onKiosk: States = {
  home: async (page) => page.getByRole('button', { name: /Chứng thực, sao y/ }).waitFor(),
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
    await page.getByRole('button', { name: /Chứng thực, sao y/ }).tap();
    await page.getByText('Mời ông/bà nhận phiếu').waitFor();
  },
  'no-paper': async (page) => {
    await people.office.ask('paper:set', { printer: 1, paper: 'out' });
    await page.getByRole('button', { name: /Chứng thực, sao y/ }).tap();
    await page.getByText('Hãy ghi nhớ số này').waitFor();
  },
};

describe('the kiosk', { timeout: 120_000 }, () => {
  describe.each(kiosks)('$name', (size) => {
    it.each(everyTheme.flatMap((theme) => Object.keys(onKiosk).map((state) => [state, theme] as const)))(
      '%s, %s',
      async (state, theme) => {
        const what = {
          name: `kiosk-${state}`,
          path: '/kiosk',
          size,
          theme,
          promises: atKiosk,
          isPublic: true,
        };
        expect(await look(what, onKiosk[state] ?? nothing)).toEqual([]);
      },
    );
  });
});

const onBoard: States = {
  idle: async (page) =>
    page
      .getByText(/Thông báo|Giờ làm việc/)
      .first()
      .waitFor(),
  call: async (page) => {
    await people.call();
    await page.getByText('Mời công dân có số').waitFor();
    await people.rest();
  },
};

describe('the board', { timeout: 120_000 }, () => {
  describe.each(boards)('$name', (size) => {
    const themes = ['light', 'night', 'high-contrast'] as const;
    it.each(themes.flatMap((theme) => Object.keys(onBoard).map((state) => [state, theme] as const)))(
      '%s, %s',
      async (state, theme) => {
        const what = {
          name: `board-${state}`,
          path: '/board',
          size,
          theme,
          promises: seenFromAfar(size),
          isPublic: true,
        };
        expect(await look(what, onBoard[state] ?? nothing)).toEqual([]);
      },
    );
  });
});

const onTablet: States = {
  asleep: async (page) => {
    await people.clerk.see((view) => view.ticket === null);
    await page.locator('main').waitFor();
  },
  asking: async (page) => {
    await people.call();
    await people.rest();
    await page.getByText('Ông/bà có hài lòng').waitFor();
  },
  reasons: async (page) => {
    await people.call();
    await people.rest();
    await page.getByRole('button', { name: 'Không hài lòng' }).tap();
    await page.getByRole('button', { name: /Gửi/ }).first().waitFor();
  },
};

describe('the rating tablet', { timeout: 120_000 }, () => {
  describe.each(tablets)('$name', (size) => {
    it.each(everyTheme.flatMap((theme) => Object.keys(onTablet).map((state) => [state, theme] as const)))(
      '%s, %s',
      async (state, theme) => {
        const path = '/rating?counter=1';
        const what = {
          name: `tablet-${state}`,
          path,
          size,
          theme,
          promises: onTabletPromises,
          isPublic: true,
        };
        expect(await look(what, onTablet[state] ?? nothing)).toEqual([]);
      },
    );
  });
});

const atConsole: States = {
  nobody: async (page) => {
    await people.rest();
    await page.getByRole('button', { name: /F2/ }).first().waitFor();
  },
  called: async (page) => {
    await people.call();
    await page
      .getByText(/Đang gọi, lần|Calling/)
      .first()
      .waitFor();
  },
  serving: async (page) => {
    await people.call();
    await people.start();
    await page
      .getByText(/Đang phục vụ|Serving/)
      .first()
      .waitFor();
  },
};

describe('the console', { timeout: 120_000 }, () => {
  // A hall of as many as a ward has, and not of everybody who was at the kiosks above.
  beforeAll(() => people.beginAnew());

  describe.each([...desks, { name: 'narrow', width: 360, height: 800, inch: 19 }])('$name', (size) => {
    it.each(
      ['vi', 'en'].flatMap((language) => Object.keys(atConsole).map((state) => [state, language] as const)),
    )('%s, %s', async (state, language) => {
      const path = `/console?counter=1&lang=${language}`;
      const what = {
        name: `console-${state}-${language}`,
        path,
        size,
        theme: 'light' as const,
        promises: atDesk,
        isPublic: false,
      };
      expect(await look(what, atConsole[state] ?? nothing)).toEqual([]);
    });
  });
});
