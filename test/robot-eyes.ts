import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { findings } from './browser.ts';

/** What a screen promises to whoever looks at it. */
export interface Promises {
  /** Least height and width of what is pressed, and least room between two of them, in CSS pixels. */
  readonly targetPx: number;
  readonly gapPx: number;
  /** Least height of a capital letter, in CSS pixels. */
  readonly capPx: number;
  /** Least contrast of words. */
  readonly contrast: number;
  /** A public screen never scrolls. */
  readonly scrolls: boolean;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Target extends Box {
  readonly name: string;
  readonly isOff: boolean;
}
interface Run extends Box {
  readonly text: string;
  readonly hasLetters: boolean;
  readonly isOff: boolean;
  readonly fontPx: number;
  readonly lineHeight: number;
  readonly isCut: boolean;
  readonly isCovered: boolean;
  readonly isOutside: boolean;
}
interface Seen {
  readonly targets: readonly Target[];
  readonly runs: readonly Run[];
  readonly mm: number | null;
  readonly overflowX: number;
  readonly overflowY: number;
}

/** Both typefaces have caps of 740/1000 em. */
const CAP = 0.74;
/** Browsers round a box to a part of a pixel. */
const ROUNDING_PX = 0.6;

const eyesInPage = readFileSync(new URL('./eyes-in-page.js', import.meta.url), 'utf8');
const contrastInPage = readFileSync(new URL('./contrast-in-page.js', import.meta.url), 'utf8');

/** Looks at pages as they are drawn, by measuring and by their pixels. */
export class RobotEyes {
  readonly #desk: Page;

  private constructor(desk: Page) {
    this.#desk = desk;
  }

  static async open(browser: Browser): Promise<RobotEyes> {
    const context = await browser.newContext();
    return new RobotEyes(await context.newPage());
  }

  /** Pixels of a real millimetre on the screen that the page believes to be. */
  async millimetre(page: Page): Promise<number> {
    const { mm } = await page.evaluate<Seen>(eyesInPage);
    if (mm === null) throw new Error('the page does not know its millimetre');
    return mm;
  }

  /** What breaks a promise, one sentence each; nothing when all is well. */
  async look(page: Page, promises: Promises): Promise<readonly string[]> {
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    const seen = await page.evaluate<Seen>(eyesInPage);
    return [
      ...overflows(seen, promises),
      ...seen.targets.flatMap((target) => tooSmall(target, promises)),
      ...tooNear(seen.targets, promises),
      ...seen.runs.flatMap((run) => unreadable(run, promises)),
      ...(await this.#tooFaint(page, seen.runs, promises)),
      ...(await findings(page)),
    ];
  }

  async #tooFaint(page: Page, runs: readonly Run[], { contrast }: Promises): Promise<readonly string[]> {
    const picture = (await page.screenshot()).toString('base64');
    const boxes = runs.filter(({ isOff, text }) => !isOff && /[\p{L}\d]/u.test(text));
    const given = JSON.stringify({ picture, boxes });
    const ratios = await this.#desk.evaluate<(number | null)[]>(
      `${contrastInPage}\nglobalThis.contrasts(${given})`,
    );
    return boxes.flatMap(({ text }, index) => {
      const ratio = ratios[index] ?? null;
      return ratio === null || ratio >= contrast ? [] : [`“${text}” has a contrast of ${ratio.toFixed(1)}`];
    });
  }
}

function overflows({ overflowX, overflowY }: Seen, { scrolls }: Promises): readonly string[] {
  return [
    ...(overflowX > 0 ? [`the page is ${overflowX} px wider than the screen`] : []),
    ...(overflowY > 0 && !scrolls ? [`the page is ${overflowY} px higher than the screen`] : []),
  ];
}

function tooSmall({ name, isOff, width, height }: Target, { targetPx }: Promises): readonly string[] {
  const least = targetPx - ROUNDING_PX;
  if (isOff || (width >= least && height >= least)) return [];
  return [`“${name}” is ${width.toFixed(0)} × ${height.toFixed(0)} px to press`];
}

function tooNear(targets: readonly Target[], { gapPx }: Promises): readonly string[] {
  return targets.flatMap((one, index) =>
    targets.slice(index + 1).flatMap((other) => {
      const across = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width);
      const down = Math.max(one.y, other.y) - Math.min(one.y + one.height, other.y + other.height);
      const gap = Math.max(across, down);
      return gap >= gapPx - ROUNDING_PX
        ? []
        : [`“${one.name}” and “${other.name}” are ${gap.toFixed(0)} px apart`];
    }),
  );
}

function unreadable(run: Run, { capPx }: Promises): readonly string[] {
  const { text, fontPx, lineHeight, hasLetters, isCut, isCovered, isOutside } = run;
  const cap = fontPx * CAP;
  return [
    ...(cap < capPx - ROUNDING_PX / 2 ? [`“${text}” has capitals of ${cap.toFixed(1)} px`] : []),
    // Ầ and Ệ need their room; a plate's letter has no mark.
    ...(hasLetters && text.length > 1 && lineHeight < 1.29
      ? [`“${text}” has lines of ${lineHeight.toFixed(2)} em`]
      : []),
    ...(isCut ? [`“${text}” is cut off`] : []),
    ...(isCovered ? [`“${text}” is covered`] : []),
    ...(isOutside ? [`“${text}” sticks out of the screen`] : []),
  ];
}
