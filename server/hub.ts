import type { No } from '#protocol/no.ts';
import type { Command, CommandBody } from '#queue/commands.ts';
import { type Day, emptyDay } from '#queue/day.ts';
import { evolveAll } from '#queue/evolve.ts';
import type { Author, Fact } from '#queue/facts.ts';
import { sessionsOf } from '#queue/hours.ts';
import { nextWake } from '#queue/next-wake.ts';
import type { Effect } from '#queue/react.ts';
import type { Rules } from '#queue/rules.ts';
import { clockIsBehind, step } from '#queue/step.ts';
import { endOfDay, workingDayOf } from '#queue/working-day.ts';
import type { Clock } from './clock.ts';
import type { Journal } from './journal/journal.ts';
import { Taps } from './taps.ts';

export type Outcome = { readonly facts: readonly Fact[] } | { readonly no: No };

export interface HubParts {
  readonly office: string;
  readonly rules: Rules;
  readonly journal: Journal<Fact>;
  readonly clock: Clock;
  /** Told after facts are on disk and in memory: publish, print, announce. */
  readonly afterwards: (day: Day, effects: readonly Effect[]) => void;
  readonly log: { info(words: string): void; error(words: string): void };
}

const theHub: Author = { role: 'hub', device: 'hub' };

/**
 * The order of things, always: decide → append and sync → memory → answer, publish, print.
 *
 * Two days are kept. `day` is what is on disk and what everybody sees. `#planned` also has the facts that
 * are on their way to the disk, so that many taps can share one sync and still never get the same number.
 */
export class Hub {
  readonly #parts: HubParts;
  readonly #taps = new Taps();
  readonly #underWay = new Map<string, Promise<Outcome>>();
  #office: string;
  #rules: Rules;
  #day: Day;
  #planned: Day;
  #failed = false;
  /** Screens are refused first, then everybody: paper that is still coming out must be reported. */
  #doors: 'open' | 'shut-to-screens' | 'shut' = 'open';
  #keepingTime: Promise<void> | null = null;
  #cancelWake: () => void = () => undefined;

  private constructor(parts: HubParts) {
    this.#parts = parts;
    this.#office = parts.office;
    this.#rules = parts.rules;
    this.#day = emptyDay(parts.office, workingDayOf(parts.clock.now()));
    this.#planned = this.#day;
  }

  /** Reads the last working day from the journal and begins, or goes on with, today's. */
  static async open(parts: HubParts): Promise<Hub> {
    const hub = new Hub(parts);
    await hub.beginAs(parts.office, parts.rules);
    return hub;
  }

  /** The day as it stands on disk. */
  get day(): Day {
    return this.#day;
  }

  get fault(): 'clock-behind' | 'not-saved' | null {
    if (this.#failed) return 'not-saved';
    return clockIsBehind(this.#day, this.#parts.clock.now()) ? 'clock-behind' : null;
  }

  /** Carries out a command. The same command id twice has one effect and the same facts as answer. */
  ask(command: Command): Promise<Outcome> {
    const { id } = command;
    if (id === null) return this.#carryOut(command);
    const done = this.#taps.recall(id);
    if (done) return Promise.resolve({ facts: done });
    const underWay = this.#underWay.get(id) ?? this.#askOnce(id, command);
    this.#underWay.set(id, underWay);
    return underWay;
  }

  /** A command of the hub's own. */
  tell(body: CommandBody): Promise<Outcome> {
    return this.ask({ id: null, by: theHub, body });
  }

  /** Opens today by hand: again after it was closed, or on a day off. */
  openDay(by: Author, id: string): Promise<Outcome> {
    const body = { type: 'open-day', ...this.#dayToOpen() } as const;
    return this.ask({ id, by, body });
  }

  /** From now on these rules hold, in the middle of a day too, unless today has something against them. */
  async changeRules(rules: Rules): Promise<Outcome> {
    const before = this.#rules;
    this.#rules = rules;
    const outcome = await this.#holdRules();
    if ('no' in outcome && this.#rules === rules) this.#rules = before;
    return outcome;
  }

  /**
   * From now on the days of another office are kept: the office's own after the trial, whose day stays as it is. What is
   * on its way to the disk still belongs to the day in which it was asked.
   */
  async beginAs(office: string, rules: Rules): Promise<void> {
    const { journal, clock } = this.#parts;
    await this.#keepingTime;
    const streams = await journal.streams();
    const last = streams.filter((stream) => stream.startsWith(`${office}/`)).pop();
    const empty = emptyDay(office, last?.slice(office.length + 1) ?? workingDayOf(clock.now()));
    const facts = await journal.read(streamOf(empty));
    this.#office = office;
    this.#rules = rules;
    this.#day = evolveAll(empty, facts);
    this.#planned = this.#day;
    this.#taps.remember(facts);
    await this.#keepTime();
    await this.#takeUpNewRules();
  }

  /** From now on only the hub's own commands are carried out. */
  shutToScreens(): void {
    this.#doors = 'shut-to-screens';
  }

  /** Answers what is under way, refuses the rest, and lets the journal rest. */
  async close(): Promise<void> {
    this.#doors = 'shut';
    this.#cancelWake();
    await Promise.allSettled(this.#underWay.values());
    if (!this.#failed) await this.#parts.journal.checkpoint(streamOf(this.#day));
    await this.#parts.journal.close();
  }

  async #askOnce(id: string, command: Command): Promise<Outcome> {
    // A sleeping PC wakes up on another day with its alarms still to ring: the day is looked at first.
    if (this.#isYesterday()) await this.#keepTime();
    return this.#carryOut(command).finally(() => this.#underWay.delete(id));
  }

  async #carryOut(command: Command): Promise<Outcome> {
    const welcome =
      this.#doors === 'open' || (this.#doors === 'shut-to-screens' && command.by.role === 'hub');
    if (!welcome) return { no: 'hub-closing' };
    if (this.#failed) return { no: 'not-saved' };
    const before = this.#planned;
    const result = step(before, command, this.#parts.clock.now());
    if ('refused' in result) return { no: result.refused };
    const { day, facts, effects } = result;
    if (facts.length === 0) return { facts };
    this.#planned = day;
    try {
      await this.#parts.journal.append(streamOf(before), before.seq, facts);
    } catch (error) {
      this.#stopAcknowledging(error);
      return { no: 'not-saved' };
    }
    this.#taps.remember(facts);
    // Appends resolve in the order in which they were handed over, so this never goes back,
    // unless meanwhile a new day has begun, after midnight or of another office.
    if (streamOf(day) === streamOf(this.#planned)) this.#day = day;
    this.#tellWorld(effects);
    this.#setAlarm();
    return { facts };
  }

  /** What is on disk has happened: a view or a slip that cannot be made must not turn it into a no. */
  #tellWorld(effects: readonly Effect[]): void {
    try {
      this.#parts.afterwards(this.#day, effects);
    } catch (error) {
      this.#parts.log.error(
        `not everybody could be told: ${error instanceof Error ? (error.stack ?? '') : ''}`,
      );
    }
  }

  #stopAcknowledging(error: unknown): void {
    if (this.#failed) return;
    this.#failed = true;
    this.#planned = this.#day;
    const cause = error instanceof Error ? error.message : String(error);
    this.#parts.log.error(`the journal did not take a fact, so no more numbers are given: ${cause}`);
    this.#tellWorld([]);
  }

  /** Settings that were edited while the hub was off hold from its next start on. */
  async #takeUpNewRules(): Promise<void> {
    const outcome = await this.#holdRules();
    if ('no' in outcome) this.#parts.log.error(`the new settings hold from tomorrow on: ${outcome.no}`);
  }

  async #holdRules(): Promise<Outcome> {
    const rules = this.#rules;
    const same = JSON.stringify(this.#planned.rules) === JSON.stringify(rules);
    if (this.#planned.state !== 'open' || same) return { facts: [] };
    return this.tell({ type: 'change-rules', rules });
  }

  #dayToOpen() {
    return { office: this.#office, day: this.#planned.day, rules: this.#rules };
  }

  #isYesterday(): boolean {
    return workingDayOf(this.#parts.clock.now()) > this.#planned.day;
  }

  /** Does what is due by the clock: lapses, closing, and at midnight a new day. Once at a time. */
  #keepTime(): Promise<void> {
    if (this.#doors !== 'open' || this.#failed) return Promise.resolve();
    this.#keepingTime ??= this.#doWhatIsDue().finally(() => {
      this.#keepingTime = null;
      this.#setAlarm();
    });
    return this.#keepingTime;
  }

  async #doWhatIsDue(): Promise<void> {
    // The business day is the later of the journal's last day and today: numbers never come twice.
    if (this.#isYesterday()) await this.#turnTheDay();
    const { hours } = this.#rules;
    const workToday = !hours.enforced || sessionsOf(hours, this.#planned.day).length > 0;
    if (this.#planned.state === 'not-opened' && workToday) {
      await this.tell({ type: 'open-day', ...this.#dayToOpen() });
    }
    await this.tell({ type: 'wake' });
    this.#tellWorld([]);
  }

  async #turnTheDay(): Promise<void> {
    if (this.#planned.state === 'open') await this.tell({ type: 'close-day', because: 'next-day' });
    if (this.#failed) return;
    // Only a shorter way to read a day that is over: if it does not come about, the log still tells all.
    await this.#parts.journal.checkpoint(streamOf(this.#day)).catch((error: unknown) => {
      this.#parts.log.error(`yesterday could not be folded: ${String(error)}`);
    });
    this.#planned = emptyDay(this.#office, workingDayOf(this.#parts.clock.now()));
    this.#day = this.#planned;
  }

  #setAlarm(): void {
    this.#cancelWake();
    const midnight = endOfDay(this.#day.day);
    const at = Math.min(nextWake(this.#day) ?? midnight, midnight);
    this.#cancelWake = this.#parts.clock.wakeAt(at, () => void this.#keepTime());
  }
}

function streamOf(day: Day): string {
  return `${day.office}/${day.day}`;
}
