import type { Disk } from './disk.ts';
import { JournalConflict, JournalDamaged, JournalFailed } from './journal-errors.ts';
import type { Entry, Journal } from './journal.ts';
import { openLowdbJournal } from './lowdb-journal.ts';
import { seededRandom } from './seeded-random.ts';
import { SimulatedDisk, type DiskFault } from './simulated-disk.ts';
import { PromiseBroken, WrittenStream } from './written-stream.ts';

/** A fact of the harness: the `part`-th of the `parts` facts of one append. */
export interface Mark extends Entry {
  readonly append: number;
  readonly part: number;
  readonly parts: number;
  readonly padding: string;
}

/** What a scenario did, for a test to see that it did something. */
export interface PowerCutTally {
  cuts: number;
  kills: number;
  failures: number;
  tornTails: number;
  checkpoints: number;
  acknowledged: number;
}

const STREAMS = ['chung-thuc/2026-11-23', 'mot-cua/2026-11-23', 'mot-cua/2026-11-24'];
const STEPS: readonly DiskFault['step'][] = [
  'write',
  'sync',
  'truncate',
  'rename',
  'syncFolder',
  'open',
  'remove',
  'read',
];
const KINDS: readonly DiskFault['how'][] = ['EIO', 'ENOSPC', 'short'];

const REFUSALS = [JournalDamaged, JournalFailed, JournalConflict, RangeError];

/**
 * One life of a journal, told by its seed: appends of several streams at once, checkpoints, failing disks,
 * killed processes and power cuts at any step, those of a recovery included; then a full check. Throws
 * `PromiseBroken` when a promise of `Journal` is. `disguise` may put something between journal and disk.
 */
export async function livePowerCuts(
  seed: number,
  disguise: (disk: Disk) => Disk = (disk) => disk,
): Promise<PowerCutTally> {
  const life = new Life(seed, disguise);
  const rounds = 1 + life.upTo(4);
  try {
    for (let round = 0; round < rounds; round += 1) await life.dangerousDay();
    await life.quietDay();
  } catch (cause) {
    if (REFUSALS.some((kind) => cause instanceof kind))
      throw new PromiseBroken('It refused for no reason.', { cause });
    throw cause;
  }
  return life.tally;
}

class Life {
  readonly tally: PowerCutTally = {
    cuts: 0,
    kills: 0,
    failures: 0,
    tornTails: 0,
    checkpoints: 0,
    acknowledged: 0,
  };
  readonly #random: () => number;
  readonly #disguise: (disk: Disk) => Disk;
  readonly #streams = STREAMS.map((name) => new WrittenStream(name));
  /** None, or so little that a life sees it used up and made anew. */
  readonly #roomBytes: number;
  #disk: SimulatedDisk;
  #faulty = false;
  #appends = 0;

  constructor(seed: number, disguise: (disk: Disk) => Disk) {
    this.#random = seededRandom(seed);
    this.#disguise = disguise;
    this.#disk = new SimulatedDisk(seed);
    this.#roomBytes = pick([0, 500, 1500, 4000], this.#random);
  }

  /** A whole number from 0 to just below `limit`. */
  upTo(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  /** Works until the power goes, the disk fails, or the day is over; then the process is dead. */
  async dangerousDay(): Promise<void> {
    this.#disk.stopAfter(1 + Math.floor(this.#random() ** 2 * 100));
    const journal = this.#open();
    const underWay: Promise<void>[] = [];
    try {
      await this.#start(journal);
      for (let left = this.upTo(12); left > 0; left -= 1) await this.#doSomething(journal, underWay);
      await Promise.all(underWay);
    } catch (error) {
      await Promise.allSettled(underWay);
      this.#requireExcuse(error);
    }
    await this.#die();
  }

  /** Everything must be there, and go on, and be there again: by replay, by checkpoint and after a last cut. */
  async quietDay(): Promise<void> {
    const journal = this.#open();
    await this.#start(journal);
    for (const stream of this.#streams) await this.#append(journal, stream);
    for (const stream of this.#streams) stream.check(await journal.read(stream.name));
    const half = this.#streams.filter(() => this.#random() < 0.5);
    for (const stream of half) await journal.checkpoint(stream.name);
    this.#disk = this.#disk.crash(this.upTo(2 ** 32));
    const next = this.#open();
    for (const stream of this.#streams) stream.checkNothingElse(await next.read(stream.name));
    const names = await next.streams();
    if (names.join() !== STREAMS.join()) throw new PromiseBroken(`The streams are ${names.join()}.`);
  }

  #open(): Journal<Mark> {
    this.#faulty = false;
    return openLowdbJournal(this.#disguise(this.#disk), 'journal', {
      decode: (value) => value as Mark,
      onTornTail: () => (this.tally.tornTails += 1),
      roomBytes: this.#roomBytes,
    });
  }

  async #start(journal: Journal<Mark>): Promise<void> {
    for (const stream of this.#streams) {
      stream.check(await journal.read(stream.name));
      stream.begin();
    }
  }

  async #doSomething(journal: Journal<Mark>, underWay: Promise<void>[]): Promise<void> {
    const stream = this.#streams[this.upTo(this.#streams.length)];
    if (!stream) return;
    const choice = this.#random();
    if (choice < 0.6) {
      const appends = Array.from({ length: 1 + this.upTo(4) }, () => this.#append(journal, stream));
      underWay.push(...appends);
      if (this.#random() < 0.5) await Promise.all(appends);
    } else if (choice < 0.75) {
      await journal.checkpoint(stream.name);
      this.tally.checkpoints += 1;
    } else if (choice < 0.85) {
      stream.check(await journal.read(stream.name));
    } else if (choice < 0.92) {
      await this.#intrude(journal, stream);
    } else {
      this.#faulty = true;
      this.#disk.inject(...this.#misfortune());
    }
  }

  #misfortune(): readonly DiskFault[] {
    if (this.#random() < 0.7) {
      return [{ step: pick(STEPS, this.#random), nth: 1 + this.upTo(5), how: pick(KINDS, this.#random) }];
    }
    // What seldom comes by itself: a sync fails, and then the file cannot even be cut back.
    return [
      { step: 'sync', nth: 1 + this.upTo(3), how: 'EIO' },
      { step: 'truncate', nth: 1, how: 'EIO' },
    ];
  }

  async #append(journal: Journal<Mark>, stream: WrittenStream): Promise<void> {
    const append = (this.#appends += 1);
    const parts = 1 + this.upTo(3);
    const padding = String.fromCharCode(97 + (append % 26)).repeat(
      this.upTo(5) === 0 ? this.upTo(900) : this.upTo(60),
    );
    const last = stream.handedOver;
    const pace = this.upTo(3);
    const marks = Array.from({ length: parts }, (_, part) => {
      return { seq: last.seq + 1 + part, at: last.at + pace * part, append, part, parts, padding };
    });
    stream.handOver(marks);
    await journal.append(stream.name, last.seq, marks);
    stream.acknowledge(marks);
    this.tally.acknowledged += marks.length;
  }

  /** A writer who did not see the last fact must be turned away. */
  async #intrude(journal: Journal<Mark>, stream: WrittenStream): Promise<void> {
    const seq = stream.handedOver.seq + 1;
    const mark = { seq: seq + 1, at: Date.UTC(2026, 10, 23), append: 0, part: 0, parts: 1, padding: '' };
    const refusal = await journal.append(stream.name, seq, [mark]).then(
      () => new PromiseBroken('A writer who knew too much was believed.'),
      (error: unknown) => error as Error,
    );
    if (!(refusal instanceof JournalConflict)) throw refusal;
  }

  #requireExcuse(error: unknown): void {
    if (this.#disk.isOff) return;
    const failed = error instanceof JournalFailed || (error instanceof Error && 'code' in error);
    if (!this.#faulty || !failed) throw error;
    this.tally.failures += 1;
  }

  async #die(): Promise<void> {
    await Promise.resolve();
    if (this.#random() < 0.25) {
      this.tally.kills += 1;
      this.#disk = this.#disk.restart(this.upTo(2 ** 32));
    } else {
      this.tally.cuts += 1;
      this.#disk = this.#disk.crash(this.upTo(2 ** 32));
    }
  }
}

const pick = <T>(things: readonly T[], random: () => number) =>
  things[Math.floor(random() * things.length)] as T;
