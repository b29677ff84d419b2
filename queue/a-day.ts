import type { Command, CommandBody } from './commands.ts';
import { type Day, emptyDay } from './day.ts';
import type { Author, Fact, FactBody, FactType } from './facts.ts';
import type { Refusal } from './refusals.ts';
import type { Rules } from './rules.ts';
import { type Step, step } from './step.ts';
import { MINUTE, instantAt } from './working-day.ts';

/** For tests and demonstrations: a small office, and a day of it that is told rather than run. */

const session = [
  { opens: '07:30', closes: '11:30' },
  { opens: '13:30', closes: '17:00' },
];

export const sampleRules: Rules = {
  fields: [
    { id: 'copies', letter: 'C', perDay: null },
    { id: 'civil', letter: 'H', perDay: 3 },
    { id: 'land', letter: 'M', perDay: null },
  ],
  counters: [
    { id: 1, fields: ['copies', 'civil'] },
    { id: 2, fields: ['copies', 'land'] },
  ],
  hours: {
    enforced: true,
    week: [session, session, session, session, session, [], []],
    holidays: [{ day: '2026-11-24', name: 'Ngày Văn hóa Việt Nam' }],
    specialDays: [],
    closesAfterMs: 90 * MINUTE,
  },
  priorityReasons: ['older', 'disabled'],
  priorityCreditMs: 15 * MINUTE,
  callsBeforeAbsent: 3,
  undoMs: 5_000,
  supplementMs: 60 * MINUTE,
  ratingMs: 60_000,
};

const DAY = '2026-11-23';

/** Given what has happened, when somebody asks, then this is the answer. */
export class ADay {
  day: Day = emptyDay('an-office', DAY);
  now = instantAt(DAY, '08:00');
  facts: Fact[] = [];
  last: Step | Refusal | null = null;

  /** A day that is open, with both counters open. */
  static open(rules: Rules = sampleRules): ADay {
    return new ADay()
      .ask({ type: 'open-day', office: 'an-office', day: DAY, rules })
      .ask({ type: 'open-counter', counter: 1 })
      .ask({ type: 'open-counter', counter: 2 });
  }

  at(time: string): this {
    this.now = instantAt(DAY, time);
    return this;
  }

  wait(ms: number): this {
    this.now += ms;
    return this;
  }

  ask(body: CommandBody, role: Author['role'] = 'hub'): this {
    const command: Command = { id: null, by: { role, device: 'test' }, body };
    this.last = step(this.day, command, this.now);
    if ('refused' in this.last) return this;
    this.day = this.last.day;
    this.facts.push(...this.last.facts);
    return this;
  }

  /** Somebody takes a ticket at the kiosk. */
  take(field: string, priority: string | null = null): this {
    const rest = { purpose: 'file', channel: 'kiosk', procedure: null, written: null } as const;
    return this.ask({ type: 'take-ticket', field, priority, ...rest });
  }

  /** Why the last ask was refused, or null when it was not. */
  get refused(): string | null {
    return this.last && 'refused' in this.last ? this.last.refused : null;
  }

  /** What the last ask brought about, without the stamps. */
  get happened(): readonly FactBody[] {
    if (!this.last || 'refused' in this.last) return [];
    return this.last.facts.map(({ v, seq, at, by, commandId, ...body }) => body);
  }

  /** The latest fact of a kind. */
  lastOf<T extends FactType>(type: T): Extract<Fact, { type: T }> | undefined {
    return this.facts.filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type).pop();
  }

  /** The ticket that a counter has in front of it. */
  ticketAt(counter: number): string | null {
    return this.day.counters[counter]?.ticket ?? null;
  }
}
