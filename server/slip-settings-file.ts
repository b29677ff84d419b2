import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type SlipSettings, slipSettingsSchema, usualSlipSettings } from '#printer/slip-settings.ts';
import type { LogoAnswer, LogoTrouble, SlipWish } from '#protocol/slip-settings.ts';
import type { SlipSettingsState } from '#protocol/views.ts';
import type { Disk } from './journal/disk.ts';
import { KeptSettings } from './kept-settings.ts';

/** Pictures handed in and not saved yet: somebody tries a few, and nobody tries more at the same time. */
const MOST_TRIED_LOGOS = 6;

/**
 * The office's decisions about its slips: `slip.json` in the data folder. Screens speak of a logo by its name, the
 * SHA-256 of its file, so that a view or an ask never carries the picture.
 */
export class SlipSettingsFile {
  readonly #file: KeptSettings<SlipSettings>;
  readonly #readLogo: (file: Uint8Array) => Promise<LogoTrouble | null>;
  /** In base64, by name, the latest last. */
  readonly #tried = new Map<string, string>();
  #state: { readonly of: object; readonly state: SlipSettingsState } | null = null;

  private constructor(
    file: KeptSettings<SlipSettings>,
    readLogo: (file: Uint8Array) => Promise<LogoTrouble | null>,
  ) {
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
    const path = join(dataFolder, 'slip.json');
    const file = await KeptSettings.open(disk, path, slipSettingsSchema, usualSlipSettings);
    return new SlipSettingsFile(file, readLogo);
  }

  /** What holds for the next slip. */
  settings(): SlipSettings {
    return this.#file.settings();
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

  /** The next slip is printed so. Rejects when the disk does not take them; then they do not hold. */
  save(settings: SlipSettings): Promise<void> {
    return this.#file.save(settings);
  }

  /** Takes the last save back; false when there is none to take back. */
  undo(): Promise<boolean> {
    return this.#file.undo();
  }
}

function nameOf(logo: string | null): string | null {
  return logo === null ? null : createHash('sha256').update(logo).digest('hex');
}
