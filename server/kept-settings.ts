import * as z from 'zod';
import type { Disk } from './journal/disk.ts';
import { KeptFile } from './kept-file.ts';

/** What the file holds. */
export interface KeptContent<Settings> {
  readonly current: Settings;
  /** What held before the last save; null when nothing was saved, or the save was taken back. */
  readonly before: Settings | null;
}

/** Decisions of the office in one file of the data folder, of which the last save can be taken back. */
export class KeptSettings<Settings> {
  readonly #file: KeptFile<KeptContent<Settings>>;

  private constructor(file: KeptFile<KeptContent<Settings>>) {
    this.#file = file;
  }

  /** Reads the file, or begins with the usual settings. Throws `KeptFileDamaged`. */
  static async open<Settings>(
    disk: Disk,
    path: string,
    schema: z.ZodType<Settings>,
    usual: Settings,
  ): Promise<KeptSettings<Settings>> {
    const fileSchema = z.strictObject({ current: schema, before: schema.nullable() });
    return new KeptSettings(await KeptFile.open(disk, path, fileSchema, { current: usual, before: null }));
  }

  /** Settings that have been read already. */
  static holding<Settings>(disk: Disk, path: string, content: KeptContent<Settings>): KeptSettings<Settings> {
    return new KeptSettings(KeptFile.holding(disk, path, content));
  }

  /** What holds, and what an undo would bring back. The same object until something is saved. */
  content(): KeptContent<Settings> {
    return this.#file.content();
  }

  settings(): Settings {
    return this.content().current;
  }

  /** As views tell it. */
  state(): { readonly settings: Settings; readonly canUndo: boolean } {
    const { current, before } = this.content();
    return { settings: current, canUndo: before !== null };
  }

  /** Resolves when they are on the disk. Rejects when the disk does not take them; then they do not hold. */
  async save(settings: Settings): Promise<void> {
    await this.#file.keep({ current: settings, before: this.settings() });
  }

  /** Takes the last save back; false when there is none to take back. */
  async undo(): Promise<boolean> {
    const { before } = this.content();
    if (before === null) return false;
    await this.#file.keep({ current: before, before: null });
    return true;
  }

  /** Puts back what held at an earlier moment, because somebody else has refused the change since. */
  putBack(content: KeptContent<Settings>): Promise<void> {
    return this.#file.keep(content);
  }
}
