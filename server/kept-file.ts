import { readFile } from 'node:fs/promises';
import type * as z from 'zod';
import type { Disk } from './journal/disk.ts';
import { replaceFile } from './journal/replace-file.ts';

/** A file of the data folder that cannot be used. It is never overwritten: somebody must look at it. */
export class KeptFileDamaged extends Error {
  override readonly name = 'KeptFileDamaged';
}

/** One JSON file of the data folder: read once, then written whole at each change. */
export class KeptFile<Content extends object> {
  readonly #disk: Disk;
  readonly #path: string;
  #content: Content;
  #onDisk: Content;
  #lastWrite: Promise<void> = Promise.resolve();

  private constructor(disk: Disk, path: string, content: Content) {
    this.#disk = disk;
    this.#path = path;
    this.#content = content;
    this.#onDisk = content;
  }

  /** Reads the file, or begins with `template` where there is none. Throws `KeptFileDamaged` naming the place in it. */
  static async open<Content extends object>(
    disk: Disk,
    path: string,
    schema: z.ZodType<Content>,
    template: Content,
  ): Promise<KeptFile<Content>> {
    const written = await readFile(path, 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    });
    return new KeptFile(disk, path, written === null ? template : contentOf(path, written, schema));
  }

  /** Begins with what has been read already, from a file of this name or an older form of it. */
  static holding<Content extends object>(disk: Disk, path: string, content: Content): KeptFile<Content> {
    return new KeptFile(disk, path, content);
  }

  content(): Content {
    return this.#content;
  }

  /**
   * Holds at once; resolves when it is on the disk. When the disk does not take it, it rejects and no longer holds,
   * unless something was changed since: that is written whole, with this.
   */
  async keep(change: Partial<Content>): Promise<void> {
    const written = this.change(change);
    const mine = this.#content;
    try {
      await written;
    } catch (error) {
      if (this.#content === mine) this.#content = this.#onDisk;
      throw error;
    }
  }

  /** Holds at once, whatever the disk says; resolves when it is on the disk. Writes never overtake each other. */
  change(change: Partial<Content>): Promise<void> {
    const content = { ...this.#content, ...change };
    this.#content = content;
    const bytes = Buffer.from(`${JSON.stringify(content, null, 2)}\n`);
    const written = this.#lastWrite.then(async () => {
      await replaceFile(this.#disk, this.#path, bytes);
      this.#onDisk = content;
    });
    // The following write comes all the same; this one's caller hears of the failure.
    this.#lastWrite = written.catch(() => undefined);
    return written;
  }
}

function contentOf<Content>(path: string, written: string, schema: z.ZodType<Content>): Content {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch (error) {
    throw new KeptFileDamaged(`${path}: this is not JSON (${String(error)})`);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new KeptFileDamaged(`${path}, at ${issue?.path.join('.') ?? 'the top'}: ${issue?.message ?? ''}`);
}
