import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import { loadMeasure } from './fonts.ts';
import { laySlip } from './lay-slip.ts';
import { type PaperName, papers } from './papers.ts';
import type { Slip } from './slip.ts';

/** Readers of printed papers for tests: they know Vietnamese and codes, and nothing of our drawing but where a tag stands. */

/** One byte a dot, 0 is black. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture of one bit a dot, as papers are kept. */
export function grey(png: Uint8Array): GreyPicture {
  const { width, height, data: bits } = decode(png);
  const data = new Uint8Array(width * height);
  const bit = (at: number) => Number(bits[at >> 3]) & (0x80 >> (at & 7));
  for (let at = 0; at < data.length; at += 1) data[at] = bit(at) === 0 ? 0 : 255;
  return { width, height, data };
}

/**
 * What tesseract reads of a paper, its white in single spaces.
 * @param layout tesseract's page segmentation: 6 is a block of text, 7 a single line.
 */
export function wordsOn(picture: GreyPicture, layout: 6 | 7 = 6): string {
  return readWords(twiceAsLarge(picture), layout);
}

/**
 * What tesseract reads of a single line, seen as a camera sees it: with soft edges. On hard dots it takes the round bold
 * `a` of Be Vietnam Pro for an `o` now and then.
 */
export function lineOn(picture: GreyPicture): string {
  return readWords(halfAsLargeAgain(softened(softened(picture))), 7);
}

function readWords(picture: GreyPicture, layout: 6 | 7): string {
  const options = ['-', '-l', 'vie', '--psm', String(layout)];
  const text = read('tesseract', encode({ ...picture, depth: 8, channels: 1 }), options);
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** The black tag, cut out where the layout has put it: a page reader skips white letters on black. */
export function tagOf({ width, data }: GreyPicture, slip: Slip, paper: PaperName): GreyPicture {
  const [identity, plate] = laySlip(slip, papers[paper], loadMeasure()).bands;
  const tag = plate?.marks.find((mark) => mark.kind === 'box' && mark.ink === 'black');
  if (!identity || tag?.kind !== 'box') throw new Error('There is no tag on this plate');
  const rows = Array.from({ length: tag.height }, (_, y) => {
    const start = (identity.height + tag.y + y) * width + tag.x;
    return data.subarray(start, start + tag.width);
  });
  return { width: tag.width, height: tag.height, data: Uint8Array.from(Buffer.concat(rows)) };
}

export function inverted({ width, height, data }: GreyPicture): GreyPicture {
  return { width, height, data: data.map((value) => 255 - value) };
}

/** What the code on a paper says. Throws when zbar finds none. */
export function codeOn(png: Uint8Array): string {
  return read('zbarimg', png, [], ['-q', '--raw']).trim();
}

function read(
  program: string,
  png: Uint8Array,
  after: readonly string[],
  before: readonly string[] = [],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const file = join(folder, 'paper.png');
  try {
    writeFileSync(file, png);
    return execFileSync(program, [...before, file, ...after], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Tesseract likes letters to be taller than 24 dots. */
function twiceAsLarge({ width, height, data }: GreyPicture): GreyPicture {
  const large = new Uint8Array(width * height * 4);
  for (let at = 0; at < large.length; at += 1) {
    const x = at % (width * 2);
    const y = Math.floor(at / (width * 2));
    large[at] = data[(y >> 1) * width + (x >> 1)] ?? 255;
  }
  return { width: width * 2, height: height * 2, data: large };
}

/** Of each dot a quarter goes to either neighbour, across and then down. */
function softened({ width, height, data }: GreyPicture): GreyPicture {
  const soft = (from: Uint8Array, step: number) =>
    from.map((value, at) => (2 * value + (from[at - step] ?? 255) + (from[at + step] ?? 255)) / 4);
  return { width, height, data: soft(soft(data, 1), width) };
}

function halfAsLargeAgain({ width, height, data }: GreyPicture): GreyPicture {
  const [wide, high] = [Math.round(width * 1.5), Math.round(height * 1.5)];
  const large = new Uint8Array(wide * high);
  const dot = (x: number, y: number) => data[Math.min(y, height - 1) * width + Math.min(x, width - 1)] ?? 255;
  for (let at = 0; at < large.length; at += 1) {
    const x = Math.max(0, ((at % wide) + 0.5) / 1.5 - 0.5);
    const y = Math.max(0, (Math.floor(at / wide) + 0.5) / 1.5 - 0.5);
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const across = (row: number) => dot(left, row) * (left + 1 - x) + dot(left + 1, row) * (x - left);
    large[at] = across(top) * (top + 1 - y) + across(top + 1) * (y - top);
  }
  return { width: wide, height: high, data: large };
}

/** Whether tesseract with Vietnamese is here, or could be installed. Others are told that the test is left out. */
export const hasTesseract = isThere('tesseract with Vietnamese', ['tesseract-ocr', 'tesseract-ocr-vie'], () =>
  execFileSync('tesseract', ['--list-langs'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\n')
    .includes('vie'),
);

/** Whether zbar is here, or could be installed. */
export const hasZbar = isThere('zbarimg', ['zbar-tools'], () => {
  execFileSync('zbarimg', ['--version'], { stdio: 'ignore' });
  return true;
});

/** Root may install what is missing. */
function isThere(name: string, packages: readonly string[], look: () => boolean): boolean {
  const install = (): boolean => {
    if (process.getuid?.() !== 0) return false;
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', ...packages], { stdio: 'ignore' });
    return look();
  };
  for (const attempt of [look, install]) {
    try {
      if (attempt()) return true;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
  process.stderr.write(`${name} is not installed: the papers are not read back\n`);
  return false;
}
