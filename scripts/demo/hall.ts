import type { Taken } from '#protocol/asks.ts';
import { MINUTE } from '#queue/working-day.ts';
import type { Screen } from '#test/screen.ts';
import type { DemoClock } from './demo-clock.ts';
import type { Visitor, WardDay } from './ward-day.ts';

/** The waiting hall: people come, take a number, and remember whose turn they have missed. */
export class Hall {
  readonly everybodyCame: Promise<void>;
  readonly #holders = new Map<string, Visitor>();
  readonly #comingBack: { readonly ticket: string; readonly at: number; readonly ask: ComingBack }[] = [];
  readonly #clock: DemoClock;

  constructor(kiosk: Screen<'kiosk'>, day: WardDay, clock: DemoClock) {
    this.#clock = clock;
    const arrivals = day.visitors.map(async (visitor) => {
      await clock.until(visitor.comesAt);
      const { field, purpose, priority } = visitor;
      const answer = await kiosk.ask('ticket:take', { field, procedure: null, purpose, priority });
      if (answer.ok) this.#holders.set((answer as Taken).ticket, visitor);
    });
    this.everybodyCame = Promise.all(arrivals).then(() => undefined);
  }

  /** Who holds a ticket; nobody for one that was not taken by a visitor of this day. */
  holderOf(ticket: string): Visitor | undefined {
    return this.#holders.get(ticket);
  }

  /** From the second time on, a visitor stays and goes straight through. */
  settle(ticket: string): void {
    const visitor = this.#holders.get(ticket);
    if (!visitor) return;
    const outcome = visitor.outcome === 'supplement' ? 'received' : visitor.outcome;
    this.#holders.set(ticket, { ...visitor, steppedOut: false, sentOn: false, outcome });
  }

  willComeBack(ticket: string, minutes: number, ask: ComingBack): void {
    this.#comingBack.push({ ticket, at: this.#clock.now() + minutes * MINUTE, ask });
  }

  /** Somebody who stands at the counter now and wishes to be let in again. */
  whoIsBack(): { readonly ticket: string; readonly ask: ComingBack } | undefined {
    const index = this.#comingBack.findIndex((one) => one.at <= this.#clock.now());
    return index < 0 ? undefined : this.#comingBack.splice(index, 1)[0];
  }

  get allBack(): boolean {
    return this.#comingBack.length === 0;
  }
}

export type ComingBack = 'ticket:bring-back' | 'ticket:return';
