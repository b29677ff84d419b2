import type { AskName, AskOf } from '#protocol/asks.ts';
import type { VoiceState } from '#protocol/views.ts';
import type { VoiceSettings } from '#protocol/voice-settings.ts';
import type { Answer } from './answer.ts';
import type { Standing } from './commands-of-asks.ts';
import { oncePerTap } from './once-per-tap.ts';
import type { KeptSettings } from './kept-settings.ts';
import type { VoiceShelf } from './voice-shelf.ts';

export interface VoiceDeskParts {
  readonly file: Pick<KeptSettings<VoiceSettings>, 'state' | 'save' | 'undo'>;
  readonly shelf: VoiceShelf;
  readonly log: { error(words: string): void };
}

type Sound = Pick<AskOf<'board:sound'>, 'isOn' | 'missing'>;

/** What the hub knows of the boards' voice: the office's settings, the clips, and which boards can be heard. */
export class VoiceDesk {
  readonly shelf: VoiceShelf;
  readonly #parts: VoiceDeskParts;
  readonly #once = oncePerTap<Answer>();
  /** By connection: a board that comes back says it again. */
  readonly #sounds = new Map<string, Sound>();
  #failed = '';

  constructor(parts: VoiceDeskParts) {
    this.#parts = parts;
    this.shelf = parts.shelf;
  }

  settings(): VoiceSettings {
    return this.#parts.file.state().settings;
  }

  /** As the views tell it. Boards that are not among the connected screens are forgotten. */
  state(connected: ReadonlySet<string>): VoiceState {
    for (const screen of this.#sounds.keys()) if (!connected.has(screen)) this.#sounds.delete(screen);
    const sounds = [...this.#sounds.values()];
    return {
      ...this.#parts.file.state(),
      clips: this.shelf.revision,
      boardsWithSound: sounds.filter(({ isOn }) => isOn).length,
      missing: [...new Set(sounds.flatMap(({ missing }) => missing))].sort(),
    };
  }

  /** Looks for recordings that were dropped into the folder; true when there is something new. Never rejects. */
  async look(): Promise<boolean> {
    try {
      const isNew = await this.shelf.look();
      this.#failed = '';
      return isNew;
    } catch (error) {
      // Said once, not every five seconds.
      if (this.#failed !== String(error)) this.#parts.log.error(`The ward's own clips: ${String(error)}`);
      this.#failed = String(error);
      return false;
    }
  }

  /** Answers an ask about the voice, or null when it is about something else. */
  answer(
    name: AskName,
    ask: AskOf<AskName>,
    standing: Standing,
    changed: () => void,
  ): Promise<Answer> | null {
    // The schema of this very name has read the ask; the compiler cannot follow the pair.
    if (name === 'board:sound') {
      const { isOn, missing } = ask as AskOf<'board:sound'>;
      this.#sounds.set(standing.screen, { isOn, missing });
      changed();
      return Promise.resolve({ ok: true });
    }
    if (name === 'voice:set')
      return this.#once(ask.commandId, () => this.#save(ask as AskOf<'voice:set'>, changed));
    return name === 'voice:undo' ? this.#once(ask.commandId, () => this.#undo(changed)) : null;
  }

  async #save({ voice }: AskOf<'voice:set'>, changed: () => void): Promise<Answer> {
    await this.#parts.file.save(voice);
    changed();
    return { ok: true };
  }

  async #undo(changed: () => void): Promise<Answer> {
    if (!(await this.#parts.file.undo())) return { ok: false, no: 'nothing-to-undo' };
    changed();
    return { ok: true };
  }
}
