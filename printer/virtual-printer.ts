import type { Instant } from '#queue/working-day.ts';
import type { PrinterEvent } from './escpos-reader.ts';
import { PaperFolder, type PaperJob } from './paper-folder.ts';
import type { Raster } from './raster.ts';
import { realTime } from './real-time.ts';
import { SimulatedPrinter } from './simulated-printer.ts';
import type { Time } from './time.ts';
import type { Transport } from './transport.ts';

/** What has been printed, oldest first, and how much paper it took. */
export interface Roll {
  readonly jobs: readonly PaperJob[];
  /** With the white that every cut leaves at the head of the following paper. */
  readonly metresUsed: number;
}

/** A printer without paper dust: the same cable as a real one, and pictures where the paper would be. */
export interface VirtualPrinter extends Transport {
  /** Takes the roll out, puts one in, or leaves only its last metres. */
  setPaper(state: 'in' | 'near-end' | 'out'): void;
  setCover(state: 'open' | 'closed'): void;
  roll(): Roll;
}

export interface VirtualPrinterSettings {
  /** Where the papers are kept; numbering goes on from what lies there. */
  readonly folder: string;
  /** Dots of the print head, a multiple of 8. */
  readonly width: number;
  readonly now: () => Instant;
  /** Told of letters and of commands that this printer does not know; ours never sends either. */
  readonly onStrange: (event: PrinterEvent & { kind: 'text' | 'unknown' }) => void;
  /** Told why a paper could not be kept. The printer has then broken down until it is given a new roll. */
  readonly onUnkept?: (error: unknown) => void;
  readonly time?: Time;
}

/** Between head and blade of common printers lie 12 to 23 mm; it is not in the pictures. */
const HEAD_TO_BLADE_MM = 15;

/** As many papers as a roll lists; older ones are still counted in its metres while the hub runs. */
const JOBS_LISTED = 100;

/** Opens the folder and puts in a roll. Rejects when the folder cannot be written to. */
export async function virtualPrinter(settings: VirtualPrinterSettings): Promise<VirtualPrinter> {
  const { folder, jobs } = await PaperFolder.open(settings.folder);
  const shelf = new PaperShelf(settings, folder, jobs);
  const printer = new SimulatedPrinter({
    width: settings.width,
    answers: 'in-order',
    time: settings.time ?? realTime,
    onPaper: (paper, bytes) => shelf.keep(paper, bytes),
    onStrange: settings.onStrange,
    headToBladeMm: HEAD_TO_BLADE_MM,
    hasNearEnd: true,
    ...withoutWaiting,
  });
  const cable = printer.connect();
  return {
    write: (bytes) => cable.write(bytes),
    onReply: (listener) => cable.onReply(listener),
    isLinked: () => cable.isLinked(),
    onLink: (listener) => cable.onLink(listener),
    redial: () => cable.redial(),
    async close() {
      await cable.close();
      await printer.rested();
    },
    setPaper(state) {
      if (state === 'in') printer.newRoll(Infinity);
      else if (state === 'out') printer.endPaper();
      else printer.nearEnd();
    },
    setCover: (state) => (state === 'open' ? printer.openCover() : printer.closeCover()),
    roll: () => shelf.roll(),
  };
}

/** Whoever tries things out waits for nothing, and its roll ends when somebody says so. */
const withoutWaiting = {
  bytesPerSecond: Infinity,
  bufferBytes: Infinity,
  mmPerSecond: Infinity,
  cutMs: 0,
  replyDelayMs: 0,
  paperLeftMm: Infinity,
  papersRemembered: 0,
} as const;

/** The folder, and what of it a roll tells. */
class PaperShelf {
  readonly #settings: VirtualPrinterSettings;
  readonly #folder: PaperFolder;
  readonly #jobs: PaperJob[];
  #usedMm: number;

  constructor(settings: VirtualPrinterSettings, folder: PaperFolder, jobs: readonly PaperJob[]) {
    this.#settings = settings;
    this.#folder = folder;
    this.#usedMm = jobs.reduce((sum, job) => sum + lengthOf(job), 0);
    this.#jobs = jobs.slice(-JOBS_LISTED);
  }

  /** The printer goes on, and answers for this paper, only when it is in the folder. */
  async keep(paper: Raster, bytes: Uint8Array): Promise<void> {
    let job: PaperJob;
    try {
      job = await this.#folder.keep(bytes, paper, this.#settings.now());
    } catch (error) {
      this.#settings.onUnkept?.(error);
      throw error;
    }
    this.#usedMm += lengthOf(job);
    this.#jobs.push(job);
    if (this.#jobs.length > JOBS_LISTED) this.#jobs.shift();
  }

  roll(): Roll {
    return { jobs: [...this.#jobs], metresUsed: this.#usedMm / 1000 };
  }
}

/** What a paper takes from the roll, the white at its head included. */
function lengthOf(job: PaperJob): number {
  return job.heightMm + HEAD_TO_BLADE_MM;
}
