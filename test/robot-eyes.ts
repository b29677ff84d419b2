import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
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

const inPage = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const eyesInPage = inPage('./eyes-in-page.js');
const clipsInPage = inPage('./clips-in-page.js');

/** Two states differ for everybody when so much of their marks differs by so much (CIEDE2000), to any eyes. */
const LEAST_DIFFERENCE = 20;
const LEAST_SHARE = 0.04;
/** As many pixels of a mark as make a difference to a reader; fewer are the browser's own smoothing. */
const CUT_PIXELS = 4;

/** What a look at a page is to leave out: who has looked at the same page in other colours needs the tree only once. */
export interface Look {
  readonly withAxe?: boolean;
  /** The picture of the page, where it was taken already. */
  readonly picture?: Buffer;
}

/** Looks at pages as they are drawn, by measuring and by their pixels. */
export class RobotEyes {
  readonly #desk: Page;

  private constructor(desk: Page) {
    this.#desk = desk;
  }

  static async open(browser: Browser): Promise<RobotEyes> {
    const context = await browser.newContext();
    const desk = await context.newPage();
    await desk.evaluate(inPage('./contrast-in-page.js'));
    await desk.evaluate(inPage('./colours-in-page.js'));
    return new RobotEyes(desk);
  }

  /** Pixels of a real millimetre on the screen that the page believes to be. */
  async millimetre(page: Page): Promise<number> {
    const { mm } = await page.evaluate<Seen>(eyesInPage);
    if (mm === null) throw new Error('the page does not know its millimetre');
    return mm;
  }

  /** What breaks a promise, one sentence each; nothing when all is well. */
  async look(page: Page, promises: Promises, how: Look = {}): Promise<readonly string[]> {
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    // From its top, and the whole of it where it scrolls: what lies below the fold is read as well.
    if (promises.scrolls) await page.evaluate('scrollTo(0, 0)');
    const seen = await page.evaluate<Seen>(eyesInPage);
    const takePicture = () => page.screenshot({ fullPage: promises.scrolls });
    const picture = (how.picture ?? (await takePicture())).toString('base64');
    return [
      ...overflows(seen, promises),
      ...seen.targets.flatMap((target) => tooSmall(target, promises)),
      ...tooNear(seen.targets, promises),
      ...seen.runs.flatMap((run) => unreadable(run, promises)),
      ...(await this.#tooFaint(picture, seen.runs, promises)),
      ...(await this.#cutMarks(page, picture, takePicture)),
      ...(how.withAxe === false ? [] : await findings(page)),
    ];
  }

  /** The picture of a state's mark without its words, so that the number in a door does not tell two doors apart. */
  async mark(mark: Locator): Promise<string> {
    const style = '* { -webkit-text-fill-color: transparent !important }';
    return (await mark.first().screenshot({ style, animations: 'disabled' })).toString('base64');
  }

  /**
   * Which of these marks look alike, one sentence for each two: to usual eyes or to eyes that lack a kind of cone
   * (protanopia, deuteranopia, tritanopia), by colour and shape in their pictures.
   */
  async alike(marks: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const names = Object.keys(marks);
    const pairs = await this.#askDesk<{ one: number; other: number; vision: string; share: number }[]>(
      'differences',
      { pictures: Object.values(marks), least: LEAST_DIFFERENCE },
    );
    return pairs
      .filter(({ share }) => share < LEAST_SHARE)
      .map(
        ({ one, other, vision, share }) =>
          `“${names[one] ?? ''}” and “${names[other] ?? ''}” look alike: ${(share * 100).toFixed(1)} % differ (${vision} vision)`,
      );
  }

  /** CIEDE2000 of two colours in L*a*b*. */
  colourDifference(one: readonly number[], other: readonly number[]): Promise<number> {
    return this.#desk.evaluate<number>(
      `globalThis.colourDifference(${JSON.stringify(one)}, ${JSON.stringify(other)})`,
    );
  }

  #askDesk<Answer>(name: string, given: object): Promise<Answer> {
    return this.#desk.evaluate<Answer>(`globalThis.${name}(${JSON.stringify(given)})`);
  }

  async #tooFaint(picture: string, runs: readonly Run[], { contrast }: Promises): Promise<readonly string[]> {
    const boxes = runs.filter(({ isOff, text }) => !isOff && /[\p{L}\d]/u.test(text));
    const ratios = await this.#askDesk<(number | null)[]>('contrasts', { picture, boxes });
    return boxes.flatMap(({ text }, index) => {
      const ratio = ratios[index] ?? null;
      return ratio === null || ratio >= contrast ? [] : [`“${text}” has a contrast of ${ratio.toFixed(1)}`];
    });
  }

  /** Marks above a first and below a last line that an edge cuts off: what appears in the picture once the edge lets go. */
  async #cutMarks(
    page: Page,
    picture: string,
    takePicture: () => Promise<Buffer>,
  ): Promise<readonly string[]> {
    await page.evaluate(clipsInPage);
    const strips = await page.evaluate<(Box & { text: string })[]>('globalThis.clipStrips()');
    if (strips.length === 0) return [];
    await page.evaluate('globalThis.openClips(true)');
    const open = (await takePicture()).toString('base64');
    await page.evaluate('globalThis.openClips(false)');
    const differ = async (one: string, other: string) =>
      (await this.#askDesk<number[]>('changed', { pictures: [one, other], strips })).map(
        (pixels) => pixels >= CUT_PIXELS,
      );
    const isChanged = await differ(picture, open);
    if (!isChanged.includes(true)) return [];
    // A clock that ticks between two pictures, or a view that comes, is no edge.
    const moves = await differ(picture, (await takePicture()).toString('base64'));
    return strips.flatMap(({ text }, index) =>
      isChanged[index] === true && moves[index] === false ? [`“${text}” loses marks at an edge`] : [],
    );
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
