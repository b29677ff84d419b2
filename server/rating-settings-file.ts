import { join } from 'node:path';
import * as z from 'zod';
import { type RatingSettings, ratingSettingsSchema } from '#protocol/rating-settings.ts';
import type { RatingSettingsState } from '#protocol/views.ts';
import type { Rules } from '#queue/rules.ts';
import type { Disk } from './journal/disk.ts';
import { KeptFile } from './kept-file.ts';

const fileSchema = z.strictObject({
  current: ratingSettingsSchema,
  /** What held before the last save; null when nothing was saved, or the save was taken back. */
  before: ratingSettingsSchema.nullable(),
});
type Content = z.infer<typeof fileSchema>;

/** The office's decisions about its rating tablets: `rating.json` in the data folder. */
export class RatingSettingsFile {
  readonly #file: KeptFile<Content>;

  private constructor(file: KeptFile<Content>) {
    this.#file = file;
  }

  /**
   * Reads the file, or begins with the usual settings. Throws `KeptFileDamaged`.
   * @param usualSeconds how long a question stands, until the office decides otherwise here
   */
  static async open(disk: Disk, dataFolder: string, usualSeconds: number): Promise<RatingSettingsFile> {
    const usual = ratingSettingsSchema.parse({ seconds: usualSeconds });
    const path = join(dataFolder, 'rating.json');
    return new RatingSettingsFile(
      await KeptFile.open(disk, path, fileSchema, { current: usual, before: null }),
    );
  }

  state(): RatingSettingsState {
    const { current, before } = this.#file.content();
    return { settings: current, canUndo: before !== null };
  }

  /** The office's rules with what is decided here. */
  rulesWith(rules: Rules): Rules {
    return { ...rules, ratingMs: this.state().settings.seconds * 1_000 };
  }

  /** Resolves when they are on the disk. Rejects when the disk does not take them; then they do not hold. */
  async save(settings: RatingSettings): Promise<void> {
    await this.#keep({ current: settings, before: this.state().settings });
  }

  /** Takes the last save back; false when there is none to take back. */
  async undo(): Promise<boolean> {
    const { before } = this.#file.content();
    if (before === null) return false;
    await this.#keep({ current: before, before: null });
    return true;
  }

  async #keep(next: Content): Promise<void> {
    const held = this.#file.content();
    try {
      await this.#file.change(next);
    } catch (error) {
      // Back in memory at once; the disk has what held before already.
      this.#file.change(held).catch(() => undefined);
      throw error;
    }
  }
}
