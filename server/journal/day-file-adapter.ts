import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import { dayDocument, decodeDay, EMPTY_DAY, encodeDay, type DayDocument } from './day-document.ts';
import type { Disk, OpenFile } from './disk.ts';
import { failedWhile, JournalDamaged } from './journal-errors.ts';
import { encodeLines, sealOf } from './log-line.ts';
import { room } from './log-room.ts';
import { BEGINNING } from './numbering.ts';
import { replaceFile } from './replace-file.ts';
import { scanLog, type LogScan } from './scan-log.ts';
import { requireStreamName } from './stream-name.ts';
import { writeAll } from './write-all.ts';

/** What was found torn at the end of a day's log, and cut off: facts of the last moment before a power cut. */
export interface TornTail {
  readonly file: string;
  /** The first line that was cut off, counted from 1. */
  readonly line: number;
  readonly bytes: number;
  /** The file beside the log that keeps what was cut off. */
  readonly keptIn: string;
}

/** Room for some two hundred facts. */
const ROOM_BYTES = 64 * 1024;

/**
 * One working day on a disk, as lowdb sees it: `<day>.json` is its checkpoint, `<day>.log` holds the facts since.
 *
 * `read` is the checkpoint plus the replay of the log, `write` makes a checkpoint and empties the log, and
 * `append` is what lowdb lacks: it adds facts at the price of one sync, whatever the length of the day.
 * One call at a time. Throws `JournalDamaged` where a file is refused, and `JournalFailed` where the disk
 * fails so that what it holds is not certain any more: then the adapter is not to be used again.
 */
export class DayFileAdapter implements Adapter<DayDocument> {
  readonly #disk: Disk;
  readonly #folders: { readonly root: string; readonly office: string };
  readonly #files: { readonly log: string; readonly checkpoint: string };
  readonly #seal: number;
  readonly #roomBytes: number;
  readonly #onTornTail: (torn: TornTail) => void;
  /** How many bytes of the log are on disk for certain; undefined until the first read. */
  #length: number | undefined;
  /** Up to here the log was written to since it was opened: what lies behind `#length` is room. */
  #roomEnd = 0;
  #log: OpenFile | undefined;
  #tookOver = false;

  constructor(
    disk: Disk,
    root: string,
    stream: string,
    {
      onTornTail,
      roomBytes = ROOM_BYTES,
    }: { readonly onTornTail: (torn: TornTail) => void; readonly roomBytes?: number | undefined },
  ) {
    const { office, day } = requireStreamName(stream);
    const path = join(root, office, day);
    this.#disk = disk;
    this.#folders = { root, office: dirname(path) };
    this.#files = { log: `${path}.log`, checkpoint: `${path}.json` };
    this.#seal = sealOf(stream);
    this.#onTornTail = onTornTail;
    this.#roomBytes = roomBytes;
  }

  /** Does the log hold anything that a checkpoint would take in? Known after the first read. */
  get hasLog(): boolean {
    return (this.#length ?? 0) > 0;
  }

  async read(): Promise<DayDocument> {
    const { log: file, checkpoint } = this.#files;
    const document = await this.#disk.read(checkpoint);
    const day = document ? decodeDay(checkpoint, this.#seal, document) : EMPTY_DAY;
    const bytes = ((await this.#disk.read(file)) ?? Buffer.alloc(0)).subarray(0, this.#length);
    const scan = scanLog(file, this.#seal, bytes, day.facts.at(-1) ?? BEGINNING);

    if (this.#length === undefined) {
      if (bytes.length > 0) await this.#orFailed(`recovering ${file}`, () => this.#recover(bytes, scan));
      this.#length = scan.length;
    } else if (this.#length !== scan.length) {
      throw new JournalDamaged(file, scan.lines + 1, 'it changed after it was safely written.');
    }
    return dayDocument([...day.facts, ...scan.facts]);
  }

  /** Adds facts, given as the JSON of each by append, as one group: one write, one sync. `firstSeq` is that of the first. */
  async append(firstSeq: number, appends: readonly (readonly string[])[]): Promise<void> {
    const position = this.#length;
    if (position === undefined) throw new Error('A day is read before it is appended to.');
    const lines = Buffer.from(appends.map((facts) => encodeLines(this.#seal, firstSeq, facts)).join(''));
    const end = position + lines.length;
    const bytes = end <= this.#roomEnd ? lines : Buffer.concat([lines, room(this.#roomBytes)]);
    await this.#orFailed(`writing ${this.#files.log}`, async () => {
      this.#log ??= await this.#open();
      try {
        await writeAll(this.#log, bytes, position);
        await this.#log.sync();
      } catch (cause) {
        await this.#log.truncate(position).catch(() => undefined); // then the next opening cuts it
        throw cause;
      }
    });
    this.#length = end;
    this.#roomEnd = Math.max(this.#roomEnd, position + bytes.length);
  }

  /** As long as the log is not being emptied, a failure is the disk's own error, and harms nothing. */
  async write(day: DayDocument): Promise<void> {
    await replaceFile(this.#disk, this.#files.checkpoint, Buffer.from(encodeDay(this.#seal, day)));

    // Were the power cut from here on, the log would only repeat what the checkpoint holds.
    await this.#orFailed(`emptying ${this.#files.log}`, async () => {
      this.#log ??= await this.#open();
      await this.#log.truncate(0);
      await this.#log.sync();
    });
    this.#length = 0;
    this.#roomEnd = 0;
    await this.close(); // most days are over when they are checkpointed
  }

  async close(): Promise<void> {
    await this.#log?.close();
    this.#log = undefined;
  }

  /**
   * Makes what a dead process left in the log certain, before anybody is told of it. Its last group is written
   * over itself: if its sync had failed, the kernel would call those bytes clean and sync nothing.
   */
  async #recover(bytes: Buffer, scan: LogScan): Promise<void> {
    const torn = bytes.subarray(scan.length, scan.length + scan.torn);
    const log = await this.#open();
    try {
      const keptIn = torn.length > 0 ? await this.#keepAside(torn) : undefined;
      if (keptIn !== undefined) await log.truncate(scan.length);
      await writeAll(log, bytes.subarray(scan.lastGroupAt, scan.length), scan.lastGroupAt);
      await log.sync();
      if (keptIn === undefined) return;
      this.#onTornTail({ file: this.#files.log, line: scan.lines + 1, bytes: torn.length, keptIn });
    } finally {
      await log.close();
    }
  }

  async #keepAside(torn: Buffer): Promise<string> {
    const { log } = this.#files;
    const names = new Set(await this.#disk.list(this.#folders.office));
    let number = 1;
    while (names.has(`${basename(log)}.torn-${number}`)) number += 1;
    await replaceFile(this.#disk, `${log}.torn-${number}`, torn);
    return `${log}.torn-${number}`;
  }

  /** Opens the log. The first time, it also syncs every name and byte that a killed process may have left unsynced. */
  async #open(): Promise<OpenFile> {
    const { root, office } = this.#folders;
    if (this.#tookOver) return this.#disk.open(this.#files.log);
    await this.#disk.makeFolder(root);
    await this.#disk.makeFolder(office);
    const log = await this.#disk.open(this.#files.log);
    try {
      await Promise.all([
        log.sync(),
        ...[dirname(root), root, office].map((folder) => this.#disk.syncFolder(folder)),
      ]);
    } catch (cause) {
      await log.close();
      throw cause;
    }
    this.#tookOver = true;
    return log;
  }

  async #orFailed(doing: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      throw failedWhile(doing, cause);
    }
  }
}
