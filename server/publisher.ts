import type { ViewName, Views } from '#protocol/hub-events.ts';
import type { Instant } from '#queue/working-day.ts';

/** The least time between two publications: a burst of taps becomes one view. */
const PACE_MS = 40;

/** Nobody sees a view come this much later, and whoever taps in the same moment is answered first. */
const ANSWERS_FIRST_MS = 8;

export interface Audience<N extends ViewName = ViewName> {
  /** The room that listens, such as `board` or `console:2`. */
  readonly room: string;
  readonly name: N;
  readonly view: Omit<Views[N], 'revision' | 'now'>;
}

export interface Publishing {
  readonly now: () => Instant;
  /** Everybody who is there to listen, with what they should see. */
  readonly audiences: () => Iterable<Audience>;
  readonly emit: (room: string, name: ViewName, view: object) => void;
}

/** Sends whole views to whom they have changed for. Latest wins; nobody is sent the same view twice. */
export class Publisher {
  readonly #parts: Publishing;
  readonly #shown = new Map<string, string>();
  #revision = 0;
  #lastAt = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: Publishing) {
    this.#parts = parts;
  }

  /** Says that something may have changed. */
  changed(): void {
    if (this.#timer) return;
    const waitMs = Math.max(ANSWERS_FIRST_MS, this.#lastAt + PACE_MS - performance.now());
    this.#timer = setTimeout(() => this.#publish(), waitMs);
    this.#timer.unref();
  }

  /** A whole view for somebody who has just come in; the others in the room may not have seen it yet. */
  forNewcomer(audience: Audience): object {
    this.#shown.delete(audience.room);
    return this.#stamped(audience.view);
  }

  #publish(): void {
    this.#timer = undefined;
    this.#lastAt = performance.now();
    for (const audience of this.#parts.audiences()) {
      const content = JSON.stringify(audience.view);
      if (this.#shown.get(audience.room) === content) continue;
      this.#shown.set(audience.room, content);
      this.#parts.emit(audience.room, audience.name, this.#stamped(audience.view));
    }
  }

  #stamped(view: object): object {
    this.#revision += 1;
    return { revision: this.#revision, now: this.#parts.now(), ...view };
  }
}
