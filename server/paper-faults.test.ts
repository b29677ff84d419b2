import { describe, expect, it } from 'vitest';
import { PaperBench } from './paper-bench.ts';
import { countPapers, faultScripts, playFault, TICKETS } from './paper-fault-scripts.ts';

/** What must hold of any story: no slip lost, none doubled in silence, none claimed that is not there. */
function expectHonestPaper(bench: PaperBench, tickets: number): void {
  for (const [index, { plain, marked, isLost, isSilentDouble }] of countPapers(bench, tickets).entries()) {
    expect(isLost, `C-${index + 1} is lost`).toBe(false);
    expect(isSilentDouble, `C-${index + 1} came twice in silence`).toBe(false);
    expect(plain + marked, `C-${index + 1} came more than twice`).toBeLessThanOrEqual(2);
  }
}

describe(`${faultScripts.length} faults of a printer`, () => {
  it.each(faultScripts)('[S5] $title', async (script) => {
    const { fault } = script;
    const { bench, toldAfterMs, told } = await playFault(script);
    expect(toldAfterMs).not.toBeNull();
    if (fault.told !== null && fault.isSeenAtOnce) expect(toldAfterMs).toBeLessThanOrEqual(2_000);
    // A printer whose buffer is full cannot even be asked: then it does not answer, and that is said.
    if (fault.told !== null) expect([fault.told, 'offline']).toContain(told);
    expect(bench.state()).toBe('ready');
    expectHonestPaper(bench, TICKETS);
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
    expect(bench.state()).toBe('faulty');
    await bench.take();
    await bench.pass(1_000);
    expect(bench.hub.day.tickets['C-1']?.slip.kind).toBe('queued');
  });
});
