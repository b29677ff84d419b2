import { join } from 'node:path';
import * as z from 'zod';
import { type VoiceSettings, voiceSettingsSchema } from '#protocol/voice-settings.ts';
import type { Disk } from './journal/disk.ts';
import { KeptFile } from './kept-file.ts';

const fileSchema = z.strictObject({
  current: voiceSettingsSchema,
  /** What held before the last save; null when nothing was saved, or the save was taken back. */
  before: voiceSettingsSchema.nullable(),
});
type Content = z.infer<typeof fileSchema>;

/** The office's decisions about its boards' voice: `voice.json` in the data folder. */
export class VoiceSettingsFile {
  readonly #file: KeptFile<Content>;

  private constructor(file: KeptFile<Content>) {
    this.#file = file;
  }

  /** Reads the file, or begins with the usual settings. Throws `KeptFileDamaged`. */
  static async open(disk: Disk, dataFolder: string): Promise<VoiceSettingsFile> {
    const template = { current: voiceSettingsSchema.parse({}), before: null };
    return new VoiceSettingsFile(
      await KeptFile.open(disk, join(dataFolder, 'voice.json'), fileSchema, template),
    );
  }

  settings(): VoiceSettings {
    return this.#file.content().current;
  }

  canUndo(): boolean {
    return this.#file.content().before !== null;
  }

  /** Resolves when they are on the disk. Rejects when the disk does not take them; then they do not hold. */
  async save(settings: VoiceSettings): Promise<void> {
    await this.#keep({ current: settings, before: this.settings() });
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
