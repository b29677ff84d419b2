import { beforeEach, describe, expect, it } from 'vitest';
import { ManualTime } from './manual-time.ts';
import type { Trouble } from './printer-status.ts';
import type { PrintOutcome } from './printer.ts';
import { PrintLine } from './print-line.ts';
import { ordinarySlip } from './sample-slips.ts';
import type { Slip } from './slip.ts';

const slip = (slipId: string, takenAt = 0): Slip => ({ ...ordinarySlip, slipId, takenAt });
const PATIENCE_MS = 600_000;

let time: ManualTime;
let steps: string[];
let trouble: Trouble | null;
let outcomes: ((outcome: PrintOutcome) => void)[];
let needed: (slip: Slip) => boolean;
let draw: () => Promise<readonly Uint8Array[]>;
let printed: number;
let line: PrintLine;

beforeEach(() => {
  time = new ManualTime();
  steps = [];
  trouble = null;
  outcomes = [];
  needed = () => true;
  draw = () => Promise.resolve([Uint8Array.of(1)]);
  printed = 0;
  line = new PrintLine({
    printer: {
      status: () => ({ trouble }),
      print: () => new Promise((resolve) => outcomes.push(resolve)),
    },
    draw: () => draw(),
    report: (one, report) => {
      steps.push(`${one.slipId} ${report.step}${'reason' in report ? ` ${report.reason}` : ''}`);
      return Promise.resolve();
    },
    isNeeded: (one) => needed(one),
    onPaper: () => (printed += 1),
    time,
    patienceMs: PATIENCE_MS,
  });
});

async function comesOut(outcome: PrintOutcome = { kind: 'printed' }): Promise<void> {
  await time.pass(0);
  outcomes.shift()?.(outcome);
  await time.pass(0);
}

describe('the line before the printer', () => {
  it('prints one slip after the other and reports each step', async () => {
    await Promise.all([line.add(slip('a')), line.add(slip('b'))]);
    await comesOut();
    expect(steps).toEqual(['a queued', 'b queued', 'a printing', 'a printed', 'b printing']);
    await comesOut();
    expect(steps.at(-1)).toBe('b printed');
    expect(printed).toBe(2);
  });

  it('[S7] holds while the printer cannot print, and goes on in the order of the tickets', async () => {
    trouble = 'paper-out';
    await line.add(slip('second', 2));
    await line.add(slip('first', 1));
    await time.pass(1_000);
    expect(steps).toEqual(['second queued', 'first queued']);
    trouble = null;
    line.printerChanged();
    await comesOut();
    await comesOut();
    expect(steps.slice(2)).toEqual(['first printing', 'first printed', 'second printing', 'second printed']);
  });

  it('[S7] lets a slip that has waited too long leave, with the reason', async () => {
    trouble = 'cover-open';
    await line.add(slip('a'));
    await time.pass(PATIENCE_MS);
    expect(steps).toEqual(['a queued', 'a failed cover-open']);
    trouble = null;
    line.printerChanged();
    await time.pass(1_000);
    expect(outcomes).toHaveLength(0);
  });

  it('[S8] sends nothing before the report of printing is kept', async () => {
    let keep: () => void = () => undefined;
    const order: string[] = [];
    const slow = new PrintLine({
      printer: {
        status: () => ({ trouble: null }),
        print: () => {
          order.push('sent');
          return Promise.resolve({ kind: 'printed' });
        },
      },
      draw: () => draw(),
      report: (_, { step }) => {
        if (step !== 'printing') return Promise.resolve();
        return new Promise((resolve) => {
          keep = () => {
            order.push('kept');
            resolve();
          };
        });
      },
      isNeeded: () => true,
      onPaper: () => undefined,
      time,
      patienceMs: PATIENCE_MS,
    });
    await slow.add(slip('a'));
    await time.pass(5_000);
    expect(order).toEqual([]);
    keep();
    await time.pass(0);
    expect(order).toEqual(['kept', 'sent']);
  });

  it('says what it does not know, and what could not be drawn', async () => {
    await line.add(slip('a'));
    await comesOut({ kind: 'unknown', reason: 'paper-out' });
    draw = () => Promise.reject(new Error('no fonts'));
    await line.add(slip('b'));
    await time.pass(0);
    expect(steps).toEqual([
      'a queued',
      'a printing',
      'a unknown paper-out',
      'b queued',
      'b failed not-drawn',
    ]);
  });

  it('passes over what nobody needs any more', async () => {
    trouble = 'offline';
    await line.add(slip('a'));
    needed = () => false;
    trouble = null;
    line.printerChanged();
    await time.pass(0);
    expect(steps).toEqual(['a queued', 'a failed not-needed']);
  });

  it('puts a slip back of which not one byte was sent', async () => {
    await line.add(slip('a'));
    await time.pass(0);
    trouble = 'offline';
    await comesOut({ kind: 'not-sent' });
    expect(steps).toEqual(['a queued', 'a printing', 'a queued']);
    expect(line.waiting()).toBe(1);
    expect(printed).toBe(0);
    trouble = null;
    line.printerChanged();
    await comesOut();
    expect(steps.slice(3)).toEqual(['a printing', 'a printed']);
  });

  it('begins nothing more once it is shut', async () => {
    await line.add(slip('a'));
    await line.add(slip('b'));
    const shut = line.shut();
    await comesOut();
    await shut;
    expect(steps).toEqual(['a queued', 'a printing', 'b queued', 'a printed']);
  });
});
