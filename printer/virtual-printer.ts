import type { Instant } from '#queue/working-day.ts';
import { EscposReader, type PrinterEvent } from './escpos-reader.ts';
import { PaperFolder, type PaperJob } from './paper-folder.ts';
import { type Transport, TransportTrouble } from './transport.ts';

/** What has been printed, oldest first, and how much paper it took. */
export interface Roll {
  readonly jobs: readonly PaperJob[];
  /** With the white that every cut leaves at the head of the following paper. */
  readonly metresUsed: number;
}

/** A printer without paper dust: the same cable as a real one, and pictures where the paper would be. */
export interface VirtualPrinter extends Transport {
  /** Takes the roll out or puts one in. */
  setPaper(state: 'in' | 'out'): void;
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
}

/** Between head and blade of common printers lie 12 to 23 mm; it is not in the pictures. */
const HEAD_TO_BLADE_MM = 15;

/** As many papers as a roll lists; older ones are still counted in its metres while the hub runs. */
const JOBS_LISTED = 100;

/** What a paper takes from the roll, the white at its head included. */
function lengthOf(job: PaperJob): number {
  return job.heightMm + HEAD_TO_BLADE_MM;
}

const DLE_EOT = [0x10, 0x04] as const;

/** Opens the folder and puts in a roll. Rejects when the folder cannot be written to. */
export async function virtualPrinter(settings: VirtualPrinterSettings): Promise<VirtualPrinter> {
  const { folder, jobs } = await PaperFolder.open(settings.folder);
  return new PictureWritingPrinter(settings, folder, jobs);
}

class PictureWritingPrinter implements VirtualPrinter {
  readonly #settings: VirtualPrinterSettings;
  readonly #folder: PaperFolder;
  readonly #jobs: PaperJob[];
  readonly #reader: EscposReader;
  #usedMm: number;
  readonly #listeners = new Set<(bytes: Uint8Array) => void>();
  #sinceCut: Uint8Array = new Uint8Array(0);
  #bytesCut = 0;
  #fallen: (PrinterEvent & { kind: 'cut' })[] = [];
  #paper: 'in' | 'out' = 'in';
  #closed = false;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(settings: VirtualPrinterSettings, folder: PaperFolder, jobs: PaperJob[]) {
    this.#settings = settings;
    this.#folder = folder;
    this.#usedMm = jobs.reduce((sum, job) => sum + lengthOf(job), 0);
    this.#jobs = jobs.slice(-JOBS_LISTED);
    this.#reader = new EscposReader(settings.width, (event) => this.#notice(event));
  }

  write(bytes: Uint8Array): Promise<void> {
    const whole = Uint8Array.from(bytes);
    const written = this.#lastWrite.then(() => this.#take(whole));
    // The following write comes after this one, however this one ends; its own caller hears of it.
    this.#lastWrite = written.catch(() => undefined);
    return written;
  }

  onReply(listener: (bytes: Uint8Array) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  status(): ReturnType<Transport['status']> {
    if (this.#closed) return { trouble: 'offline' };
    return this.#paper === 'out' ? { trouble: 'paper-out' } : 'ready';
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#lastWrite;
    this.#listeners.clear();
  }

  setPaper(state: 'in' | 'out'): void {
    this.#paper = state;
  }

  roll(): Roll {
    return { jobs: [...this.#jobs], metresUsed: this.#usedMm / 1000 };
  }

  async #take(bytes: Uint8Array): Promise<void> {
    const status = this.status();
    // Without paper a printer still says what it lacks.
    const onlyAsks = bytes.every((byte, at) => at % 3 === 2 || byte === DLE_EOT[at % 3]);
    if (status !== 'ready' && !(status.trouble === 'paper-out' && onlyAsks)) {
      throw new TransportTrouble(status.trouble);
    }
    this.#sinceCut = Uint8Array.from(Buffer.concat([this.#sinceCut, bytes]));
    this.#reader.read(bytes);
    const fallen = this.#fallen;
    this.#fallen = [];
    for (const { paper, bytesRead } of fallen) {
      const length = bytesRead - this.#bytesCut;
      const sent = this.#sinceCut.subarray(0, length);
      this.#sinceCut = this.#sinceCut.slice(length);
      this.#bytesCut = bytesRead;
      const job = await this.#folder.keep(sent, paper, this.#settings.now());
      this.#usedMm += lengthOf(job);
      this.#jobs.push(job);
      if (this.#jobs.length > JOBS_LISTED) this.#jobs.shift();
    }
  }

  #notice(event: PrinterEvent): void {
    switch (event.kind) {
      case 'cut':
        this.#fallen.push(event);
        break;
      case 'status-asked':
        this.#answer(event.about);
        break;
      case 'text':
      case 'unknown':
        this.#settings.onStrange(event);
        break;
    }
  }

  /** The answers of Epson's reference to DLE EOT 1 (printer), 2 (why offline), 3 (error), 4 (paper sensor). */
  #answer(about: number): void {
    const out = this.#paper === 'out';
    const answers: Record<number, number> = {
      1: out ? 0x1e : 0x16,
      2: out ? 0x32 : 0x12,
      3: 0x12,
      4: out ? 0x72 : 0x12,
    };
    const answer = answers[about];
    if (answer === undefined) return;
    for (const listener of this.#listeners) listener(Uint8Array.of(answer));
  }
}
