import { describe, expect, it } from 'vitest';
import type { TicketView } from '#protocol/views.ts';
import type { Why } from '#queue/facts.ts';
import { MINUTE } from '#queue/working-day.ts';
import { consoleWords } from '#words/console.ts';
import { whyHere } from './why-here.ts';

const NOW = Date.parse('2026-11-23T07:52:00Z');

function place(number: number, waitedMinutes: number, why: Why) {
  const waitingSince = NOW - waitedMinutes * MINUTE;
  const ticket: TicketView = {
    id: `C-${number}`,
    letter: 'C',
    number,
    field: 'chung-thuc',
    procedure: null,
    priority: why.rule === 'priority',
    state: 'waiting',
    takenAt: waitingSince,
    waitingSince,
    calledAt: null,
    startedAt: null,
    calls: 0,
    at: null,
    returnUntil: null,
    slip: { kind: 'printed' },
  };
  return { ticket, why };
}

const longest: Why = { rule: 'longest-wait', waitedMs: 0 };
const priority: Why = { rule: 'priority', waitedMs: 0, creditMs: 15 * MINUTE, passed: 1 };
const words = consoleWords.vi.why;

describe('why a ticket stands where it stands', () => {
  const line = [place(50, 9, priority), place(48, 14, longest), place(49, 11, longest)];
  const said = (index: number) => line.slice(index, index + 1).map((one) => whyHere(one, line, words))[0];

  it('names the credit of a priority', () => expect(said(0)).toBe('ưu tiên +15 phút'));
  it('says who waits longest, even behind a priority', () => expect(said(1)).toBe('chờ lâu nhất'));
  it('says nothing of those who merely come later', () => expect(said(2)).toBeNull());

  it.each([
    ['returned', 'trở lại sau bổ sung'],
    ['sent-here', 'chuyển đến quầy này'],
  ] as const)('says that a ticket was %s', (rule, sentence) => {
    const one = place(7, 3, { rule, waitedMs: 0, passed: 0 });
    expect(whyHere(one, [one], words)).toBe(sentence);
  });
});
