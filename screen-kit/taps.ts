import { type ReadonlySignal, computed, signal } from '@preact/signals-core';
import type { AnswerOf, AskName } from '#protocol/asks.ts';
import type { No } from '#protocol/no.ts';
import { commandId } from './command-id.ts';
import type { Answer, AskBody } from './connect.ts';

/** How often an ask is sent again by itself when the hub does not answer. */
const RETRIES = 2;

type Ask = <N extends AskName>(name: N, body: AskBody<N>, id: string) => Promise<Answer<N>>;

/** A no that the person still has to read. */
interface Refused {
  readonly no: No | 'no-answer';
  /** The same tap once more; it has one effect, however often it is sent. */
  readonly retry: () => void;
}

export interface Taps {
  readonly underWay: ReadonlySignal<boolean>;
  /** The last no, until the next tap or until the situation it was said in is over. */
  readonly refused: ReadonlySignal<Refused | null>;
  /** What the hub answered to a yes, or null: refused, unanswered, or another tap is still under way. */
  readonly tap: <N extends AskName>(name: N, body: AskBody<N>) => Promise<AnswerOf<N> | null>;
  /** Takes the refusal away, when the person turns to something else. */
  readonly forget: () => void;
}

/**
 * One tap at a time. A tap that nobody answered keeps its id: pressed again in the same situation it is still the same
 * tap; once the view has moved on, it is a new one.
 * @param situation what the screen shows now, as text; read inside a signal, so it may read signals
 */
export function taps(ask: Ask, situation: () => string): Taps {
  const underWay = signal(false);
  const refused = signal<(Refused & { readonly said: string }) | null>(null);
  let unanswered: { readonly tap: string; readonly id: string } | null = null;

  const self: Taps = {
    underWay,
    refused: computed(() => (refused.value?.said === situation() ? refused.value : null)),
    async tap(name, body) {
      if (underWay.value) return null;
      underWay.value = true;
      refused.value = null;
      const tap = JSON.stringify([name, body, situation()]);
      const id = unanswered?.tap === tap ? unanswered.id : commandId();
      let answer = await ask(name, body, id);
      for (let again = 0; again < RETRIES && !answer.ok && answer.no === 'no-answer'; again += 1) {
        answer = await ask(name, body, id);
      }
      underWay.value = false;
      unanswered = !answer.ok && answer.no === 'no-answer' ? { tap, id } : null;
      if (answer.ok) return answer;
      const { no } = answer;
      refused.value = { no, said: situation(), retry: () => void self.tap(name, body) };
      return null;
    },
    forget() {
      refused.value = null;
    },
  };
  return self;
}
