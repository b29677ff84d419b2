import { Low } from 'lowdb';
import type { DayFileAdapter } from './day-file-adapter.ts';
import { EMPTY_DAY, type DayDocument } from './day-document.ts';
import { failedWhile, JournalDamaged, JournalFailed } from './journal-errors.ts';
import type { Entry } from './journal.ts';
import { BEGINNING, refusalOf } from './numbering.ts';

/** Blown by the first failure of the disk, for all days of a journal. */
export interface Fuse {
  blown?: JournalFailed;
}

interface WaitingAppend {
  readonly expectedSeq: number;
  readonly facts: readonly Entry[];
  readonly texts: readonly string[];
  refusal?: Error;
}

/**
 * One stream of a `LowdbJournal`: takes turns on its files, and gathers the appends that come while a sync is
 * under way into one group. Holds no fact between two turns: the truth is on the disk.
 */
export class JournalDay {
  readonly #stream: string;
  readonly #file: DayFileAdapter;
  readonly #low: Low<DayDocument>;
  readonly #fuse: Fuse;
  /** The last fact on disk; undefined until the day was read. */
  #last: Entry | undefined;
  #waiting: WaitingAppend[] = [];
  #nextGroup: Promise<void> | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(stream: string, file: DayFileAdapter, fuse: Fuse) {
    this.#stream = stream;
    this.#file = file;
    this.#low = new Low(file, EMPTY_DAY);
    this.#fuse = fuse;
  }

  async append(expectedSeq: number, facts: readonly Entry[]): Promise<void> {
    const mine: WaitingAppend = { expectedSeq, facts, texts: facts.map((fact) => JSON.stringify(fact)) };
    this.#waiting.push(mine);
    this.#nextGroup ??= this.#inTurn(() => this.#commit());
    await this.#nextGroup;
    if (mine.refusal) throw mine.refusal;
  }

  read(): Promise<readonly Entry[]> {
    return this.#inTurn(() => this.#load());
  }

  checkpoint(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#fuse.blown) throw this.#fuse.blown;
      try {
        await this.#low.read();
        if (this.#file.hasLog) await this.#low.write();
      } finally {
        this.#low.data = EMPTY_DAY;
      }
    });
  }

  close(): Promise<void> {
    return this.#inTurn(() => this.#file.close());
  }

  /** Writes all that wait as one group. */
  async #commit(): Promise<void> {
    const group = this.#waiting;
    this.#waiting = [];
    this.#nextGroup = undefined;
    if (this.#fuse.blown) throw this.#fuse.blown;
    const before = this.#last ?? (await this.#end());

    let last = before;
    for (const append of group) {
      const refusal = refusalOf(this.#stream, last, append.expectedSeq, append.facts);
      if (refusal) append.refusal = refusal;
      else last = append.facts.at(-1) ?? last;
    }
    if (last !== before) await this.#file.append(before.seq + 1, textsToWrite(group));
    this.#last = last;
  }

  /** The last fact, for one who must know it to go on: not being able to read is as bad as not to write. */
  async #end(): Promise<Entry> {
    try {
      return lastOf(await this.#load());
    } catch (error) {
      const isKnown = error instanceof JournalDamaged || error instanceof JournalFailed;
      throw isKnown ? error : failedWhile(`reading ${this.#stream}`, error);
    }
  }

  async #load(): Promise<readonly Entry[]> {
    await this.#low.read();
    const { facts } = this.#low.data;
    this.#low.data = EMPTY_DAY;
    this.#last = lastOf(facts);
    return facts;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.then(
      () => undefined,
      (failure: unknown) => {
        if (failure instanceof JournalFailed) this.#fuse.blown ??= failure;
      },
    );
    return done;
  }
}

const lastOf = (facts: readonly Entry[]): Entry => facts.at(-1) ?? BEGINNING;

const textsToWrite = (group: readonly WaitingAppend[]) =>
  group.filter(({ refusal, texts }) => !refusal && texts.length > 0).map(({ texts }) => texts);
