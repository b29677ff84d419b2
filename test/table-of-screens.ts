import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ratingSettingsSchema } from '#protocol/rating-settings.ts';
import template from '#server/template/office.json' with { type: 'json' };
import { openBrowser, openScreen } from './browser.ts';
import { type Promises, RobotEyes } from './robot-eyes.ts';
import { type RunningHub, project, removeFolder, scratchFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';

/** A real screen: its pixels, and the diagonal that gives them their millimetres. */
export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly inch: number;
}

/** What a screen promises: in millimetres where it is public, in CSS pixels at a desk. */
export interface PromisedSizes {
  readonly target: number;
  readonly gap: number;
  readonly cap: number;
  readonly contrast: number;
  readonly scrolls: boolean;
}

export type Theme = 'light' | 'dark' | 'night' | 'high-contrast';

interface Looked {
  /** What its pictures are called. */
  readonly name: string;
  readonly size: Size;
  /** Every theme that the screen is looked at in; left out, it has but one. */
  readonly themes?: readonly Theme[];
  readonly promises: PromisedSizes;
  readonly isPublic: boolean;
  /** Whether the page's clock is held: axe, which waits by it, is then left out. */
  readonly isHeld?: boolean;
}

type People = Awaited<ReturnType<typeof comeToTheDesk>>;

/** One hub, one browser and the people of a desk, for looking at many screens. */
export class TableOfScreens {
  readonly browser: Browser;
  readonly eyes: RobotEyes;
  readonly hub: RunningHub;
  readonly people: People;

  private constructor(browser: Browser, eyes: RobotEyes, hub: RunningHub, people: People) {
    [this.browser, this.eyes, this.hub, this.people] = [browser, eyes, hub, people];
  }

  /** The office of the template, changed in these parts; a day that has begun already lies in `folder`. */
  static async open(
    office: object = {},
    folder: string | null = null,
    flags: readonly string[] = [],
  ): Promise<TableOfScreens> {
    const data = folder ?? (await scratchFolder());
    await writeFile(join(data, 'office.json'), JSON.stringify({ ...template, ...office }));
    const browser = await openBrowser();
    const hub = await startHub({ data, flags });
    const eyes = await RobotEyes.open(browser);
    return new TableOfScreens(browser, eyes, hub, await comeToTheDesk(hub.address));
  }

  async close(): Promise<void> {
    this.people.leave();
    await this.browser.close();
    await this.hub.stop();
    await removeFolder(this.hub.data);
  }

  /** A screen at its true size, without motion: a slip that is just coming out of its slot is half hidden. */
  async openPage(path: string, size: Size): Promise<Page> {
    const page = await openScreen(this.browser, 'about:blank', size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await this.turnTo(page, path, size);
    return page;
  }

  /** The same screen from its beginning. */
  async turnTo(page: Page, path: string, { inch }: Size): Promise<void> {
    const address = new URL(this.hub.address + path);
    address.searchParams.set('inch', String(inch));
    // Only another part of the address would not load the page anew.
    await page.goto('about:blank');
    await page.goto(address.href);
    await page.locator('main').first().waitFor();
  }

  /** Keeps a picture in each theme and says what breaks a promise in it; the page's tree is the same in all of them. */
  async look(page: Page, what: Looked): Promise<readonly string[]> {
    const { themes = ['light'], promises, size } = what;
    const folder = join(project, 'test-output/every-screen');
    await mkdir(folder, { recursive: true });
    const px = what.isPublic ? await this.eyes.millimetre(page) : 1;
    const said: string[] = [];
    for (const theme of themes) {
      if (what.themes) await page.evaluate(wear(theme));
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      const path = join(folder, `${what.name}-${size.name}-${theme}.png`);
      // What lies beyond the window is drawn for the picture alone; on a busy machine the first comes with parts still white.
      if (promises.scrolls && (await page.evaluate<boolean>(isTallerThanWindow)))
        await page.screenshot({ fullPage: true });
      const picture = await page.screenshot({ path, fullPage: promises.scrolls });
      const found = await this.eyes.look(page, inPixels(promises, px), {
        picture,
        withAxe: theme === themes[0] && !what.isHeld,
      });
      said.push(...found.map((sentence) => `${what.name}, ${theme}: ${sentence}`));
    }
    return said;
  }
}

const isTallerThanWindow = 'document.documentElement.scrollHeight > innerHeight';

/** Puts a theme on a page and keeps it on, also when the page dresses itself anew. */
const wear = (theme: Theme) => `(() => {
  const { dataset } = document.documentElement;
  globalThis.worn?.disconnect();
  dataset.theme = '${theme}';
  globalThis.worn = new MutationObserver(() => {
    if (dataset.theme !== '${theme}') dataset.theme = '${theme}';
  });
  globalThis.worn.observe(document.documentElement, { attributeFilter: ['data-theme'] });
})()`;

const inPixels = ({ target, gap, cap, ...rest }: PromisedSizes, px: number): Promises => ({
  ...rest,
  targetPx: target * px,
  gapPx: gap * px,
  capPx: cap * px,
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
    /** How many faces a tablet asks with; the question stands for as long as a slow machine looks at it. */
    faces: (levels: 3 | 4) =>
      office.ask('rating:set', { ratings: ratingSettingsSchema.parse({ levels, seconds: 600 }) }),
    paper: (paper: 'in' | 'out') => office.ask('paper:set', { printer: 1, paper }),
    beginAnew: async () => {
      await office.ask('day:close', {});
      await office.ask('day:open', {});
      await clerk.ask('counter:open', {});
      for (let n = 0; n < 4; n += 1) await take(kiosk);
    },
    leave: () => [kiosk, clerk, office].forEach((screen) => screen.close()),
  };
}
