import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SlipReport } from '#printer/print-line.ts';
import { ManualTime } from '#printer/manual-time.ts';
import { NEW_ROLL } from '#printer/paper-budget.ts';
import { SimulatedPrinter, type SimulatedPrinterSettings } from '#printer/simulated-printer.ts';
import { type SlipPress, slipPress } from '#printer/slip-bytes.ts';
import { usualSlipSettings } from '#printer/slip-settings.ts';
import type { Slip } from '#printer/slip.ts';
import { officeSettingsSchema } from '#protocol/office-settings.ts';
import type { PrinterSettings } from '#protocol/printer-settings.ts';
import { profiles } from '#protocol/profile.ts';
import type { Office } from './office.ts';
import { PrinterPost } from './printer-post.ts';
import type { ListedPrinter } from './printer-file.ts';
import { SlipDrawing } from './slip-drawing.ts';
import template from './template/office.json' with { type: 'json' };

/** 9600 baud: the fixed parts of this office take two minutes on it. */
const BYTES_PER_SECOND = 960;
const STORING_MS = 200_000;

const settings: PrinterSettings = {
  cable: { kind: 'virtual' },
  profile: { ...profiles['epson-tm'], way: 'stored' },
  patienceMinutes: 30,
};

let press: SlipPress;
beforeAll(() => {
  press = slipPress();
});

let time: ManualTime;
let printer: SimulatedPrinter;
let office: Office;
let kept: ListedPrinter;
let isDiskFull: boolean;
let said: string[];
let states: string[];
let reports: SlipReport[];
let unknown: unknown[];

beforeEach(() => {
  time = new ManualTime();
  const whole = officeSettingsSchema.parse(template);
  office = { ...whole, fields: whole.fields.slice(0, 2) };
  kept = { id: 1, name: 'Máy in phiếu', settings, roll: NEW_ROLL, storedHash: null };
  isDiskFull = false;
  [said, states, reports, unknown] = [[], [], [], []];
  printer = printerOf({});
});

/** One that restarts once it has stored what it was given, as Epson's do, and is silent meanwhile. */
function printerOf(changes: Partial<SimulatedPrinterSettings>): SimulatedPrinter {
  return new SimulatedPrinter({
    ...{ width: 576, bufferBytes: 4096, mmPerSecond: 200, headToBladeMm: 15, cutMs: 500, hasNearEnd: true },
    ...{
      paperLeftMm: 80_000,
      papersRemembered: Infinity,
      bytesPerSecond: BYTES_PER_SECOND,
      replyDelayMs: 20,
    },
    ...{ storeMs: 1_500, restartsAfterStoring: true, answers: 'in-order' as const, time },
    onPaper: () => undefined,
    // A zero means nothing: what ends a torn picture has more of them than the picture lacked.
    onStrange: (event) => {
      if (event.kind === 'unknown' && event.bytes[0] !== 0) unknown.push(event);
    },
    ...changes,
  });
}

async function openPost(): Promise<PrinterPost> {
  const put = (change: Partial<ListedPrinter>): Promise<void> => {
    kept = { ...kept, ...change };
    return isDiskFull ? Promise.reject(new Error('ENOSPC')) : Promise.resolve();
  };
  const drawing = {
    draw: (...asked: Parameters<SlipPress['press']>) => Promise.resolve(press.press(...asked)),
    store: (...asked: Parameters<SlipPress['store']>) => Promise.resolve(press.store(...asked)),
    checklist: (...asked: Parameters<SlipPress['checklist']>) => Promise.resolve(press.checklist(...asked)),
    testSheet: (...asked: Parameters<SlipPress['testSheet']>) => Promise.resolve(press.testSheet(...asked)),
  };
  const slips = { procedure: () => undefined, settings: () => usualSlipSettings };
  const post: PrinterPost = new PrinterPost({
    kept: { content: () => kept, change: put, remember: put },
    openCable: () =>
      Promise.resolve({ transport: printer.connect(), virtual: null, bytesPerSecond: BYTES_PER_SECOND }),
    drawing: new SlipDrawing(drawing, () => office, slips),
    isNeeded: () => true,
    report: (_slip, report) => Promise.resolve(void reports.push(report)),
    time,
    log: { error: (words) => said.push(words) },
    changed: () => states.push(post.view().state),
  });
  await post.open();
  await time.pass(1_000);
  states.length = 0;
  return post;
}

/** A slip of the office's first field, as it is called now. */
function slip(number: number): Slip {
  const [field] = office.fields;
  if (!field) throw new Error('the office has no field');
  const counters = office.counters.filter(({ fields }) => fields.includes(field.id)).map(({ id }) => id);
  return {
    ...{ slipId: `day/C-${number}/1`, letter: field.letter, number, priority: false, reprint: false },
    ...{ officeName: office.name.vi, deskName: office.desk.vi, fieldName: field.name.vi, counters },
    ...{ ahead: 3, takenAt: 1_795_000_000_000 + number, language: 'vi' },
  };
}

const ends = () => reports.map(({ step }) => step).filter((step) => step !== 'queued' && step !== 'printing');

describe('a printer that keeps the fixed parts of its slips, on a line of 9600 baud', () => {
  it('is given them once, before its first slip; that is no trouble, and later slips bring figures only', async () => {
    office = officeSettingsSchema.parse(template);
    const post = await openPost();
    post.add(slip(1));
    await time.pass(60_000);
    expect([printer.timesStored(), printer.papers.length, states]).toEqual([0, 0, states.map(() => 'ready')]);
    await time.pass(STORING_MS);
    expect([printer.timesStored(), printer.papers.length, ends()]).toEqual([1, 1, ['printed']]);
    expect(states.every((state) => state === 'ready')).toBe(true);
    post.add(slip(2));
    await time.pass(5_000);
    expect([printer.timesStored(), printer.papers.length, ends()]).toEqual([1, 2, ['printed', 'printed']]);
    // With every question that was asked since; a drawn slip alone has over ten thousand.
    expect(printer.papers[1]?.bytes.length).toBeLessThan(4_000);
    // Dots of the stored words, not figures on white paper.
    expect(unknown).toEqual([]);
    expect(printer.papers.map(({ paper }) => paper.height > 300)).toEqual([true, true]);
  });

  it('has them still after a power cut', async () => {
    const post = await openPost();
    post.add(slip(1));
    await time.pass(STORING_MS);
    printer.cutPower();
    await time.pass(10_000);
    printer.restorePower();
    post.add(slip(2));
    await time.pass(20_000);
    expect([printer.timesStored(), printer.papers.length, unknown]).toEqual([1, 2, []]);
  });

  it('is given them again when it may be another printer', async () => {
    const post = await openPost();
    post.add(slip(1));
    await time.pass(STORING_MS);
    printer = printerOf({});
    await post.use(settings, kept.name);
    expect(kept.storedHash).toBeNull();
    await time.pass(1_000);
    post.add(slip(2));
    await time.pass(STORING_MS);
    expect([printer.timesStored(), printer.papers.length, unknown]).toEqual([1, 1, []]);
  });

  it('is not taken to have what its predecessor was just being given', async () => {
    const post = await openPost();
    post.add(slip(1));
    await time.pass(20_000);
    printer = printerOf({});
    await post.use(settings, kept.name);
    await time.pass(STORING_MS);
    expect([printer.timesStored(), printer.papers.length, unknown]).toEqual([1, 1, []]);
  });

  it('is given them again when a field has another name', async () => {
    const post = await openPost();
    post.add(slip(1));
    await time.pass(STORING_MS);
    await post.close();
    const [field, ...others] = office.fields;
    if (!field) throw new Error('the office has no field');
    office = {
      ...office,
      fields: [{ ...field, name: { vi: 'Chứng thực', en: 'Certified copies' } }, ...others],
    };
    const next = await openPost();
    next.add(slip(2));
    await time.pass(STORING_MS);
    expect([printer.timesStored(), printer.papers.length, unknown]).toEqual([2, 2, []]);
  });

  it('prints on when the disk does not take what is known of it, and the log says so', async () => {
    const post = await openPost();
    isDiskFull = true;
    for (const number of [1, 2]) post.add(slip(number));
    await time.pass(STORING_MS);
    expect([printer.timesStored(), printer.papers.length, ends()]).toEqual([1, 2, ['printed', 'printed']]);
    expect(said.every((words) => words.includes('ENOSPC'))).toBe(true);
    expect(said.length).toBeGreaterThan(0);
  });

  it('gets them anew, and the slip once, after the line was pulled in the middle of them', async () => {
    const post = await openPost();
    post.add(slip(1));
    await time.pass(20_000);
    printer.unplug();
    await time.pass(5_000);
    expect(states.at(-1)).toBe('offline');
    printer.replug();
    await time.pass(3 * STORING_MS);
    expect(states.at(-1)).toBe('ready');
    const slips = printer.papers.filter(({ paper }) => paper.height > 300);
    expect([slips.length, ends(), unknown]).toEqual([1, ['printed'], []]);
  });

  it('gets them anew from the hub after one that ended in the middle of them', async () => {
    const first = await openPost();
    first.add(slip(1));
    await time.pass(20_000);
    printer.unplug();
    await time.pass(10);
    await first.close();
    printer.replug();
    reports.length = 0;
    const next = await openPost();
    next.add(slip(1));
    await time.pass(3 * STORING_MS);
    const slips = printer.papers.filter(({ paper }) => paper.height > 300);
    expect([slips.length, ends(), unknown]).toEqual([1, ['printed'], []]);
  });
});
