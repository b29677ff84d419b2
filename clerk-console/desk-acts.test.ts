import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { ConsoleView, TicketView } from '#protocol/views.ts';
import type { Outcome } from '#queue/facts.ts';
import { mayAct, undoSeconds } from './desk-acts.ts';

const NOW = Date.parse('2026-11-23T07:52:00Z');
const office = { vi: 'Phường Mẫu', en: 'Sample Ward' };

const called: TicketView = {
  id: 'C-47',
  letter: 'C',
  number: 47,
  field: 'chung-thuc',
  procedure: null,
  priority: false,
  state: 'called',
  takenAt: NOW - 960_000,
  waitingSince: NOW - 960_000,
  calledAt: NOW,
  startedAt: null,
  calls: 1,
  at: 1,
  returnUntil: null,
  slip: { kind: 'printed' },
};

function desk(ticket: TicketView | null, waiting: number, outcome: Outcome | null = null, now = NOW) {
  const view: ConsoleView = {
    revision: 1,
    now,
    office: { name: office, desk: office },
    desk: { kind: 'open' },
    counter: { id: 1, state: 'open', pausedFor: null, ticket: ticket?.id ?? null, rating: null, served: 0 },
    ticket,
    dossiers: [],
    lastDone: null,
    line: Array.from({ length: waiting }, (_, index) => ({
      ticket: { ...called, id: `C-${50 + index}`, state: 'waiting' },
      why: { rule: 'longest-wait', waitedMs: 0 },
    })),
    aside: [],
    elsewhere: [],
    counters: [],
    fields: [],
    procedures: {},
    priorityReasons: [],
    callsBeforeAbsent: 3,
    undoMs: 5_000,
    printer: 'ready',
    withoutSlip: [],
    help: null,
  };
  return { view, now, outcome: signal(outcome) };
}

describe('what may be done now', () => {
  it('calls the next one only with nobody here and somebody waiting', () => {
    expect(mayAct('call-next', desk(null, 1))).toBe(true);
    expect(mayAct('call-next', desk(null, 0))).toBe(false);
    expect(mayAct('call-next', desk(called, 1))).toBe(false);
  });

  it('marks absent only after the last call, and calls again only before it', () => {
    for (const calls of [1, 2, 3]) {
      const now = desk({ ...called, calls }, 0);
      expect(mayAct('call-again', now)).toBe(calls < 3);
      expect(mayAct('absent', now)).toBe(calls === 3);
    }
  });

  it('finishes only with an outcome', () => {
    const serving: TicketView = { ...called, state: 'serving', startedAt: NOW };
    expect(mayAct('finish', desk(serving, 0))).toBe(false);
    expect(mayAct('finish', desk(serving, 0, 'received'))).toBe(true);
    expect(mayAct('finish', desk(called, 0, 'received'))).toBe(false);
  });

  it('counts the seconds in which a call can be taken back, and none after a second call', () => {
    expect(undoSeconds(desk(called, 0))).toBe(5);
    expect(undoSeconds(desk(called, 0, null, NOW + 4_000))).toBe(1);
    expect(undoSeconds(desk(called, 0, null, NOW + 5_000))).toBe(0);
    expect(undoSeconds(desk({ ...called, calls: 2 }, 0))).toBe(0);
    expect(undoSeconds(desk(null, 0))).toBe(0);
  });
});
