import type { Answers } from '#protocol/profile.ts';
import type { PrinterState } from '#protocol/views.ts';
import type { FaultPlace, SimulatedPrinter } from '#printer/simulated-printer.ts';
import { PaperBench } from './paper-bench.ts';

/** A trouble of the printer, as it begins and as somebody mends it. */
export interface Fault {
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

export interface FaultScript {
  readonly title: string;
  readonly answers: Answers;
  readonly fault: Fault;
  readonly place: FaultPlace;
}

const minds: readonly Answers[] = ['in-order', 'status-only'];

/** Every fault at every place, for a printer that answers in the order of its work and for one that only has a status. */
export const faultScripts: readonly FaultScript[] = minds.flatMap((answers) =>
  faults.flatMap((fault) =>
    places.map(({ name, place }) => ({ title: `${answers}: ${fault.name} ${name}`, answers, fault, place })),
  ),
);

/** Tickets that are taken in each story. */
export const TICKETS = 6;

/** What was there to see in a story. */
export interface FaultStory {
  readonly bench: PaperBench;
  /** Virtual milliseconds until the screens told of it; Infinity when they never did. Null when the fault never came. */
  readonly toldAfterMs: number | null;
  /** What the screens said before it was mended. */
  readonly told: PrinterState;
}

/** Six people take a ticket, the printer goes wrong, somebody mends it: the real hub, line and queue, in virtual time. */
export async function playFault({ answers, fault, place }: FaultScript): Promise<FaultStory> {
  const bench = await PaperBench.open(answers);
  const moments: number[] = [];
  bench.printer.at(place, (printer) => {
    moments.push(bench.time.now());
    fault.happen(printer);
  });
  for (let n = 0; n < TICKETS; n += 1) {
    await bench.take();
    await bench.pass(400);
  }
  await bench.pass(12_000);
  const [happenedAt] = moments;
  const toldAfterMs = happenedAt === undefined ? null : bench.msUntilTold(happenedAt);
  const told = bench.state();
  fault.mend(bench.printer);
  await bench.pass(120_000);
  return { bench, toldAfterMs, told };
}

/** What became of the paper of one ticket. */
export interface PaperCount {
  /** Papers without a mark, and papers that say that they are a second one. */
  readonly plain: number;
  readonly marked: number;
  /** Neither printed nor known to be missing. */
  readonly isLost: boolean;
  /** Two papers of which none says that there is another. */
  readonly isSilentDouble: boolean;
}

/** Counts the papers of tickets C001 to C00n. */
export function countPapers(bench: PaperBench, tickets: number): readonly PaperCount[] {
  const papers = bench.papers();
  return Array.from({ length: tickets }, (_, index) => {
    const ticket = `C-${index + 1}`;
    const copies = papers.filter((paper) => paper.ticket === ticket).map(({ copy }) => copy);
    const plain = copies.filter((copy) => copy === 1).length;
    const kind = bench.hub.day.tickets[ticket]?.slip.kind;
    const isKnown = kind === 'failed' || kind === 'unknown' || (kind === 'printed' && copies.length > 0);
    const isSilentDouble = new Set(copies).size < copies.length;
    return { plain, marked: copies.length - plain, isLost: !isKnown, isSilentDouble };
  });
}
