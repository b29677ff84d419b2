import { join, resolve } from 'node:path';
import * as z from 'zod';
import { nodeDisk } from '../journal/node-disk.ts';
import { KeptFile } from '../kept-file.ts';
import { services } from './service.ts';

/** A version's folder, from the home: `versions/0.2.0-20261124T101500`. */
const versionFolder = z.string().regex(/^versions\/[A-Za-z0-9.-]+$/);

const schema = z.strictObject({
  /** Where the data is. */
  data: z.string().min(1),
  service: z.enum(services),
  current: versionFolder.nullable(),
  previous: versionFolder.nullable(),
});
export type HomeContent = z.infer<typeof schema>;

/**
 * Where the program is installed for good: `versions/` with a folder for each, and `installed.json`, which names the one
 * in use. That one file is the switch: it is written whole or not at all. `run.mjs` beside it reads it at each start.
 */
export class Home {
  readonly folder: string;
  readonly #file: KeptFile<HomeContent>;

  private constructor(folder: string, file: KeptFile<HomeContent>) {
    this.folder = folder;
    this.#file = file;
  }

  /** Throws `KeptFileDamaged`. */
  static async open(folder: string): Promise<Home> {
    const nothing: HomeContent = { data: '', service: 'none', current: null, previous: null };
    const file = await KeptFile.open(nodeDisk, join(folder, 'installed.json'), schema, nothing);
    return new Home(folder, file);
  }

  get content(): HomeContent {
    return this.#file.content();
  }

  /** The folder of a version by its name in `installed.json`. */
  at(version: string): string {
    return resolve(this.folder, version);
  }

  keep(change: Partial<HomeContent>): Promise<void> {
    return this.#file.keep(change);
  }
}
