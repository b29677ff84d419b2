import { describe, expect, it } from 'vitest';
import { inOrderQuestion, printerBench, statusQuestion, ticket } from './printer-bench.ts';

/** `GS a 15`. */
const tellAlways = Uint8Array.of(0x1d, 0x61, 0x0f);
const WELL = [0x14, 0, 0, 0x0f];

describe('a simulated printer', () => {
  it('takes the time that its paper takes: 80 rows, the way to the blade, the cut', async () => {
    const { printer, cable, time } = printerBench();
    await cable.write(ticket(80));
    await time.pass(399);
    expect(printer.papers).toHaveLength(0);
    await time.pass(2);
    expect(printer.papers).toMatchObject([{ hangingMm: 0, isTorn: false, paper: { height: 80 } }]);
    expect(printer.papers[0]?.fellAt).toBeCloseTo(400, 6);
    expect(printer.papers[0]?.bytes).toEqual(ticket(80));
  });

  it('cannot print faster than its line brings the bytes', async () => {
    const { printer, cable, time } = printerBench({ bytesPerSecond: 90 });
    let isTaken = false;
    void cable.write(ticket(20)).then(() => (isTaken = true));
    await time.pass(2_000);
    expect(isTaken).toBe(false);
    await time.pass(50);
    expect(isTaken).toBe(true);
    expect(printer.papers).toHaveLength(0);
    await time.pass(400);
    expect(printer.papers).toHaveLength(1);
  });

  it('lets the line wait while its buffer is full', async () => {
    const { printer, cable, time } = printerBench({ bufferBytes: 64 });
    let isTaken = false;
    void cable.write(ticket(80)).then(() => (isTaken = true));
    await time.pass(50);
    expect(isTaken).toBe(false);
    expect(printer.waiting()).toBeGreaterThan(0);
    await time.pass(200);
    expect(isTaken).toBe(true);
    await time.pass(200);
    expect(printer.papers.map(({ bytes }) => bytes)).toEqual([ticket(80)]);
  });

  it('answers in order only when everything before is on paper', async () => {
    const { cable, time, heard, printer } = printerBench();
    await cable.write(ticket(80));
    await cable.write(inOrderQuestion);
    await time.pass(402);
    expect([printer.papers.length, heard]).toEqual([1, []]);
    await time.pass(5);
    expect(heard).toEqual([0]);
  });

  it('answers for its state at once, in front of all that waits', async () => {
    const { cable, time, heard, printer } = printerBench();
    await cable.write(ticket(80));
    await cable.write(statusQuestion(1, 2, 3, 4));
    await time.pass(5);
    expect([printer.papers.length, heard]).toEqual([0, [0x16, 0x12, 0x12, 0x12]]);
  });

  it.each([
    ['status-only', [0x16, ...WELL]],
    ['mute', []],
  ] as const)('says what one that is %s says', async (answers, said) => {
    const { cable, time, heard } = printerBench({ answers });
    await cable.write(Uint8Array.of(...inOrderQuestion, ...statusQuestion(1), ...tellAlways));
    await time.pass(100);
    expect(heard).toEqual(said);
  });

  it('stops where its paper ends, keeps the rest, and finishes on a new roll', async () => {
    const { printer, cable, time, heard } = printerBench();
    printer.at({ mm: 4 }, (it) => it.endPaper());
    await cable.write(Uint8Array.of(...ticket(80, 0x55), ...inOrderQuestion));
    await time.pass(60_000);
    expect([printer.papers, heard]).toEqual([[], []]);
    expect(printer.waiting()).toBeGreaterThan(300);
    await cable.write(statusQuestion(1, 2, 4));
    await time.pass(5);
    expect(heard.splice(0)).toEqual([0x1e, 0x32, 0x7e]);
    printer.newRoll();
    await time.pass(370);
    expect(printer.papers).toMatchObject([{ isTorn: true, hangingMm: 0, paper: { height: 80 } }]);
    expect(heard).toEqual([0]);
  });

  it('uses its roll up: near its end first, then without', async () => {
    const { printer, cable, time, heard } = printerBench({ paperLeftMm: 5_015 });
    await cable.write(tellAlways);
    await cable.write(ticket(80));
    await time.pass(155);
    expect(heard.splice(0)).toEqual([...WELL, 0x14, 0, 3, 0x0f]);
    await time.pass(1_000);
    expect(printer.papers).toHaveLength(1);
    await cable.write(inOrderQuestion);
    await time.pass(5);
    expect(heard).toEqual([3]);
  });

  it('has no sensor for a roll near its end unless it has one', async () => {
    const { cable, time, heard, printer } = printerBench({ hasNearEnd: false, paperLeftMm: 10 });
    await cable.write(statusQuestion(4));
    await time.pass(5);
    printer.endPaper();
    await cable.write(statusQuestion(4));
    await time.pass(5);
    expect(heard).toEqual([0x12, 0x72]);
  });

  it('tells by itself that its paper has ended, once, within the delay of a reply', async () => {
    const { printer, cable, time, heard } = printerBench();
    await cable.write(tellAlways);
    await time.pass(5);
    expect(heard.splice(0)).toEqual(WELL);
    printer.endPaper();
    printer.endPaper();
    await time.pass(5);
    expect(heard.splice(0)).toEqual([0x1c, 0, 0x0f, 0x0f]);
    printer.newRoll();
    await time.pass(1_000);
    expect(heard).toEqual(WELL);
  });

  it('stops for an open cover and a hot head, and goes on by itself', async () => {
    const { printer, cable, time, heard } = printerBench();
    printer.at({ ms: 20 }, (it) => it.openCover());
    await cable.write(Uint8Array.of(...tellAlways, ...ticket(80)));
    await time.pass(10_000);
    printer.closeCover();
    printer.overheat();
    await time.pass(10_000);
    expect(printer.papers).toHaveLength(0);
    printer.coolDown();
    await time.pass(381);
    expect(printer.papers).toMatchObject([{ isTorn: false, hangingMm: 0 }]);
    expect(heard).toEqual([...WELL, 0x3c, 0, 0, 0x0f, ...WELL, 0x1c, 0x40, 0, 0x0f, ...WELL]);
  });

  it.each([
    ['is told to go on', 1, [80]],
    ['is told to forget what it holds', 2, []],
  ])('waits with a jammed cutter until it is freed and %s', async (_, how, heights) => {
    const { printer, cable, time, heard } = printerBench();
    const recover = Uint8Array.of(0x10, 0x05, how);
    printer.jamCutter();
    await cable.write(ticket(80));
    await time.pass(10_000);
    await cable.write(Uint8Array.of(...statusQuestion(1, 3), ...recover));
    printer.freeCutter();
    await time.pass(10_000);
    expect([printer.papers, heard]).toEqual([[], [0x1e, 0x1a]]);
    await cable.write(recover);
    await time.pass(10_000);
    expect(printer.papers.map(({ paper }) => paper.height)).toEqual(heights);
  });

  it('loses with its power what it had not printed, and that hangs above the next paper', async () => {
    const { printer, cable, time, heard } = printerBench();
    const links: boolean[] = [];
    cable.onLink((isLinked) => links.push(isLinked));
    printer.at({ mm: 3 }, (it) => it.cutPower());
    await cable.write(Uint8Array.of(...ticket(80), ...inOrderQuestion));
    await time.pass(60_000);
    await expect(cable.write(ticket(1))).rejects.toMatchObject({ trouble: 'offline' });
    printer.restorePower();
    await time.pass(60_000);
    expect([printer.papers, heard, printer.waiting()]).toEqual([[], [], 0]);
    expect(links).toEqual([false, true]);
    await cable.write(ticket(40));
    await time.pass(1_000);
    expect(printer.papers).toMatchObject([{ hangingMm: 3, paper: { height: 40 } }]);
    expect(printer.papers[0]?.bytes).toEqual(ticket(40));
  });

  it('does not say after a power cut what it was about to say before', async () => {
    const { printer, cable, time, heard } = printerBench();
    await cable.write(Uint8Array.of(...tellAlways, ...statusQuestion(1)));
    printer.cutPower();
    printer.restorePower();
    printer.endPaper();
    await time.pass(60_000);
    expect(heard).toEqual([]);
  });

  it('is broken where its paper cannot be put away, and puts it away with a new roll', async () => {
    let kept = 0;
    let isFull = true;
    const { printer, cable, time, heard } = printerBench({
      onPaper: () => {
        if (isFull) return Promise.reject(new Error('full'));
        kept += 1;
        return undefined;
      },
    });
    await cable.write(Uint8Array.of(...ticket(8), ...inOrderQuestion));
    await time.pass(10_000);
    await cable.write(statusQuestion(1, 3));
    await time.pass(5);
    expect(heard.splice(0)).toEqual([0x1e, 0x32]);
    isFull = false;
    printer.newRoll();
    await time.pass(10_000);
    expect([kept, printer.papers.length, heard]).toEqual([1, 1, [0]]);
  });

  it('tells what it does not understand when its turn comes', async () => {
    const { cable, time, strange } = printerBench();
    await cable.write(Uint8Array.of(0x1b, 0x5a));
    await time.pass(1);
    expect(strange).toEqual([{ kind: 'unknown', bytes: Uint8Array.of(0x1b, 0x5a) }]);
  });
});

describe('the line of a simulated printer', () => {
  it('is unplugged after exactly so many bytes', async () => {
    const { printer, cable, time } = printerBench({ bufferBytes: Infinity });
    printer.endPaper();
    printer.at({ bytes: 100 }, (it) => it.unplug());
    await expect(cable.write(ticket(80))).rejects.toMatchObject({ trouble: 'offline' });
    expect([printer.waiting(), cable.isLinked()]).toEqual([100, false]);
    printer.replug();
    await cable.write(ticket(1));
    await time.pass(10);
    expect(printer.waiting()).toBe(113);
  });

  it('stalls where the printer does not read, and is there again later', async () => {
    const { printer, cable, time } = printerBench();
    printer.stopReading();
    const links: boolean[] = [];
    cable.onLink((isLinked) => links.push(isLinked));
    const refused = expect(cable.write(ticket(1))).rejects.toMatchObject({ trouble: 'stalled' });
    await time.pass(3_000);
    await refused;
    printer.readAgain();
    await time.pass(1_000);
    expect(links).toEqual([false, true]);
    await cable.write(ticket(2));
    await time.pass(1_000);
    expect(printer.papers.map(({ paper }) => paper.height)).toEqual([2]);
  });

  it('stalls behind a full buffer and a printer without paper', async () => {
    const { printer, cable, time } = printerBench({ bufferBytes: 64 });
    printer.endPaper();
    const refused = expect(cable.write(ticket(80))).rejects.toMatchObject({ trouble: 'stalled' });
    await time.pass(3_000);
    await refused;
    expect(printer.waiting()).toBe(64);
  });

  it('brings answers late, never, or as rubbish, where it is told to', async () => {
    const { printer, cable, time, heard } = printerBench();
    const askAndWait = async (ms: number) => {
      await cable.write(statusQuestion(1));
      await time.pass(ms);
      return heard.splice(0);
    };
    printer.answer({ lateMs: 2_000 });
    expect(await askAndWait(2_004)).toEqual([]);
    printer.answer('well');
    expect(await askAndWait(5)).toEqual([0x16, 0x16]);
    printer.answer('garbage');
    expect(await askAndWait(5)).toEqual([0xe9]);
    printer.answer('never');
    expect(await askAndWait(60_000)).toEqual([]);
  });

  it('may be flooded', () => {
    const { printer, cable } = printerBench();
    let count = 0;
    cable.onReply((bytes) => (count += bytes.length));
    printer.flood(10_000);
    expect(count).toBe(10_000);
  });
});

/** `FS q` with one picture of eight dots. */
const store = Uint8Array.of(0x1c, 0x71, 1, 1, 0, 1, 0, ...new Uint8Array(8).fill(0xff));
/** `FS p 1 0` and a cut. */
const printStored = Uint8Array.of(0x1c, 0x70, 1, 0, 0x1d, 0x56, 0x42, 0);

describe('what a simulated printer keeps', () => {
  it('outlives a power cut, since `FS q` writes to memory that needs no power', async () => {
    const { printer, cable, time, strange } = printerBench();
    await cable.write(store);
    await time.pass(1_000);
    printer.cutPower();
    printer.restorePower();
    await time.pass(1_000);
    await cable.write(printStored);
    await time.pass(1_000);
    expect(printer.papers.map(({ paper }) => paper.height)).toEqual([8]);
    expect([strange, printer.timesStored()]).toEqual([[], 1]);
  });

  it('is lost, with what was there before, when the power goes while it is being written', async () => {
    const { printer, cable, time, strange } = printerBench({ storeMs: 500 });
    await cable.write(store);
    await time.pass(1_000);
    await cable.write(store);
    await time.pass(100);
    printer.cutPower();
    printer.restorePower();
    await time.pass(1_000);
    await cable.write(printStored);
    await time.pass(1_000);
    expect(strange).toMatchObject([{ kind: 'unknown' }]);
  });

  it('takes its time to be written, in which the printer takes no byte and says nothing', async () => {
    const { cable, time, heard } = printerBench({ storeMs: 500 });
    await cable.write(store);
    await time.pass(10);
    void cable.write(statusQuestion(1));
    await time.pass(400);
    expect(heard).toEqual([]);
    await time.pass(200);
    expect(heard).toEqual([0x16]);
  });

  it('costs what was sent behind it where the printer restarts after it', async () => {
    const { printer, cable, time } = printerBench({ restartsAfterStoring: true });
    await cable.write(Uint8Array.of(...store, ...ticket(8)));
    await time.pass(1_000);
    expect(printer.papers).toEqual([]);
    await cable.write(printStored);
    await time.pass(1_000);
    expect(printer.papers).toHaveLength(1);
  });
});

describe('a simulated printer without a blade', () => {
  /** So many rows of dots and so many of white below them. */
  const job = (rows: number, feed: number) =>
    Uint8Array.of(0x1b, 0x40, ...ticket(rows).slice(0, -4), 0x1d, 0x50, 203, 203, 0x1b, 0x4a, feed);
  const inkOf = ({ height, bits }: { height: number; bits: Uint8Array }) =>
    Array.from({ length: height }, (_, row) =>
      bits[row * 2] === 0 ? '.' : bits[row * 2 + 1] === 0 ? '#' : '-',
    ).join('');

  it('lets paper hang out, whatever is sent of cuts, until somebody tears it off', async () => {
    const { printer, cable, time } = printerBench({ hasCutter: false, headToBladeMm: 1 });
    await cable.write(Uint8Array.of(...job(3, 8), 0x1d, 0x56, 0x42, 0));
    await time.pass(5_000);
    expect(printer.papers).toEqual([]);
    printer.tearOff();
    expect(printer.papers.map(({ paper }) => inkOf(paper))).toEqual(['###']);
  });

  it('keeps the end of a job that was not fed far enough, for the next piece of paper', async () => {
    const { printer, cable, time } = printerBench({ hasCutter: false, headToBladeMm: 1 });
    await cable.write(job(3, 6));
    await time.pass(5_000);
    printer.tearOff();
    await cable.write(job(2, 8));
    await time.pass(5_000);
    printer.tearOff();
    expect(printer.papers.map(({ paper }) => inkOf(paper))).toEqual(['#', '##......##']);
  });

  it('shows with a dashed line where each of several slips is to be torn off', async () => {
    const { printer, cable, time } = printerBench({ hasCutter: false, headToBladeMm: 1, width: 48 });
    await cable.write(Uint8Array.of(...job(3, 10), ...job(2, 8)));
    await time.pass(5_000);
    printer.tearOff();
    const [torn] = printer.papers;
    const rows = Array.from({ length: torn?.paper.height ?? 0 }, (_, row) => [
      ...(torn?.paper.bits.subarray(row * 6, row * 6 + 6) ?? []),
    ]);
    const dashes = [0xff, 0, 0, 0xff, 0, 0];
    expect(rows.findIndex((row) => row.join() === dashes.join())).toBe(4);
    expect(rows).toHaveLength(3 + 10 + 2);
  });
});
