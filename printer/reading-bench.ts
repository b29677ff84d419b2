import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';

/** Readers of printed papers for tests: they know Vietnamese and codes, and nothing of our drawing. */

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
  const options = ['-', '-l', 'vie', '--psm', String(layout)];
  const text = read('tesseract', encode({ ...twiceAsLarge(picture), depth: 8, channels: 1 }), options);
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
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
