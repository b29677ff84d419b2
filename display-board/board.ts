import type { ReadonlySignal } from '@preact/signals';
import type { Connection } from '#screen-kit/connect.ts';
import type { Language } from '#words/language.ts';
import type { BoardSizes } from './board-sizes.ts';
import type { BoardVoice } from './board-voice.ts';
import type { CallQueue } from './call-queue.ts';

/** What every part of the board draws from. */
export interface Board {
  readonly hub: Connection<'board:view'>;
  readonly language: Language;
  readonly sizes: ReadonlySignal<BoardSizes>;
  /** The hub's time, in whole seconds. */
  readonly seconds: ReadonlySignal<number>;
  readonly voice: BoardVoice;
  readonly queue: ReadonlySignal<CallQueue>;
}
