import type { ReadonlySignal } from '@preact/signals';
import type { Connection } from '#screen-kit/connect.ts';
import type { Language } from '#words/language.ts';
import type { Here } from './board-place.ts';
import type { BoardSizes } from './board-sizes.ts';
import type { CallQueue } from './call-queue.ts';

/** What every part of the board draws from. */
export interface Board {
  readonly hub: Connection<'board:view'>;
  /** What is shown where this board stands; null until the first view arrives. */
  readonly here: ReadonlySignal<Here | null>;
  readonly language: Language;
  readonly sizes: ReadonlySignal<BoardSizes>;
  /** The hub's time, in whole seconds. */
  readonly seconds: ReadonlySignal<number>;
  readonly queue: ReadonlySignal<CallQueue>;
  /** Whether the browser keeps the board silent until somebody touches it. */
  readonly isBlocked: ReadonlySignal<boolean>;
  /** Rows of full height for calls: each sign takes one. */
  readonly rows: ReadonlySignal<number>;
}
