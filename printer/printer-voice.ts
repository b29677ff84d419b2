import {
  askedPart,
  automaticStatus,
  paperAnswer,
  type PrinterCondition,
  statusAnswer,
} from './printer-condition.ts';
import type { Answers } from '#protocol/profile.ts';
import type { Time } from './time.ts';

export interface VoiceSettings {
  readonly answers: Answers;
  readonly replyDelayMs: number;
  readonly time: Time;
}

/** All that a printer says, and how: as it should, late, never, or rubbish. */
export class PrinterVoice {
  readonly #settings: VoiceSettings;
  readonly #say: (bytes: Uint8Array) => void;
  #how: 'well' | 'garbage' | 'never' | { readonly lateMs: number } = 'well';
  /** What automatic status was asked for, and what of it was told last. */
  #automatic = { mask: 0, told: '' };
  /** Power cuts: what was about to be said before one is not said after it. */
  #lives = 0;

  constructor(settings: VoiceSettings, say: (bytes: Uint8Array) => void) {
    this.#settings = settings;
    this.#say = say;
  }

  speak(how: 'well' | 'garbage' | 'never' | { readonly lateMs: number }): void {
    this.#how = how;
  }

  /** `DLE EOT n`. */
  answerStatus(about: number, condition: PrinterCondition): void {
    const answer = statusAnswer(about, condition);
    if (answer !== null) this.#answer(Uint8Array.of(answer));
  }

  /** `GS r n`; only some printers know it. 1 is the paper sensor, 2 the drawer. */
  answerInOrder(about: number, condition: PrinterCondition): void {
    if (this.#settings.answers !== 'in-order') return;
    const isPaper = about === 1 || about === 0x31;
    this.#answer(Uint8Array.of(isPaper ? paperAnswer(condition) : 0));
  }

  /** `GS a n`: tells at once, and then each change. */
  tellAlways(mask: number, condition: PrinterCondition): void {
    this.#automatic = { mask, told: '' };
    this.tell(condition);
  }

  /** Tells the condition where that was asked for and it is news. */
  tell(condition: PrinterCondition): void {
    const { mask, told } = this.#automatic;
    if ((mask & 0x0f) === 0) return;
    const bytes = automaticStatus(condition);
    const news = askedPart(mask, bytes);
    if (news === told) return;
    this.#automatic = { mask, told: news };
    this.#answer(bytes);
  }

  /** Power off: nobody has asked for anything any more. */
  forget(): void {
    this.#lives += 1;
    this.#automatic = { mask: 0, told: '' };
  }

  #answer(bytes: Uint8Array): void {
    const { answers, replyDelayMs, time } = this.#settings;
    const how = this.#how;
    if (answers === 'mute' || how === 'never') return;
    const life = this.#lives;
    const say = () => {
      if (life === this.#lives) this.#say(how === 'garbage' ? garbled(bytes) : bytes);
    };
    const delayMs = replyDelayMs + (typeof how === 'object' ? how.lateMs : 0);
    if (delayMs > 0) time.after(delayMs, say);
    else queueMicrotask(say);
  }
}

/** No printer says such bytes: a wrong baud rate looks like this. */
function garbled(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte ^ 0xff);
}
