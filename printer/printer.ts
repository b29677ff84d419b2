import type { Profile } from '#protocol/profile.ts';
import { EscposJob } from './escpos-job.ts';
import type { PrinterStatus, Trouble } from './printer-status.ts';
import { LONGEST_PIECE_BYTES, PrinterWatch } from './printer-watch.ts';
import type { Time } from './time.ts';
import type { Transport } from './transport.ts';

/** Why nobody knows whether a slip came out. `mute` is no trouble: that printer never tells. */
export type Doubt = Trouble | 'mute' | 'no-answer';

export type PrintOutcome =
  | { readonly kind: 'printed' }
  | { readonly kind: 'unknown'; readonly reason: Doubt }
  /** Not one byte has left: it can be tried again as if nothing had been. */
  | { readonly kind: 'not-sent' };

/** What a healthy printer needs at most for the longest slip, after the line has taken it. */
const LONGEST_PRINT_MS = 20_000;
/** After a trouble is mended, a printer goes on with what it holds: so long its answer is waited for. */
const AFTER_TROUBLE_MS = 5_000;
/** What a printer's memory takes at most for the fixed parts of its slips, with the restart after it. */
const LONGEST_STORE_MS = 30_000;
/** When a printer that answers only for its state has surely begun, and would have found its paper wanting. */
const SETTLED_MS = 2_000;

/** `GS r 1`: answered after everything before it. */
const IN_ORDER_QUESTION = Uint8Array.of(0x1d, 0x72, 0x01);

/**
 * What ends a job that was torn off on the line: as many zeros as its picture may still lack (white dots within one,
 * nothing outside), and an empty job, so that the next slip stands on paper of its own.
 */
function endOfTorn(lacksBytes: number, profile: Profile): readonly Uint8Array[] {
  return [...inPieces(new Uint8Array(lacksBytes)), ...new EscposJob(profile).end()];
}

function inPieces(bytes: Uint8Array): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += LONGEST_PIECE_BYTES)
    pieces.push(bytes.subarray(at, at + LONGEST_PIECE_BYTES));
  return pieces;
}

/** One printer: its cable, and what its profile says that it can answer. One job at a time. */
export class Printer {
  readonly #transport: Transport;
  readonly #profile: Profile;
  readonly #time: Time;
  readonly #watch: PrinterWatch;
  readonly #onStatus: (status: PrinterStatus) => void;
  /** Called when anything may have changed for the job that is being printed. */
  #nudge: () => void = () => undefined;
  #inOrderAnswers = 0;
  #inOrderAsked = 0;
  /** A part of a job may lie in the printer, its end missing: so many bytes of a picture at most. */
  #lacksBytes = 0;
  /** The same of the job that was sent last, should the cable be lost now. */
  #mayLackBytes = 0;
  /** Until then a part of the last job may still be on its way, and would be cut off with the cable. */
  #onItsWayUntil = 0;
  /** How often the cable was lost. */
  #losses = 0;
  readonly #stopListening: () => void;

  constructor(parts: {
    readonly transport: Transport;
    readonly profile: Profile;
    /** How fast the line is: bytes in a second, Infinity where that is no matter. */
    readonly bytesPerSecond: number;
    readonly time: Time;
    readonly onStatus: (status: PrinterStatus) => void;
  }) {
    this.#transport = parts.transport;
    this.#profile = parts.profile;
    this.#time = parts.time;
    this.#onStatus = parts.onStatus;
    this.#stopListening = parts.transport.onLink((isLinked) => {
      if (!isLinked) this.#lost();
    });
    this.#watch = new PrinterWatch({
      transport: parts.transport,
      answers: parts.profile.answers,
      bytesPerSecond: parts.bytesPerSecond,
      time: parts.time,
      onStatus: (status) => {
        this.#nudge();
        this.#onStatus(status);
      },
      onInOrder: () => {
        this.#inOrderAnswers += 1;
        this.#nudge();
      },
    });
  }

  status(): PrinterStatus {
    return this.#watch.status();
  }

  /** Sends one job and waits until its fate is known, or cannot be known. Never rejects. */
  async print(pieces: readonly Uint8Array[]): Promise<PrintOutcome> {
    if (!this.#transport.isLinked()) return { kind: 'not-sent' };
    const isInOrder = this.#profile.answers === 'in-order';
    const answersBefore = this.#inOrderAnswers;
    if (!(await this.#send(isInOrder ? [...pieces, IN_ORDER_QUESTION] : pieces)))
      return { kind: 'unknown', reason: 'offline' };
    if (this.#isMute()) {
      this.#onItsWayUntil = this.#time.now() + LONGEST_PRINT_MS;
      return { kind: 'unknown', reason: 'mute' };
    }
    this.#onItsWayUntil = Infinity;
    const outcome = await (isInOrder ? this.#answerInOrder(answersBefore) : this.#healthAfterwards());
    if (outcome.kind === 'printed') this.#onItsWayUntil = 0;
    return outcome;
  }

  /**
   * Gives the printer pictures to keep, as the job that `StoredParts` has, and waits until it speaks again. On a slow
   * line that takes minutes, in which the printer is asked nothing and is in no trouble. `printed` means that it has
   * them; a mute one is waited for and believed. Never rejects.
   */
  async store(bytes: Uint8Array): Promise<PrintOutcome> {
    if (!this.#transport.isLinked()) return { kind: 'not-sent' };
    this.#watch.hush();
    const isSent = await this.#send(inPieces(bytes), bytes.length);
    this.#onItsWayUntil = isSent ? Infinity : 0;
    // Asked at once, it would answer before it has begun, and restart after that.
    const isPulled = !isSent || !(await this.#timePasses(this.#isMute() ? LONGEST_STORE_MS : SETTLED_MS));
    this.#watch.askAgain(LONGEST_STORE_MS);
    if (isPulled) return { kind: 'unknown', reason: 'offline' };
    if (this.#isMute()) {
      this.#onItsWayUntil = 0;
      return { kind: 'unknown', reason: 'mute' };
    }
    const outcome = await this.#wellAgain(LONGEST_STORE_MS);
    if (outcome.kind === 'printed') this.#onItsWayUntil = 0;
    return outcome;
  }

  /** Piece by piece, so that a question about the state can be put in between; false when the cable was lost. */
  async #send(pieces: readonly Uint8Array[], longestPicture = LONGEST_PIECE_BYTES): Promise<boolean> {
    const end = this.#lacksBytes > 0 ? endOfTorn(this.#lacksBytes, this.#profile) : [];
    this.#mayLackBytes = Math.max(this.#lacksBytes, longestPicture);
    this.#lacksBytes = this.#mayLackBytes;
    try {
      for (const piece of [...end, ...pieces]) await this.#transport.write(piece);
    } catch {
      // Whatever the cable says went wrong, some bytes may be on the other side.
      return false;
    }
    this.#lacksBytes = 0;
    return true;
  }

  /** Whoever printed before this hub may have ended within a slip, or within pictures of so many bytes. */
  assumeTorn(lacksBytes = LONGEST_PIECE_BYTES): void {
    this.#lacksBytes = Math.max(this.#lacksBytes, lacksBytes);
  }

  async close(): Promise<void> {
    this.#stopListening();
    this.#watch.stop();
    this.#lost();
    await this.#transport.close();
  }

  /** Whoever was away has forgotten what it was asked. */
  #lost(): void {
    this.#losses += 1;
    // A system takes a whole slip at once for a printer that reads it slowly.
    if (this.#time.now() < this.#onItsWayUntil) this.#lacksBytes = this.#mayLackBytes;
    this.#onItsWayUntil = 0;
    this.#inOrderAsked = this.#inOrderAnswers;
    this.#nudge();
  }

  async #answerInOrder(before: number): Promise<PrintOutcome> {
    // Answers to earlier jobs that were given up may still come first: better a second paper than a wrong "printed".
    this.#inOrderAsked += 1;
    const wanted = this.#inOrderAsked;
    const giveUp = (reason: Doubt): PrintOutcome => {
      // It does answer, only not to all: what is missing was lost on the way and never comes.
      if (this.#inOrderAnswers > before) this.#inOrderAsked = this.#inOrderAnswers;
      return { kind: 'unknown', reason };
    };
    const losses = this.#losses;
    let trouble: Trouble | null = null;
    for (;;) {
      if (this.#inOrderAnswers >= wanted) return { kind: 'printed' };
      const now = this.status().trouble;
      if (this.#losses > losses) return giveUp(now ?? 'offline');
      if (now === 'faulty') return giveUp(now);
      trouble = now ?? trouble;
      const patience = now !== null ? null : trouble === null ? LONGEST_PRINT_MS : AFTER_TROUBLE_MS;
      const isOver = await this.#newsWithin(patience);
      if (isOver && this.#inOrderAnswers < wanted) return giveUp(trouble ?? 'no-answer');
    }
  }

  /** Printed, if it is well some time later; any trouble in between leaves a doubt. */
  async #healthAfterwards(): Promise<PrintOutcome> {
    const end = this.#time.now() + SETTLED_MS;
    while (this.#time.now() < end) {
      const { trouble } = this.status();
      if (trouble !== null) return { kind: 'unknown', reason: trouble };
      await this.#newsWithin(end - this.#time.now());
    }
    return this.#wellAgain(LONGEST_PRINT_MS);
  }

  /** Printed, if the next word that comes in time is that all is well. */
  async #wellAgain(withinMs: number): Promise<PrintOutcome> {
    const rounds = this.#watch.roundsDone();
    const last = this.#time.now() + withinMs;
    while (this.#watch.roundsDone() === rounds && this.status().trouble === null) {
      if (this.#time.now() >= last) return { kind: 'unknown', reason: 'no-answer' };
      await this.#newsWithin(100);
    }
    const { trouble } = this.status();
    return trouble === null ? { kind: 'printed' } : { kind: 'unknown', reason: trouble };
  }

  #isMute(): boolean {
    return this.#profile.answers === 'mute';
  }

  /** Whether the cable stays all that time. */
  async #timePasses(ms: number): Promise<boolean> {
    const [losses, end] = [this.#losses, this.#time.now() + ms];
    while (this.#losses === losses && this.#time.now() < end) await this.#newsWithin(end - this.#time.now());
    return this.#losses === losses;
  }

  /** Resolves with true when the time is over, with false as soon as there is news; null waits for news only. */
  #newsWithin(ms: number | null): Promise<boolean> {
    return new Promise((resolve) => {
      const stop = ms === null ? () => undefined : this.#time.after(ms, () => end(true));
      const end = (isOver: boolean) => {
        stop();
        this.#nudge = () => undefined;
        resolve(isOver);
      };
      this.#nudge = () => end(false);
    });
  }
}
