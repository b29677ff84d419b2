import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PictureAnswer } from '#protocol/board-slides.ts';
import type { Disk } from './journal/disk.ts';
import { replaceFile } from './journal/replace-file.ts';
import { type LookedAt, lookAtPicture } from './look-at-picture.ts';
import { withoutNotes } from './without-notes.ts';

/** Pictures handed in and not saved yet; somebody fills a board with ten at most. */
const MOST_TRIED = 12;

interface Picture {
  readonly file: Buffer;
  readonly type: LookedAt['type'];
}

/**
 * The pictures of the boards: files in `board-pictures` of the data folder, each named by its content. One that was
 * handed in and is not in use yet is kept in memory; the folder holds only what slides speak of.
 */
export class BoardPictures {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #kept: Set<string>;
  /** The latest last. */
  readonly #tried = new Map<string, Picture>();

  private constructor(disk: Disk, folder: string, kept: Set<string>) {
    this.#disk = disk;
    this.#folder = folder;
    this.#kept = kept;
  }

  /** Makes the folder where there is none, and removes from it what nobody speaks of. */
  static async open(disk: Disk, dataFolder: string, inUse: readonly string[]): Promise<BoardPictures> {
    const folder = join(dataFolder, 'board-pictures');
    await disk.makeFolder(folder);
    const files = await disk.list(folder);
    for (const file of files.filter((name) => !inUse.includes(name))) await disk.remove(join(folder, file));
    return new BoardPictures(disk, folder, new Set(files.filter((name) => inUse.includes(name))));
  }

  /** Looks at a file and keeps it for slides to speak of, until the hub ends or many others have come. */
  try(file: Uint8Array): PictureAnswer {
    const seen = lookAtPicture(file);
    if (typeof seen === 'string') return { trouble: seen };
    // Everybody in the hall may fetch it: where and when it was taken is nobody's business.
    const shown = withoutNotes(Buffer.from(file), seen.type);
    const picture = createHash('sha256').update(shown).digest('hex');
    this.#tried.delete(picture);
    this.#tried.set(picture, { file: shown, type: seen.type });
    for (const oldest of this.#tried.keys()) {
      if (this.#tried.size <= MOST_TRIED) break;
      this.#tried.delete(oldest);
    }
    return { picture };
  }

  /** Whether the hub has it. */
  has(name: string): boolean {
    return this.#kept.has(name) || this.#tried.has(name);
  }

  /** Resolves when all of these are on the disk; rejects when it does not take them. */
  async keep(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const picture = this.#tried.get(name);
      if (this.#kept.has(name) || !picture) continue;
      await replaceFile(this.#disk, join(this.#folder, name), picture.file);
      this.#kept.add(name);
    }
  }

  /** The picture of this name, or null when there is none, or when its file is no longer what its name says. */
  async read(name: string): Promise<Picture | null> {
    const tried = this.#tried.get(name);
    if (tried) return tried;
    if (!this.#kept.has(name)) return null;
    const file = await this.#disk.read(join(this.#folder, name));
    const seen = file && lookAtPicture(file);
    return file && typeof seen === 'object' ? { file, type: seen.type } : null;
  }
}
