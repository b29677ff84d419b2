import { ManualTime } from '#printer/manual-time.ts';
import { officeSettingsSchema } from '#protocol/office-settings.ts';
import { type Answers, profiles } from '#protocol/profile.ts';
import type { PrinterState } from '#protocol/views.ts';
import { SimulatedPrinter } from '#printer/simulated-printer.ts';
import type { Slip } from '#printer/slip.ts';
import { usualSlipSettings } from '#printer/slip-settings.ts';
import type { Fact } from '#queue/facts.ts';
import { readFact } from '#queue/read-fact.ts';
import { instantAt } from '#queue/working-day.ts';
import { Hub } from './hub.ts';
import type { Journal } from './journal/journal.ts';
import { openMemoryJournal } from './journal/memory-journal.ts';
import { ManualClock } from './manual-clock.ts';
import { rulesOf } from './office.ts';
import { PaperDesk } from './paper-desk.ts';
import { onePrinter, PrinterFile, type PrinterFileContent } from './printer-file.ts';
import template from './template/office.json' with { type: 'json' };

/** What a paper says of itself: the ticket, and whether it is marked as a reprint. */
export interface KnownPaper {
  readonly ticket: string;
  readonly copy: number;
}

const WIDTH = 576;
/** A serial line of 115,200 baud. */
const BYTES_PER_SECOND = 11_520;
const SLIP_ROWS = 320;

/** A desk with a real queue, a real line and a simulated printer, all in one time that a test moves by hand. */
export class PaperBench {
  readonly time = new ManualTime();
  readonly printer: SimulatedPrinter;
  readonly journal = openMemoryJournal<Fact>({ decode: readFact });
  hub: Hub;
  desk: PaperDesk;
  #clock = new ManualClock(instantAt('2026-11-23', '08:00'));
  #content: PrinterFileContent;
  #taps = 0;
  /** Of the hub that runs now: what a dead one still wishes to write stays unwritten. */
  #life = { isOver: false };
  /** The moments at which the screens were told of a printer in trouble. */
  readonly #troubles: number[] = [];

  private constructor(answers: Answers) {
    this.printer = new SimulatedPrinter({
      ...{ width: WIDTH, bufferBytes: 4096, mmPerSecond: 200, headToBladeMm: 15, cutMs: 500 },
      ...{ paperLeftMm: 80_000, hasNearEnd: true, papersRemembered: Infinity },
      ...{ answers, replyDelayMs: 20, bytesPerSecond: BYTES_PER_SECOND, time: this.time },
      onPaper: () => undefined,
      onStrange: () => undefined,
    });
    const profile = { ...profiles['epson-tm'], answers };
    const settings = { cable: { kind: 'virtual' as const }, profile, patienceMinutes: 10 };
    this.#content = onePrinter(settings);
    // Both are set by `start` before anybody is handed the bench.
    this.hub = null as never;
    this.desk = null as never;
  }

  static async open(answers: Answers): Promise<PaperBench> {
    const bench = new PaperBench(answers);
    await bench.start();
    return bench;
  }

  /** A start of the hub; after a first one, the restart of one that was killed. */
  async start(): Promise<void> {
    const office = officeSettingsSchema.parse(template);
    this.desk = new PaperDesk({
      office: () => office,
      file: new PrinterFile({
        content: () => this.#content,
        change: (change) => Promise.resolve(void (this.#content = { ...this.#content, ...change })),
      }),
      openCable: () =>
        Promise.resolve({
          transport: this.printer.connect(),
          virtual: null,
          bytesPerSecond: BYTES_PER_SECOND,
        }),
      drawing: {
        draw: (slip) => Promise.resolve(bytesOf(slip)),
        store: () => Promise.reject(new Error('these slips have no fixed parts')),
        checklist: () => Promise.reject(new Error('no list is printed here')),
        testSheet: () => Promise.resolve([Uint8Array.of(0x1b, 0x40)]),
      },
      slips: { procedure: () => undefined, settings: () => usualSlipSettings },
      time: this.time,
      log: { error: () => undefined },
      changed: () => {
        if (this.state() !== 'ready') this.#troubles.push(this.time.now());
      },
    });
    await this.desk.open();
    const life = { isOver: false };
    this.#life = life;
    const journal: Journal<Fact> = {
      ...journalOf(this.journal),
      append: (...entry) => (life.isOver ? new Promise(() => undefined) : this.journal.append(...entry)),
    };
    this.hub = await Hub.open({
      ...{ office: office.id, rules: rulesOf(office), journal, clock: this.#clock },
      afterwards: (day, effects) => {
        for (const effect of effects) {
          if (effect.type === 'print-slip') this.desk.print(day, effect.ticket, effect.copy);
        }
      },
      log: { info: () => undefined, error: () => undefined },
    });
    await this.desk.reportTo(this.hub);
    await this.pass(100);
  }

  /** As a SIGKILL would: the hub's end of the cable is gone in one moment. */
  async kill(): Promise<void> {
    this.#life.isOver = true;
    this.printer.unplug();
    await this.pass(10);
    this.printer.replug();
  }

  /** What the screens are told of the printer. */
  state(): PrinterState {
    return this.desk.posts.views()[0]?.state ?? 'offline';
  }

  /** How long after a moment the screens were first told of trouble; Infinity when they never were. */
  msUntilTold(since: number | null): number {
    return (this.#troubles.find((at) => at >= (since ?? 0)) ?? Infinity) - (since ?? 0);
  }

  async take(): Promise<void> {
    this.#taps += 1;
    this.#clock.move(1_000);
    const by = { role: 'kiosk', device: 'k' } as const;
    const body = { field: 'chung-thuc', procedure: null, purpose: 'file', priority: null } as const;
    await this.hub.ask({
      id: `tap-${this.#taps}`,
      by,
      body: { type: 'take-ticket', channel: 'kiosk', written: null, ...body },
    });
  }

  async pass(ms: number): Promise<void> {
    await this.time.pass(ms);
  }

  /** What fell from the blade, in order. */
  papers(): readonly KnownPaper[] {
    return this.printer.papers.flatMap(({ paper: { bits, height } }) => {
      const first = bits.indexOf(0xff);
      // A torn slip, ended by force, is shorter than a whole one: nobody can use it.
      if (first < 0 || height < SLIP_ROWS) return [];
      return [{ ticket: `C-${bits[first + 1] ?? 0}`, copy: bits[first + 2] ?? 0 }];
    });
  }
}

function journalOf(journal: Journal<Fact>): Omit<Journal<Fact>, 'append'> {
  return {
    read: (stream) => journal.read(stream),
    streams: () => journal.streams(),
    checkpoint: (stream) => journal.checkpoint(stream),
    close: () => journal.close(),
  };
}

/** A slip whose first row says whose it is, as long as a real one and as black as a real one. */
function bytesOf({ number, slipId }: Slip): Uint8Array[] {
  const copy = Number(slipId.split('/')[3]);
  const row = (first: readonly number[]) => [...first, ...new Array<number>(20 - first.length).fill(0x55)];
  const band = (rows: number, first: readonly number[]) => {
    const dots = Array.from({ length: rows }, (_, y) => row(y === 0 ? first : [])).flat();
    return Uint8Array.of(0x1d, 0x76, 0x30, 0, 20, 0, rows, 0, ...dots);
  };
  const bands = Array.from({ length: SLIP_ROWS / 40 }, (_, n) =>
    band(40, n === 0 ? [0xff, number, copy] : []),
  );
  return [Uint8Array.of(0x1b, 0x40, 0x1d, 0x50, 203, 203), ...bands, Uint8Array.of(0x1d, 0x56, 0x42, 0)];
}
