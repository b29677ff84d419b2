import { join } from 'node:path';
import * as z from 'zod';
import type { Disk } from '../journal/disk.ts';
import { KeptFile } from '../kept-file.ts';

const schema = z.strictObject({
  /** When the hub became the office's own (epoch ms); null in trial mode. */
  setUpAt: z.int().nullable(),
  /** Who may reach the hub. */
  listen: z.enum(['this-machine', 'network']),
});

/** Whether the hub is set up: `setup.json` in the data folder. Until there is one, the hub is in trial mode. */
export class SetupFile {
  readonly #file: KeptFile<z.infer<typeof schema>>;

  private constructor(file: KeptFile<z.infer<typeof schema>>) {
    this.#file = file;
  }

  /** Touches nothing. Throws `KeptFileDamaged`: a hub that cannot tell must not begin in trial mode. */
  static async open(disk: Disk, dataFolder: string): Promise<SetupFile> {
    const trial = { setUpAt: null, listen: 'this-machine' } as const;
    return new SetupFile(await KeptFile.open(disk, join(dataFolder, 'setup.json'), schema, trial));
  }

  get isSetUp(): boolean {
    return this.#file.content().setUpAt !== null;
  }

  get isOnNetwork(): boolean {
    return this.isSetUp && this.#file.content().listen === 'network';
  }

  /** Rejects when the disk does not take it; the hub then stays in trial mode. */
  finish(setUpAt: number, listen: 'this-machine' | 'network'): Promise<void> {
    return this.#file.keep({ setUpAt, listen });
  }
}
