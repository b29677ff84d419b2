import { describe, expect, it } from 'vitest';
import type { Answers } from '#protocol/profile.ts';
import type { FaultPlace, SimulatedPrinter } from '#printer/simulated-printer.ts';
import type { PrinterState } from '#protocol/views.ts';
import { PaperBench } from './paper-bench.ts';

interface Fault {
  readonly name: string;
  readonly happen: (printer: SimulatedPrinter) => void;
  readonly mend: (printer: SimulatedPrinter) => void;
  /** What the desk is told, where the printer can say so or the cable shows it; null is no trouble. */
  readonly told: PrinterState | null;
  /** False for a blade: nobody knows that it is blocked before it has to cut. */
  readonly isSeenAtOnce: boolean;
}

const faults: readonly Fault[] = [
  {
    name: 'the paper ends',
    happen: (it) => it.endPaper(),
    mend: (it) => it.newRoll(),
    told: 'paper-out',
    isSeenAtOnce: true,
  },
  {
    name: 'the cover opens',
    happen: (it) => it.openCover(),
    mend: (it) => it.closeCover(),
    told: 'cover-open',
    isSeenAtOnce: true,
  },
  {
    name: 'the head overheats',
    happen: (it) => it.overheat(),
    mend: (it) => it.coolDown(),
    told: 'overheated',
    isSeenAtOnce: true,
  },
  {
    name: 'the blade is blocked',
    happen: (it) => it.jamCutter(),
    mend: (it) => {
      it.freeCutter();
      it.openCover();
      it.closeCover();
    },
    told: 'cutter-jam',
    isSeenAtOnce: false,
  },
  {
    name: 'the printer loses power',
    happen: (it) => it.cutPower(),
    mend: (it) => it.restorePower(),
    told: 'offline',
    isSeenAtOnce: true,
  },
  {
    name: 'the cable is pulled',
    happen: (it) => it.unplug(),
    mend: (it) => it.replug(),
    told: 'offline',
    isSeenAtOnce: true,
  },
  {
    name: 'the printer stops reading',
    happen: (it) => it.stopReading(),
    mend: (it) => it.readAgain(),
    told: 'offline',
    isSeenAtOnce: true,
  },
  {
    name: 'the printer falls silent',
    happen: (it) => it.answer('never'),
    mend: (it) => it.answer('well'),
    told: 'offline',
    isSeenAtOnce: true,
  },
  {
    name: 'the printer answers late',
    happen: (it) => it.answer({ lateMs: 900 }),
    mend: (it) => it.answer('well'),
    told: null,
    isSeenAtOnce: false,
  },
];

const places: readonly { readonly name: string; readonly place: FaultPlace }[] = [
  { name: 'before the first slip', place: { ms: 50 } },
  { name: 'in the middle of a slip', place: { mm: 20 } },
  { name: 'in the middle of the third slip’s bytes', place: { bytes: 15_000 } },
];

const minds: readonly Answers[] = ['in-order', 'status-only'];

const scripts = minds.flatMap((answers) =>
  faults.flatMap((fault) =>
    places.map(({ name, place }) => ({ title: `${answers}: ${fault.name} ${name}`, answers, fault, place })),
  ),
);

/** What must hold of any story: no slip lost, none doubled in silence, none claimed that is not there. */
function expectHonestPaper(bench: PaperBench, tickets: number): void {
  const papers = bench.papers();
  for (let number = 1; number <= tickets; number += 1) {
    const ticket = `C-${number}`;
    const copies = papers.filter((paper) => paper.ticket === ticket).map(({ copy }) => copy);
    const slip = bench.hub.day.tickets[ticket]?.slip;
    // Every paper of a ticket is another copy: the second one is marked.
    expect(new Set(copies).size, `${ticket} came unmarked twice: ${copies.join()}`).toBe(copies.length);
    expect(copies.length, `${ticket} came ${copies.length} times`).toBeLessThanOrEqual(2);
    if (slip?.kind === 'printed') expect(copies.length, `${ticket} is claimed`).toBeGreaterThan(0);
    else expect(['failed', 'unknown'], `${ticket} is lost: ${slip?.kind ?? ''}`).toContain(slip?.kind);
  }
}

describe(`${scripts.length} faults of a printer`, () => {
  it.each(scripts)('[S5] $title', async ({ answers, fault, place }) => {
    const bench = await PaperBench.open(answers);
    let happenedAt: number | null = null;
    bench.printer.at(place, (printer) => {
      happenedAt = bench.time.now();
      fault.happen(printer);
    });
    for (let n = 0; n < 6; n += 1) {
      await bench.take();
      await bench.pass(400);
    }
    await bench.pass(12_000);
    expect(happenedAt).not.toBeNull();
    if (fault.told !== null && fault.isSeenAtOnce)
      expect(bench.msUntilTold(happenedAt)).toBeLessThanOrEqual(2_000);
    // A printer whose buffer is full cannot even be asked: then it does not answer, and that is said.
    if (fault.told !== null) expect([fault.told, 'offline']).toContain(bench.desk.state().printer);
    fault.mend(bench.printer);
    await bench.pass(120_000);
    expect(bench.desk.state().printer).toBe('ready');
    expectHonestPaper(bench, 6);
    // Mended, and everybody still waits: everybody has paper.
    const held = new Set(bench.papers().map(({ ticket }) => ticket));
    expect([...held].sort()).toEqual(['C-1', 'C-2', 'C-3', 'C-4', 'C-5', 'C-6']);
  });
});

describe('what a hub does about its paper', () => {
  it('[S8] after a kill in the middle of a slip, that slip comes marked and the others unmarked', async () => {
    const bench = await PaperBench.open('in-order');
    for (let n = 0; n < 3; n += 1) await bench.take();
    await bench.pass(500);
    expect(bench.hub.day.tickets['C-1']?.slip.kind).toBe('printing');
    await bench.kill();
    await bench.start();
    await bench.pass(30_000);
    expectHonestPaper(bench, 3);
    const marked = bench.papers().filter(({ copy }) => copy > 1);
    expect(marked).toEqual([{ ticket: 'C-1', copy: 2 }]);
    expect(
      bench
        .papers()
        .filter(({ copy }) => copy === 1)
        .map(({ ticket }) => ticket),
    ).toEqual(expect.arrayContaining(['C-2', 'C-3']));
  });

  it('[S7] a new roll brings each slip that waits once, in the order of the tickets', async () => {
    const bench = await PaperBench.open('in-order');
    bench.printer.endPaper();
    await bench.pass(1_000);
    for (let n = 0; n < 10; n += 1) await bench.take();
    await bench.pass(60_000);
    expect(bench.papers()).toEqual([]);
    bench.printer.newRoll();
    await bench.pass(60_000);
    expect(bench.papers()).toEqual(Array.from({ length: 10 }, (_, n) => ({ ticket: `C-${n + 1}`, copy: 1 })));
  });

  it('[S7] slips that waited too long do not come with the new roll; the desk knows them', async () => {
    const bench = await PaperBench.open('status-only');
    bench.printer.openCover();
    await bench.pass(1_000);
    await bench.take();
    await bench.pass(11 * 60_000);
    bench.printer.closeCover();
    await bench.pass(60_000);
    expect(bench.papers()).toEqual([]);
    expect(bench.hub.day.tickets['C-1']?.slip).toEqual({ kind: 'failed', reason: 'cover-open' });
  });

  it('[S6] a dismissed slip does not come any more', async () => {
    const bench = await PaperBench.open('in-order');
    bench.printer.endPaper();
    await bench.pass(1_000);
    await bench.take();
    await bench.hub.tell({ type: 'dismiss-slip', ticket: 'C-1' });
    bench.printer.newRoll();
    await bench.pass(60_000);
    expect(bench.papers()).toEqual([]);
  });

  it('[S9] of a mute printer nothing is claimed, and nothing is printed twice', async () => {
    const bench = await PaperBench.open('mute');
    for (let n = 0; n < 3; n += 1) await bench.take();
    await bench.pass(60_000);
    expect(bench.papers()).toHaveLength(3);
    expect(bench.hub.day.tickets['C-2']?.slip).toEqual({ kind: 'unknown', reason: 'mute' });
  });

  it('ten megabytes of status cut a printer off, and numbers are given all the same', async () => {
    const bench = await PaperBench.open('in-order');
    bench.printer.flood();
    await bench.pass(5_000);
    expect(bench.desk.state().printer).toBe('faulty');
    await bench.take();
    await bench.pass(1_000);
    expect(bench.hub.day.tickets['C-1']?.slip.kind).toBe('queued');
  });
});
