import { join } from 'node:path';
import * as z from 'zod';
import type { DossierId } from '#queue/facts.ts';
import { type Duration, type Instant, MINUTE } from '#queue/working-day.ts';
import { newId } from '../access/secrets.ts';
import type { Disk } from '../journal/disk.ts';
import { KeptFile } from '../kept-file.ts';

/** A code leads to a person, so it is kept only as long as somebody may come back with it. */
const KEPT: Duration = 30 * 24 * 60 * MINUTE;

const fileSchema = z.strictObject({
  codes: z.array(z.strictObject({ id: z.string(), code: z.string(), seenAt: z.int() })).readonly(),
});

/**
 * Which dossier code has which name: `dossier-codes.json` in the data folder. The journal, which is for ever, knows the
 * name alone; when the code is forgotten, it still tells how often people came about one dossier, and of whom nothing.
 */
export class DossierCodes {
  readonly #file: KeptFile<z.infer<typeof fileSchema>>;

  private constructor(file: KeptFile<z.infer<typeof fileSchema>>) {
    this.#file = file;
  }

  /** Throws `KeptFileDamaged`. */
  static async open(disk: Disk, dataFolder: string): Promise<DossierCodes> {
    const path = join(dataFolder, 'dossier-codes.json');
    return new DossierCodes(await KeptFile.open(disk, path, fileSchema, { codes: [] }));
  }

  codeOf(id: DossierId): string | null {
    return this.#file.content().codes.find((one) => one.id === id)?.code ?? null;
  }

  /** The name of a code, the same one for as long as the code is kept. Resolves when it is on the disk. */
  async nameOf(code: string, now: Instant): Promise<DossierId> {
    const { codes } = this.#file.content();
    const id = codes.find((one) => one.code === code)?.id ?? newId('d');
    const others = codes.filter((one) => one.code !== code);
    await this.#file.keep({ codes: [...others, { id, code, seenAt: now }] });
    return id;
  }

  /** Forgets what has been kept long enough; false when there is nothing of that kind. */
  async forgetOld(now: Instant): Promise<boolean> {
    const { codes } = this.#file.content();
    const young = codes.filter(({ seenAt }) => now - seenAt <= KEPT);
    if (young.length === codes.length) return false;
    await this.#file.keep({ codes: young });
    return true;
  }
}
