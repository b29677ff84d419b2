import { describe, expect, it } from 'vitest';
import { ADay, sampleRules } from '#queue/a-day.ts';
import { react } from '#queue/react.ts';
import { announcedCall } from './announced-call.ts';

/** What the boards hear of the last thing that happened on this day. */
function heard(day: ADay) {
  const fact = day.facts.at(-1);
  const effects = fact ? react(fact) : [];
  return effects.flatMap((effect) =>
    effect.type === 'announce-call' ? [announcedCall(day.day, effect, 99)] : [],
  );
}
const next = (counter: number) => ({ type: 'call-next', counter }) as const;
const again = { type: 'call-again', counter: 1 } as const;

describe('a call as boards hear it', () => {
  it('is named by the fact that it stands for, and has an end', () => {
    const day = ADay.open().take('copies').ask(next(1));
    expect(heard(day)).toEqual([
      {
        ...{ id: `2026-11-23#${day.day.seq}`, letter: 'C', number: 1, counter: 1, times: 1 },
        ...{ isLast: false, isTransfer: false, expiresAt: 99 },
      },
    ]);
  });

  it('[B6] is the last one when no further call may follow it', () => {
    const one = ADay.open().take('copies').ask(next(1));
    const said = [heard(one), heard(one.ask(again)), heard(one.ask(again))].flat();
    expect(said.map((call) => [call?.times, call?.isLast])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
    expect(one.ask(again).refused).toBe('called-enough');
  });

  it('[B6] is the last one as many times as the office calls, be it once', () => {
    const once = ADay.open({ ...sampleRules, callsBeforeAbsent: 1 })
      .take('copies')
      .ask(next(1));
    expect(heard(once)).toMatchObject([{ times: 1, isLast: true }]);
  });

  it('[B6] begins to count anew when an absent ticket is called again', () => {
    const day = ADay.open().take('copies').ask(next(1)).ask(again).ask(again);
    day.ask({ type: 'mark-absent', counter: 1 });
    day.ask({ type: 'bring-back', ticket: 'C-1' }).ask(next(1));
    expect(heard(day)).toMatchObject([{ times: 1, isLast: false }]);
  });

  it('[B6] is a move when another counter has sent the visitor here, and only here', () => {
    const sent = () => {
      const day = ADay.open().take('copies').ask(next(1));
      return day.ask({ type: 'transfer-ticket', counter: 1, to: { counter: 2 } });
    };
    expect(heard(sent().ask(next(2)))).toMatchObject([{ counter: 2, isTransfer: true }]);
    // The counter it was sent to has closed: somebody else takes it, and that is no move.
    const closed = sent().ask({ type: 'close-counter', counter: 2 }).ask(next(1));
    expect(heard(closed)).toMatchObject([{ counter: 1, isTransfer: false }]);
  });

  it('[B6] is no move for one that was sent to a field, nor for one that comes back with its papers', () => {
    const toField = ADay.open().take('copies').ask(next(1));
    toField.ask({ type: 'transfer-ticket', counter: 1, to: { field: 'land' } }).ask(next(2));
    expect(heard(toField)).toMatchObject([{ counter: 2, isTransfer: false }]);
    const papers = ADay.open().take('copies').ask(next(1)).ask({ type: 'start-service', counter: 1 });
    papers.ask({ type: 'finish-service', counter: 1, outcome: 'supplement' });
    papers.ask({ type: 'return-after-supplement', ticket: 'C-1' }).ask(next(1));
    expect(heard(papers)).toMatchObject([{ letter: 'C', counter: 1, isTransfer: false }]);
  });
});
