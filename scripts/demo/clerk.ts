import { MINUTE, instantAt, workingDayOf } from '#queue/working-day.ts';
import { Screen } from '#test/screen.ts';
import type { DemoClock } from './demo-clock.ts';
import type { Hall } from './hall.ts';
import type { Visitor } from './ward-day.ts';

/** Between two calls of the same number. */
const PATIENCE_MS = 45_000;

/** A clerk who works through the day, and the rating tablet on the same counter. */
export class Clerk {
  readonly home: Promise<void>;
  readonly #console: Screen<'console'>;
  readonly #tablet: Screen<'rating'>;
  readonly #hall: Hall;
  readonly #clock: DemoClock;
  #left = false;

  private constructor(console: Screen<'console'>, tablet: Screen<'rating'>, hall: Hall, clock: DemoClock) {
    this.#console = console;
    this.#tablet = tablet;
    this.#hall = hall;
    this.#clock = clock;
    this.home = this.#work();
  }

  static async sitDown(address: string, counter: number, hall: Hall, clock: DemoClock): Promise<Clerk> {
    const console = await Screen.open(address, 'console', counter, { device: `demo-console-${counter}` });
    const tablet = await Screen.open(address, 'rating', counter, { device: `demo-rating-${counter}` });
    return new Clerk(console, tablet, hall, clock);
  }

  leave(): void {
    this.#left = true;
    this.#console.close();
    this.#tablet.close();
  }

  async #work(): Promise<void> {
    const today = workingDayOf(this.#clock.now());
    const at = (time: string) => instantAt(today, time);
    await this.#clock.until(at('07:30') + this.#console.view.counter.id * MINUTE);
    await this.#console.ask('counter:open', {});
    await this.#serveUntil(at('11:30'));
    await this.#console.ask('counter:pause', { reason: 'break' });
    await this.#clock.until(at('13:30'));
    await this.#console.ask('counter:resume', {});
    await this.#serveUntil(at('17:00'));
    if (!this.#left) await this.#console.ask('counter:close', {});
  }

  /** Serves until that time has come and nobody is left who could still be served. */
  async #serveUntil(end: number): Promise<void> {
    while (!this.#left) {
      const back = this.#hall.whoIsBack();
      if (back) await this.#console.ask(back.ask, { ticket: back.ticket });
      const called = await this.#console.ask('call:next', {});
      if (called.ok) {
        const view = await this.#console.see(({ ticket }) => ticket?.state === 'called');
        if (view.ticket) await this.#serve(view.ticket.id);
      } else if (this.#clock.now() >= end && (this.#hall.allBack || this.#clock.now() > end + 30 * MINUTE)) {
        return;
      } else {
        await this.#clock.wait(20_000);
      }
    }
  }

  async #serve(ticket: string): Promise<void> {
    const visitor = this.#hall.holderOf(ticket);
    if (!visitor) {
      // So quick a clerk calls before the kiosk has told the number, or it is somebody's who tries the kiosk by hand.
      await this.#console.ask('ticket:hold', {});
      this.#hall.willComeBack(ticket, 5, 'ticket:bring-back');
      return;
    }
    if (visitor.steppedOut) return this.#callInVain(ticket);
    await this.#clock.wait(visitor.walkMs);
    await this.#console.ask('service:start', {});
    await this.#clock.wait(visitor.sentOn ? visitor.serviceMs / 3 : visitor.serviceMs);
    const other = this.#console.view.counters.find((door) => {
      return door.id !== this.#console.view.counter.id && door.state === 'open';
    });
    this.#hall.settle(ticket);
    if (visitor.sentOn && other) {
      await this.#console.ask('ticket:transfer', { to: { counter: other.id } });
      return;
    }
    await this.#console.ask('service:finish', { outcome: visitor.outcome });
    if (visitor.outcome === 'supplement') this.#hall.willComeBack(ticket, 25, 'ticket:return');
    await this.#askForRating(visitor);
  }

  async #callInVain(ticket: string): Promise<void> {
    for (let more = 1; more < this.#console.view.callsBeforeAbsent; more += 1) {
      await this.#clock.wait(PATIENCE_MS);
      await this.#console.ask('call:again', {});
    }
    await this.#clock.wait(PATIENCE_MS);
    await this.#console.ask('ticket:mark-absent', {});
    this.#hall.settle(ticket);
    this.#hall.willComeBack(ticket, 8, 'ticket:bring-back');
  }

  async #askForRating(visitor: Visitor): Promise<void> {
    await this.#clock.wait(12_000);
    const { asking } = this.#tablet.view;
    if (!asking || visitor.level === null) return;
    const reasons = visitor.level === 'dissatisfied' ? (['wait'] as const) : [];
    await this.#tablet.ask('visit:rate', {
      askedAt: asking.askedAt,
      level: visitor.level,
      reasons: [...reasons],
      comment: null,
    });
  }
}
