import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { printerSettingsSchema } from '#protocol/printer-settings.ts';
import { NEW_ROLL } from '#printer/paper-budget.ts';
import { type Profile, profiles } from '#protocol/profile.ts';
import type { Disk } from './journal/disk.ts';
import { replaceFile } from './journal/replace-file.ts';

/** A printer's settings that cannot be used. The file is never overwritten: somebody must look at it. */
export class PrinterFileDamaged extends Error {
  override readonly name = 'PrinterFileDamaged';
}

const rollSchema = z.strictObject({ usedMm: z.int().min(0), slips: z.int().min(0) });
const fileSchema = z.strictObject({
  settings: printerSettingsSchema,
  roll: rollSchema,
  /** Names what the printer was last given to keep; null when that is not known. */
  storedHash: z.string().max(64).nullable(),
});
export type PrinterFileContent = z.infer<typeof fileSchema>;

const virtualProfile: Profile = { ...profiles['epson-tm'] };

/** Trial mode: the virtual printer, which tells all. */
const template: PrinterFileContent = {
  settings: { cable: { kind: 'virtual' }, profile: virtualProfile, patienceMinutes: 10 },
  roll: NEW_ROLL,
  storedHash: null,
};

/** `printer.json` in the data folder: read once, then written whole at each change. */
export class PrinterFile {
  readonly #disk: Disk;
  readonly #path: string;
  #content: PrinterFileContent;
  #lastWrite: Promise<void> = Promise.resolve();

  private constructor(disk: Disk, path: string, content: PrinterFileContent) {
    this.#disk = disk;
    this.#path = path;
    this.#content = content;
  }

  /** Reads the file, or begins with the virtual printer. Throws `PrinterFileDamaged` naming the place in it. */
  static async open(disk: Disk, dataFolder: string): Promise<PrinterFile> {
    const path = join(dataFolder, 'printer.json');
    const written = await readFile(path, 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    });
    return new PrinterFile(disk, path, written === null ? template : contentOf(path, written));
  }

  content(): PrinterFileContent {
    return this.#content;
  }

  /** Remembers at once; resolves when it is on the disk. Writes never overtake each other. */
  change(change: Partial<PrinterFileContent>): Promise<void> {
    this.#content = { ...this.#content, ...change };
    const bytes = Buffer.from(`${JSON.stringify(this.#content, null, 2)}\n`);
    const written = this.#lastWrite.then(() => replaceFile(this.#disk, this.#path, bytes));
    // The following write comes all the same; this one's caller hears of the failure.
    this.#lastWrite = written.catch(() => undefined);
    return written;
  }
}

function contentOf(path: string, written: string): PrinterFileContent {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch (error) {
    throw new PrinterFileDamaged(`${path}: this is not JSON (${String(error)})`);
  }
  const read = fileSchema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new PrinterFileDamaged(`${path}, at ${issue?.path.join('.') ?? 'the top'}: ${issue?.message ?? ''}`);
}
