import type { Fact, TicketId } from './facts.ts';
import type { CounterId } from './rules.ts';

/** What the world must do because of a fact, once the fact is on disk. */
export type Effect =
  | { readonly type: 'print-slip'; readonly ticket: TicketId; readonly copy: number }
  | {
      readonly type: 'announce-call';
      /** The sequence number of the call's fact. */
      readonly call: number;
      readonly ticket: TicketId;
      readonly counter: CounterId;
      readonly times: number;
    }
  | { readonly type: 'announce-pause'; readonly counter: CounterId };

/** The effects of one fact. Only a fact of this moment has effects: a replay asks for none. */
export function react(fact: Fact): readonly Effect[] {
  switch (fact.type) {
    case 'ticket-taken':
      return fact.channel === 'handwritten' ? [] : [{ type: 'print-slip', ticket: fact.ticket, copy: 1 }];
    case 'slip-reprinted':
      return [{ type: 'print-slip', ticket: fact.ticket, copy: fact.copy }];
    case 'ticket-called':
      return [announce(fact, 1)];
    case 'ticket-called-again':
      return [announce(fact, fact.times)];
    case 'counter-paused':
      return [{ type: 'announce-pause', counter: fact.counter }];
    default:
      return [];
  }
}

function announce(fact: { seq: number; ticket: TicketId; counter: CounterId }, times: number): Effect {
  return { type: 'announce-call', call: fact.seq, ticket: fact.ticket, counter: fact.counter, times };
}
