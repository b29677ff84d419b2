import { join } from 'node:path';
import * as z from 'zod';
import type { AuditChange, AuditRow } from '#protocol/audit.ts';
import type { Disk } from '../journal/disk.ts';
import { JournalDamaged, FactNotUnderstood } from '../journal/journal-errors.ts';
import type { Journal } from '../journal/journal.ts';
import { openLowdbJournal } from '../journal/lowdb-journal.ts';
import { KeptFile } from '../kept-file.ts';
import { brokenAt, hashOf, NO_ROW, readRow } from './audit-chain.ts';
import { nextPart, streamAt } from './audit-months.ts';

/** The end of the chain, kept beside it: so that rows taken off the end are missed too. */
const headSchema = z.strictObject({ stream: z.string(), seq: z.int().min(0), hash: z.string() });
type Head = z.infer<typeof headSchema>;

/** Something to be remembered of who did what; the trail adds when, and the chain. */
export interface AuditNote {
  readonly person: AuditRow['person'];
  readonly device: AuditRow['device'];
  readonly what: string;
  readonly about?: string | null;
  readonly changes?: readonly AuditChange[];
}

/** What the hub itself writes. */
export const theHubItself: AuditRow['device'] = { id: 'hub', role: 'hub', name: null };

export interface AuditParts {
  readonly disk: Disk;
  /** The folder of the data folder; the trail is in `audit/` there, its end in `audit-head.json`. */
  readonly data: string;
  readonly office: string;
  readonly now: () => number;
  readonly log: { error(words: string): void };
}

/** A month as it was read, and what is wrong with it. */
export interface ReadMonth {
  readonly rows: readonly AuditRow[];
  readonly trouble: string | null;
}

/** Who did what, when and from which screen: rows that are only ever added, each hanging on the one before. */
export class AuditTrail {
  readonly #parts: AuditParts;
  readonly #journal: Journal<AuditRow>;
  readonly #head: KeptFile<Head>;
  #last: { stream: string; seq: number; at: number; hash: string };
  #turn: Promise<void> = Promise.resolve();
  #trouble: string | null = null;

  private constructor(parts: AuditParts, journal: Journal<AuditRow>, head: KeptFile<Head>) {
    this.#parts = parts;
    this.#journal = journal;
    this.#head = head;
    this.#last = { stream: streamAt(parts.office, parts.now()), seq: 0, at: 0, hash: NO_ROW };
  }

  /** Reads the last month. Damage does not keep the hub from starting: it is written down, and a new part begins. */
  static async open(parts: AuditParts): Promise<AuditTrail> {
    const journal = openLowdbJournal(parts.disk, join(parts.data, 'audit'), {
      decode: readRow,
      onTornTail: (torn) => parts.log.error(`The audit's last line was torn and cut off: ${torn.file}`),
    });
    const nothing: Head = { stream: '', seq: 0, hash: NO_ROW };
    const head = await KeptFile.open(parts.disk, join(parts.data, 'audit-head.json'), headSchema, nothing);
    const trail = new AuditTrail(parts, journal, head);
    await trail.#takeUp();
    return trail;
  }

  /** Why the audit cannot be trusted as a whole, or null. */
  trouble(): string | null {
    return this.#trouble;
  }

  /** The months that were written, oldest first. */
  async streams(): Promise<readonly string[]> {
    const all = await this.#journal.streams();
    return all.filter((stream) => stream.startsWith(`${this.#parts.office}/`));
  }

  /** Resolves when it is on the disk, and rejects when the disk does not take it. Rows never overtake each other. */
  note(note: AuditNote): Promise<void> {
    const written = this.#turn.then(() => this.#write(note));
    this.#turn = written.catch(() => undefined);
    return written;
  }

  /** The rows of one stream, and whether each hangs on the one before, back into the month before. */
  async read(stream: string): Promise<ReadMonth> {
    const streams = await this.streams();
    // A part that was begun after damage cannot hang on what is not there any more.
    const before = stream.endsWith('-01') ? streams[streams.indexOf(stream) - 1] : undefined;
    try {
      const rows = await this.#journal.read(stream);
      const hangsOn = before === undefined ? null : await this.#endOf(before);
      return { rows, trouble: this.#wrongIn(stream, rows, hangsOn) };
    } catch (error) {
      if (isDamage(error)) return { rows: [], trouble: error.message };
      throw error;
    }
  }

  /** Reads all months; resolves with the first trouble. A thing for idle minutes. */
  async check(): Promise<string | null> {
    for (const stream of await this.streams()) {
      const { trouble } = await this.read(stream);
      if (trouble === null || trouble === this.#trouble) continue;
      this.#trouble ??= trouble;
      this.#parts.log.error(`The audit is damaged and was left as it is: ${trouble}`);
    }
    return this.#trouble;
  }

  async close(): Promise<void> {
    await this.#turn;
    await this.#journal.close();
  }

  /** The hash of a stream's last row; null when it cannot be read, which its own month says. */
  async #endOf(stream: string): Promise<string | null> {
    try {
      const last = (await this.#journal.read(stream)).at(-1);
      return last ? hashOf(last) : null;
    } catch (error) {
      if (isDamage(error)) return null;
      throw error;
    }
  }

  #wrongIn(stream: string, rows: readonly AuditRow[], hangsOn: string | null): string | null {
    const broken = brokenAt(rows, hangsOn);
    if (broken !== null) return `${stream}, row ${broken}: it does not hang on the row before.`;
    const head = this.#head.content();
    if (head.stream !== stream) return null;
    const known = rows[head.seq - 1];
    if (known && hashOf(known) === head.hash) return null;
    return `${stream}: the row ${head.seq} that was written is not there any more.`;
  }

  async #takeUp(): Promise<void> {
    const head = this.#head.content();
    const streams = await this.streams();
    const stream = streams.at(-1);
    if (head.stream !== '' && !streams.includes(head.stream)) {
      const latest = [head.stream, stream ?? ''].sort().at(-1) ?? head.stream;
      await this.#goOnAfter(latest, `${head.stream} is not there any more.`);
      return;
    }
    if (stream === undefined) return;
    const { rows, trouble } = await this.read(stream);
    if (trouble !== null) {
      await this.#goOnAfter(stream, trouble);
      return;
    }
    const last = rows.at(-1);
    if (last) this.#last = { stream, seq: last.seq, at: last.at, hash: hashOf(last) };
  }

  async #goOnAfter(stream: string, trouble: string): Promise<void> {
    this.#trouble = trouble;
    this.#parts.log.error(`The audit is damaged and was left as it is: ${trouble}`);
    this.#last = { stream: nextPart(stream), seq: 0, at: 0, hash: this.#head.content().hash };
    await this.note({ person: null, device: theHubItself, what: 'audit:damaged', about: stream });
  }

  async #write({ person, device, what, about = null, changes = [] }: AuditNote): Promise<void> {
    // A clock that went back must not bring an old month again.
    const at = Math.max(this.#parts.now(), this.#last.at);
    const month = streamAt(this.#parts.office, at);
    const isNew = month.slice(0, -2) > this.#last.stream.slice(0, -2);
    const stream = isNew ? month : this.#last.stream;
    const seq = isNew ? 1 : this.#last.seq + 1;
    const row: AuditRow = { v: 1, seq, at, person, device, what, about, changes, prev: this.#last.hash };
    await this.#journal.append(stream, seq - 1, [row]);
    this.#last = { stream, seq, at, hash: hashOf(row) };
    await this.#head.change({ stream, seq, hash: this.#last.hash });
  }
}

function isDamage(error: unknown): error is JournalDamaged | FactNotUnderstood {
  return error instanceof JournalDamaged || error instanceof FactNotUnderstood;
}
