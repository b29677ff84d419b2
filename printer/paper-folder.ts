import { mkdir, open, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '#queue/working-day.ts';
import { DOTS_PER_MM } from './papers.ts';
import { pictureFile } from './picture-file.ts';
import type { Raster } from './raster.ts';

/** One piece of paper that fell from the blade. */
export interface PaperJob {
  readonly number: number;
  readonly printedAt: Instant;
  readonly heightMm: number;
  /** Absolute or relative as the folder was given. */
  readonly png: string;
}

/** Papers that are kept: two full days of a busy ward. Older ones go, or a year of practice would fill the disk. */
const PAPERS_KEPT = 500;

/**
 * A folder of printed papers: `000001.bin` as it was sent, `000001.png` as it came out. The picture is put in its
 * place last and at once, so a paper that is listed is whole; numbers are never given twice.
 */
export class PaperFolder {
  readonly #folder: string;
  #lastNumber: number;

  private constructor(folder: string, lastNumber: number) {
    this.#folder = folder;
    this.#lastNumber = lastNumber;
  }

  /** Makes the folder where it is missing and lists what lies in it, oldest first. */
  static async open(folder: string): Promise<{ folder: PaperFolder; jobs: PaperJob[] }> {
    await mkdir(folder, { recursive: true });
    const files = await readdir(folder);
    const numbers = (ending: string) =>
      files.flatMap((file) =>
        /^\d{6,}$/.test(file.slice(0, -4)) && file.endsWith(ending) ? [parseInt(file, 10)] : [],
      );
    const pictures = numbers('.png').sort((a, b) => a - b);
    // A few at a time would be quicker, all at once is more files than a process may open.
    const jobs: PaperJob[] = [];
    for (const number of pictures.slice(-PAPERS_KEPT)) jobs.push(await readJob(folder, number));
    const last = Math.max(0, ...numbers('.bin'), ...pictures);
    return { folder: new PaperFolder(folder, last), jobs };
  }

  async keep(bytes: Uint8Array, paper: Raster, printedAt: Instant): Promise<PaperJob> {
    this.#lastNumber += 1;
    const number = this.#lastNumber;
    const png = pathOf(this.#folder, number, 'png');
    await writeWhole(pathOf(this.#folder, number, 'bin'), bytes, printedAt);
    await writeWhole(png, await pictureFile(paper), printedAt);
    await this.#throwAway(number - PAPERS_KEPT);
    return { number, printedAt, heightMm: paper.height / DOTS_PER_MM, png };
  }

  async #throwAway(number: number): Promise<void> {
    const files = (['bin', 'png'] as const).map((ending) => pathOf(this.#folder, number, ending));
    await Promise.all(files.map((file) => rm(file, { force: true })));
  }
}

async function readJob(folder: string, number: number): Promise<PaperJob> {
  const png = pathOf(folder, number, 'png');
  const { mtimeMs } = await stat(png);
  const file = await open(png);
  try {
    // Of a PNG, bytes 20 to 23 are the height: it stands in the first chunk, by the format's own rule.
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 20);
    return { number, printedAt: Math.round(mtimeMs), heightMm: buffer.readUInt32BE() / DOTS_PER_MM, png };
  } finally {
    await file.close();
  }
}

function pathOf(folder: string, number: number, ending: 'bin' | 'png'): string {
  return join(folder, `${String(number).padStart(6, '0')}.${ending}`);
}

/** Written beside and moved into place: whoever lists the folder sees all of the file or none of it. */
async function writeWhole(path: string, bytes: Uint8Array, at: Instant): Promise<void> {
  const beside = `${path}.part`;
  await writeFile(beside, bytes);
  await utimes(beside, at / 1000, at / 1000);
  await rename(beside, path);
}
