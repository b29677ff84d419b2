import { join } from 'node:path';
import * as z from 'zod';
import { consoleKeysSchema } from '#protocol/asks.ts';
import { type ConsoleKeys, usualKeys } from '#protocol/console-keys.ts';
import type { Disk } from './journal/disk.ts';
import { KeptFile } from './kept-file.ts';

/** More people and devices than a ward has; in trial mode a device is named by itself. */
const MOST_KEPT = 200;

/** Whose keys: a person's wherever they sign in, or a device's where nobody does. */
export type KeysOwner = `person ${string}` | `device ${string}`;

const fileSchema = z.strictObject({
  owners: z.array(z.strictObject({ owner: z.string(), keys: consoleKeysSchema })).readonly(),
});

/** The keys that clerks have chosen for their console: `console-keys.json` in the data folder. */
export class ConsoleKeysFile {
  readonly #file: KeptFile<z.infer<typeof fileSchema>>;

  private constructor(file: KeptFile<z.infer<typeof fileSchema>>) {
    this.#file = file;
  }

  /** Throws `KeptFileDamaged`. */
  static async open(disk: Disk, dataFolder: string): Promise<ConsoleKeysFile> {
    const path = join(dataFolder, 'console-keys.json');
    return new ConsoleKeysFile(await KeptFile.open(disk, path, fileSchema, { owners: [] }));
  }

  of(owner: KeysOwner): ConsoleKeys {
    return this.#file.content().owners.find((one) => one.owner === owner)?.keys ?? usualKeys;
  }

  /** Null is the usual keys. Resolves when they are on the disk. */
  set(owner: KeysOwner, keys: ConsoleKeys | null): Promise<void> {
    const others = this.#file.content().owners.filter((one) => one.owner !== owner);
    const owners = keys === null ? others : [...others, { owner, keys }];
    return this.#file.keep({ owners: owners.slice(-MOST_KEPT) });
  }
}
