import { describe, expect, it } from 'vitest';
import { type PrintQueueParts, type PrintReport, printQueue } from './print-queue.ts';
import { ordinarySlip } from './sample-slips.ts';
import type { Slip } from './slip.ts';
import { type Transport, TransportTrouble } from './transport.ts';

const slip = (slipId: string): Slip => ({ ...ordinarySlip, slipId });
const BYTES = Uint8Array.of(1);

/** A printer whose every write is answered by the test, and a timer that rings when the test says so. */
function bench(changes: Partial<PrintQueueParts> = {}) {
  const reports: PrintReport[] = [];
  const writes: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const rings: (() => void)[] = [];
  let stopped = 0;
  const transport: Transport = {
    write: () => new Promise((resolve, reject) => writes.push({ resolve, reject })),
    onReply: () => () => undefined,
    status: () => 'ready',
    close: () => Promise.resolve(),
  };
  const queue = printQueue({
    draw: () => Promise.resolve(BYTES),
    transport,
    paper: '80mm',
    report: (report) => reports.push(report),
    timeLimitMs: 8000,
    startTimer: (ms, ring) => {
      expect(ms).toBe(8000);
      rings.push(ring);
      return () => (stopped += 1);
    },
    ...changes,
  });
  const steps = () =>
    reports.map((report) => `${report.slipId} ${report.step === 'failed' ? report.reason : report.step}`);
  return { queue, writes, rings, steps, stopped: () => stopped };
}

/** Lets every promise that can go on go on. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('printQueue', () => {
  it('prints one slip after the other and reports each step', async () => {
    const { queue, writes, steps, stopped } = bench();
    queue.print(slip('a'));
    queue.print(slip('b'));
    expect(queue.waiting()).toBe(2);
    await turn();
    expect(writes).toHaveLength(1);
    writes[0]?.resolve();
    await turn();
    expect(steps()).toEqual(['a queued', 'b queued', 'a printed']);
    expect(queue.waiting()).toBe(1);
    writes[1]?.resolve();
    await queue.idle();
    expect(steps()).toEqual(['a queued', 'b queued', 'a printed', 'b printed']);
    expect(stopped()).toBe(2);
  });

  it('lets a slip that failed leave the line, with the reason', async () => {
    const { queue, writes, steps } = bench();
    queue.print(slip('a'));
    queue.print(slip('b'));
    await turn();
    writes[0]?.reject(new TransportTrouble('paper-out'));
    await turn();
    writes[1]?.resolve();
    await queue.idle();
    expect(steps()).toEqual(['a queued', 'b queued', 'a paper-out', 'b printed']);
  });

  it('calls a cable that breaks in its own words offline', async () => {
    const { queue, writes, steps } = bench();
    queue.print(slip('a'));
    await turn();
    writes[0]?.reject(new Error('ECONNRESET'));
    await queue.idle();
    expect(steps()).toEqual(['a queued', 'a offline']);
  });

  it('reports a slip that cannot be drawn, and why', async () => {
    const reports: PrintReport[] = [];
    const cause = new Error('no fonts');
    const { queue, writes } = bench({
      draw: () => Promise.reject(cause),
      report: (report) => reports.push(report),
    });
    queue.print(slip('a'));
    await queue.idle();
    expect(reports[1]).toEqual({ slipId: 'a', step: 'failed', reason: 'not-drawn', cause });
    expect(writes).toHaveLength(0);
  });

  it('gives up a slip whose time is over, reports it once, and goes on', async () => {
    const { queue, writes, rings, steps } = bench();
    queue.print(slip('a'));
    queue.print(slip('b'));
    await turn();
    rings[0]?.();
    await turn();
    writes[0]?.resolve();
    writes[1]?.resolve();
    await queue.idle();
    expect(steps()).toEqual(['a queued', 'b queued', 'a timed-out', 'b printed']);
  });

  it('never prints what it has given up, though the drawing comes after all', async () => {
    let drawn: (bytes: Uint8Array) => void = () => undefined;
    const { queue, writes, rings } = bench({ draw: () => new Promise((resolve) => (drawn = resolve)) });
    queue.print(slip('a'));
    await turn();
    rings[0]?.();
    await queue.idle();
    drawn(BYTES);
    await turn();
    expect(writes).toHaveLength(0);
  });
});
