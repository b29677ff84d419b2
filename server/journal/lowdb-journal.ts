import { join } from 'node:path';
import { decodeFacts } from './decode-facts.ts';
import { DayFileAdapter, type TornTail } from './day-file-adapter.ts';
import type { Disk } from './disk.ts';
import { JournalDay, type Fuse } from './journal-day.ts';
import { JournalFailed } from './journal-errors.ts';
import type { DecodeFact, Entry, Journal } from './journal.ts';
import { requireStreamName, streamName } from './stream-name.ts';

export interface LowdbJournalOptions<F extends Entry> {
  readonly decode: DecodeFact<F>;
  /** Told, after the fact, of a torn tail that was cut off: to be shown to people, loudly. */
  readonly onTornTail: (torn: TornTail) => void;
  /** How much room a log is given at a time (see log-room.ts). */
  readonly roomBytes?: number;
}

/**
 * A journal in a folder: `<folder>/<office>/<day>.log` and `.json`. The folder that holds `folder` must exist,
 * and no other process may have the journal open. Nothing is touched before a stream is; besides what
 * `Journal` promises, reading or appending to a stream rejects with `JournalDamaged` if its files are.
 */
export function openLowdbJournal<F extends Entry>(
  disk: Disk,
  folder: string,
  options: LowdbJournalOptions<F>,
): Journal<F> {
  return new LowdbJournal(disk, folder, options);
}

class LowdbJournal<F extends Entry> implements Journal<F> {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #options: LowdbJournalOptions<F>;
  readonly #days = new Map<string, JournalDay>();
  readonly #fuse: Fuse = {};
  #closed = false;

  constructor(disk: Disk, folder: string, options: LowdbJournalOptions<F>) {
    this.#disk = disk;
    this.#folder = folder;
    this.#options = options;
  }

  async append(stream: string, expectedSeq: number, facts: readonly F[]): Promise<void> {
    return this.#day(stream).append(expectedSeq, facts);
  }

  async read(stream: string): Promise<readonly F[]> {
    return decodeFacts(stream, await this.#day(stream).read(), this.#options.decode);
  }

  async streams(): Promise<readonly string[]> {
    this.#requireOpen();
    const offices = await this.#disk.list(this.#folder);
    const found = await Promise.all(
      offices.map(async (office) => {
        const files = await this.#disk.list(join(this.#folder, office));
        return files.map((file) => `${office}/${file.replace(/\.(?:log|json)$/, '')}`);
      }),
    );
    return [...new Set(found.flat())].filter(streamName).sort();
  }

  async checkpoint(stream: string): Promise<void> {
    return this.#day(stream).checkpoint();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#days.values()].map((day) => day.close()));
  }

  #day(stream: string): JournalDay {
    this.#requireOpen();
    requireStreamName(stream);
    let day = this.#days.get(stream);
    if (!day) {
      const file = new DayFileAdapter(this.#disk, this.#folder, stream, this.#options);
      day = new JournalDay(stream, file, this.#fuse);
      this.#days.set(stream, day);
    }
    return day;
  }

  #requireOpen(): void {
    if (this.#closed) throw new JournalFailed('The journal is closed.');
  }
}
