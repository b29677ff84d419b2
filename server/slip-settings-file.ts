import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import { type SlipSettings, slipSettingsSchema, usualSlipSettings } from '#printer/slip-settings.ts';
import type { LogoAnswer, LogoTrouble, SlipWish } from '#protocol/slip-settings.ts';
import type { SlipSettingsState } from '#protocol/views.ts';
import type { Disk } from './journal/disk.ts';
import { KeptFile } from './kept-file.ts';

/** Pictures handed in and not saved yet: somebody tries a few, and nobody tries more at the same time. */
const MOST_TRIED_LOGOS = 6;

const fileSchema = z.strictObject({
  current: slipSettingsSchema,
  /** What held before the last save; null when nothing was saved, or the save was taken back. */
  before: slipSettingsSchema.nullable(),
});
type Content = z.infer<typeof fileSchema>;

/**
 * The office's decisions about its slips: `slip.json` in the data folder. Screens speak of a logo by its name, the
 * SHA-256 of its file, so that a view or an ask never carries the picture.
 */
export class SlipSettingsFile {
  readonly #file: KeptFile<Content>;
  readonly #readLogo: (file: Uint8Array) => Promise<LogoTrouble | null>;
  /** In base64, by name, the latest last. */
  readonly #tried = new Map<string, string>();
  #state: { readonly of: Content; readonly state: SlipSettingsState } | null = null;

  private constructor(file: KeptFile<Content>, readLogo: (file: Uint8Array) => Promise<LogoTrouble | null>) {
    this.#file = file;
    this.#readLogo = readLogo;
  }

  /**
   * Reads the file, or begins with the usual settings. Throws `KeptFileDamaged`.
   * @param readLogo says why a file cannot be the logo; null when it can
   */
  static async open(
    disk: Disk,
    dataFolder: string,
    readLogo: (file: Uint8Array) => Promise<LogoTrouble | null>,
  ): Promise<SlipSettingsFile> {
    const usual: Content = { current: usualSlipSettings, before: null };
    const file = await KeptFile.open(disk, join(dataFolder, 'slip.json'), fileSchema, usual);
    return new SlipSettingsFile(file, readLogo);
  }

  /** What holds for the next slip. */
  settings(): SlipSettings {
    return this.#file.content().current;
  }

  /** The same for the screens. */
  state(): SlipSettingsState {
    const of = this.#file.content();
    if (this.#state?.of !== of) {
      const settings = { ...of.current, logo: nameOf(of.current.logo) };
      this.#state = { of, state: { settings, canUndo: of.before !== null } };
    }
    return this.#state.state;
  }

  /** Keeps a picture for the settings to speak of, until the hub ends or a few others have come. */
  async tryLogo(file: Uint8Array): Promise<LogoAnswer> {
    const trouble = await this.#readLogo(file);
    if (trouble) return { trouble };
    const base64 = Buffer.from(file).toString('base64');
    const logo = nameOf(base64) ?? '';
    this.#tried.delete(logo);
    this.#tried.set(logo, base64);
    for (const oldest of this.#tried.keys()) {
      if (this.#tried.size <= MOST_TRIED_LOGOS) break;
      this.#tried.delete(oldest);
    }
    return { logo };
  }

  /** The settings that a screen means, with the picture; null when nobody knows its logo. */
  settingsOf(wish: SlipWish): SlipSettings | null {
    if (wish.logo === null) return { ...wish, logo: null };
    const { current, before } = this.#file.content();
    const known = [current.logo, before?.logo ?? null].find((logo) => nameOf(logo) === wish.logo);
    const logo = this.#tried.get(wish.logo) ?? known ?? null;
    return logo === null ? null : { ...wish, logo };
  }

  /** Resolves when they are on the disk; the next slip is printed so. Rejects when the disk does not take them. */
  async save(settings: SlipSettings): Promise<void> {
    await this.#keep({ current: settings, before: this.settings() });
  }

  /** Takes the last save back; false when there is none to take back. */
  async undo(): Promise<boolean> {
    const { before } = this.#file.content();
    if (before === null) return false;
    await this.#keep({ current: before, before: null });
    return true;
  }

  /** What the disk does not take does not hold: the screen is told that nothing has changed. */
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

function nameOf(logo: string | null): string | null {
  return logo === null ? null : createHash('sha256').update(logo).digest('hex');
}
