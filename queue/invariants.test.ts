import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ADay, sampleRules } from './a-day.ts';
import type { CommandBody } from './commands.ts';
import { type Day, emptyDay } from './day.ts';
import { evolveAll } from './evolve.ts';
import { type Fact, givenLevels, outcomes, pauseReasons, purposes, reprintCauses } from './facts.ts';
import { lineFor } from './order.ts';
import { readTicketId } from './ticket-code.ts';
import { instantAt } from './working-day.ts';

/** Random desks: any command at any moment, by sensible and by careless people alike. */

/** Stands for whatever the tablet at that counter asks about at the moment. */
const ASKED_NOW = -1;
/** Stands for the oldest question of that counter that lapsed: the vote was kept by a tablet without a link. */
const ASKED_BEFORE = -2;

const counter = fc.constantFrom(1, 1, 1, 2, 2, 2, 3);
const ticket = fc
  .tuple(fc.constantFrom('C', 'H', 'M'), fc.integer({ min: 1, max: 6 }))
  .map((t) => t.join('-'));
const field = fc.constantFrom('copies', 'copies', 'copies', 'civil', 'land', 'fishing');
const priority = fc.constantFrom(null, null, 'older', 'disabled', 'nobody');

const anyCommand: fc.Arbitrary<CommandBody> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('take-ticket' as const),
      ...{ field, priority, purpose: fc.constantFrom(...purposes), procedure: fc.constant(null) },
      channel: fc.constantFrom('kiosk', 'clerk'),
      written: fc.constant(null),
    }),
  },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('call-next' as const), counter }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('start-service' as const), counter }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('finish-service' as const),
      counter,
      outcome: fc.constantFrom(...outcomes),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('reopen-service' as const), counter }) },
  fc.record({
    type: fc.constantFrom('note-dossier', 'remove-dossier'),
    counter,
    dossier: fc.constantFrom('d-1', 'd-2'),
  }),
  fc.record({ type: fc.constantFrom('call-again', 'mark-absent', 'undo-call', 'hold-ticket'), counter }),
  fc.record({
    type: fc.constantFrom('open-counter', 'resume-counter', 'close-counter', 'answer-help'),
    counter,
  }),
  fc.record({
    type: fc.constant('pause-counter' as const),
    counter,
    reason: fc.constantFrom(...pauseReasons),
  }),
  fc.record({
    type: fc.constantFrom('bring-back', 'return-after-supplement', 'void-ticket'),
    ticket,
  }),
  fc.record({ type: fc.constant('cancel-ticket' as const), ticket, counter }),
  fc.record({
    type: fc.constant('take-ticket' as const),
    ...{
      field,
      priority: fc.constant(null),
      purpose: fc.constantFrom(...purposes),
      procedure: fc.constant(null),
    },
    channel: fc.constant('handwritten' as const),
    written: fc.record({
      number: fc.integer({ min: 1, max: 8 }),
      at: fc.constant(instantAt('2026-11-23', '07:00')),
    }),
  }),
  fc.constant({ type: 'change-rules' as const, rules: { ...sampleRules, priorityCreditMs: 10 * 60_000 } }),
  fc.record({ type: fc.constant('call-chosen' as const), counter, ticket, reason: fc.constant('vì cần') }),
  fc.record({
    type: fc.constant('give-priority' as const),
    ticket,
    reason: fc.constantFrom('older', 'nobody'),
  }),
  fc.record({
    type: fc.constant('reprint-slip' as const),
    ticket,
    because: fc.constantFrom(...reprintCauses),
  }),
  fc.record({ type: fc.constant('dismiss-slip' as const), ticket }),
  fc.record({
    type: fc.constant('transfer-ticket' as const),
    counter,
    to: fc.oneof(fc.record({ counter }), fc.record({ field })),
  }),
  fc.record({
    type: fc.constant('report-slip' as const),
    ticket,
    copy: fc.integer({ min: 1, max: 3 }),
    step: fc.constantFrom({ kind: 'printed' as const }, { kind: 'failed' as const, reason: 'paper-out' }),
  }),
  fc.record({
    type: fc.constant('rate-visit' as const),
    counter,
    askedAt: fc.constantFrom(ASKED_NOW, ASKED_BEFORE),
    level: fc.constantFrom(...givenLevels),
    reasons: fc.constant([]),
    comment: fc.constant(null),
  }),
  fc.record({ type: fc.constant('skip-rating' as const), counter, askedAt: fc.constant(ASKED_NOW) }),
  fc.constant({ type: 'ask-help' as const, place: 'kiosk' }),
  fc.constant({ type: 'wake' as const }),
  fc.constant({ type: 'close-day' as const, because: 'by-hand' as const }),
  fc.constant({ type: 'open-day' as const, office: 'an-office', day: '2026-11-23', rules: sampleRules }),
);

const pause = fc.oneof(fc.integer({ min: -30_000, max: 30_000 }), fc.integer({ min: 0, max: 20 * 60_000 }));
const story = fc.array(fc.tuple(anyCommand, pause), { maxLength: 120, size: 'max' });

/** Which state may follow which, and by which fact; null is gone. */
const allowed: Record<string, readonly string[]> = {
  'ticket-taken': ['null→waiting'],
  'ticket-called': ['waiting→called', 'held→called', 'absent→called'],
  'call-undone': ['called→waiting', 'called→held', 'called→absent'],
  'service-started': ['called→serving'],
  'service-finished': ['serving→null', 'serving→supplement'],
  'service-reopened': ['null→serving', 'supplement→serving'],
  'dossier-noted': ['serving→serving'],
  'dossier-removed': ['serving→serving'],
  'ticket-absent': ['called→absent'],
  'ticket-held': ['called→held', 'serving→held'],
  'ticket-brought-back': ['held→waiting', 'absent→waiting'],
  'supplement-returned': ['supplement→waiting'],
  'ticket-transferred': ['called→waiting', 'serving→waiting'],
  'ticket-cancelled': ['waiting→null', 'called→null', 'held→null', 'absent→null', 'supplement→null'],
  'ticket-voided': ['waiting→null'],
};

it('[I1] [I2] [I4] [I5] [I6] [I7] [I9] [I12] [I13] hold in every story of a desk', () => {
  fc.assert(
    fc.property(story, (commands) => {
      const desk = ADay.open({ ...sampleRules, hours: { ...sampleRules.hours, enforced: false } });
      for (const [command, waitMs] of commands) {
        const before = desk.day;
        desk.wait(waitMs).ask(withQuestion(command, before));
        if (desk.last && 'refused' in desk.last) {
          expect(desk.day).toBe(before);
          continue;
        }
        checkFacts(before, desk.last?.facts ?? []);
        checkCounters(desk.day);
      }
      checkNumbers(desk.facts);
      checkRatings(desk.facts);
      expect(evolveAll(emptyDay('an-office', '2026-11-23'), desk.facts)).toEqual(desk.day);
    }),
    { numRuns: 1_500, seed: 20_261_123 },
  );
});

/** The command with the question that really stands, or stood, at its counter, where it is about one. */
function withQuestion(command: CommandBody, day: Day): CommandBody {
  if (!('askedAt' in command)) return command;
  const now = day.counters[command.counter]?.rating?.askedAt;
  const before = day.unanswered.find((one) => one.counter === command.counter)?.askedAt;
  return { ...command, askedAt: (command.askedAt === ASKED_BEFORE ? before : now) ?? command.askedAt };
}

function checkFacts(before: Day, facts: readonly Fact[]): void {
  let day = before;
  for (const fact of facts) {
    // I13: the sequence grows by one and time never goes back.
    expect(fact.seq).toBe(day.seq + 1);
    expect(fact.at).toBeGreaterThanOrEqual(day.lastAt);
    const after = evolveAll(day, [fact]);
    if ('ticket' in fact && allowed[fact.type]) {
      // I5: states move only along the graph.
      const move = `${day.tickets[fact.ticket]?.state ?? 'null'}→${after.tickets[fact.ticket]?.state ?? 'null'}`;
      expect(allowed[fact.type]).toContain(move);
    }
    if (fact.type === 'ticket-called') checkTurn(day, fact);
    day = after;
  }
}

function checkTurn(day: Day, fact: Extract<Fact, { type: 'ticket-called' }>): void {
  const ticket = day.tickets[fact.ticket];
  if (fact.why.rule === 'chosen' || !ticket) return;
  const line = lineFor(day, fact.counter, fact.at);
  // I7: whoever pressed "next" got the head of the line.
  expect(line[0]?.ticket.id).toBe(fact.ticket);
  if (fact.why.rule === 'returned') return;
  // I6: nobody in the line came more than C minutes before the one who was called.
  const credit = day.rules?.priorityCreditMs ?? 0;
  for (const { ticket: other } of line)
    expect(ticket.waitingSince - other.waitingSince).toBeLessThanOrEqual(credit);
}

function checkCounters(day: Day): void {
  const here = Object.values(day.counters).flatMap((one) => (one.ticket === null ? [] : [one]));
  // I4: a ticket is at one counter at most, and both sides agree.
  expect(new Set(here.map((one) => one.ticket)).size).toBe(here.length);
  for (const one of here) expect(day.tickets[one.ticket ?? '']?.at).toBe(one.id);
  const active = Object.values(day.tickets).filter((t) => t.state === 'called' || t.state === 'serving');
  expect(active.map((t) => t.id).sort()).toEqual(here.map((one) => one.ticket).sort());
}

function checkNumbers(facts: readonly Fact[]): void {
  const given = new Map<string, number>();
  for (const fact of facts) {
    if (fact.type !== 'ticket-taken') continue;
    // I1, I2: the numbers of a letter are 1..n, each once.
    expect(fact.number).toBe((given.get(fact.letter) ?? 0) + 1);
    expect(readTicketId(fact.ticket)).toEqual({ letter: fact.letter, number: fact.number });
    given.set(fact.letter, fact.number);
  }
}

function checkRatings(facts: readonly Fact[]): void {
  // What each service of a counter has been said to be: asked, unanswered, skipped, reopened or rated.
  const services = new Map<number, string[]>();
  // Which of them goes on after it had ended; until then it is the counter's last one.
  const goesOn = new Set<string>();
  for (const fact of facts) {
    if (fact.type === 'day-closed') services.forEach((said) => said.fill('over'));
    if (fact.type === 'service-reopened') goesOn.add(fact.ticket);
    if (fact.type === 'ticket-held' || fact.type === 'ticket-transferred') goesOn.delete(fact.ticket);
    if (fact.type === 'service-finished') {
      const said = services.get(fact.counter) ?? [];
      if (!goesOn.delete(fact.ticket)) services.set(fact.counter, [...said, 'asked']);
      else if (said.at(-1) === 'reopened') said[said.length - 1] = 'asked';
    }
    if (fact.type !== 'visit-rated' && fact.type !== 'rating-lapsed') continue;
    // I12: one rating for a service at most, nothing after it, and the fact leads back to no ticket.
    expect('ticket' in fact).toBe(false);
    const said = services.get(fact.counter) ?? [];
    const late = fact.type === 'visit-rated' ? fact.late : undefined;
    const at = said.length - 1 - (late ?? 0);
    expect(said[at]).toBe(late === undefined ? 'asked' : 'unanswered');
    said[at] = fact.type === 'visit-rated' ? 'rated' : fact.because;
  }
}
