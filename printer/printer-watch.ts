import type { Answers } from '#protocol/profile.ts';
import { isSame, type PrinterStatus } from './printer-status.ts';
import { type Reply, ReplyReader } from './read-replies.ts';
import { roundQuestions, statusOfAutomatic, statusOfRound } from './status-round.ts';
import type { Time } from './time.ts';
import type { Transport } from './transport.ts';

/** Asked often enough that people are told within two seconds. */
const ROUND_MS = 500;
const ANSWER_MS = 1_100;
/** A question may have to wait for the piece of a slip that is on the line. */
export const LONGEST_PIECE_BYTES = 4_096;
/** A printer that can speak and says nothing for so long is looked for anew: its cable may lead nowhere by now. */
const SILENCE_MS = 10_000;
/** Nobody has so much to say in a second: the rest is not a printer. */
const MOST_BYTES_A_SECOND = 4_096;

export interface WatchParts {
  readonly transport: Transport;
  readonly answers: Answers;
  /** How fast the line is: bytes in a second, Infinity where that is no matter. */
  readonly bytesPerSecond: number;
  readonly time: Time;
  /** Told each change. */
  readonly onStatus: (status: PrinterStatus) => void;
  /** Told each answer to `GS r`. */
  readonly onInOrder: () => void;
}

/**
 * Keeps asking a printer how it is. A mute one is never asked: then only its cable says anything. One that floods the
 * cable is cut off and stays `faulty` until the hub takes its cable up anew.
 */
export class PrinterWatch {
  readonly #parts: WatchParts;
  readonly #replies = new ReplyReader();
  #status: PrinterStatus;
  /** Rounds that were answered since the cable was there. */
  #roundsDone = 0;
  #awaited: number[] | null = null;
  /** Nothing may be asked: a question would become a part of what is being sent. */
  #isHushed = false;
  /** Until then a printer may be busy with itself, and its silence means nothing. */
  #patientUntil = 0;
  /** A question is on its way to the cable. */
  #isAsking = false;
  /** When something came from the printer, or its cable came. */
  #heardAt = 0;
  #bytes = { second: 0, count: 0 };
  #stops: (() => void)[] = [];
  #stopTimer: () => void = () => undefined;

  constructor(parts: WatchParts) {
    this.#parts = parts;
    const { transport, answers } = parts;
    // A printer that can speak has to, before anything is sent to it.
    const isReady = transport.isLinked() && answers === 'mute';
    this.#status = { trouble: isReady ? null : 'offline', isNearEnd: false };
    this.#stops.push(
      transport.onLink((isLinked) => this.#link(isLinked)),
      transport.onReply((bytes) => this.#hear(bytes)),
    );
    if (transport.isLinked()) this.#link(true);
  }

  status(): PrinterStatus {
    return this.#status;
  }

  /** How many rounds of questions have been answered; whoever waits for fresh news compares. */
  roundsDone(): number {
    return this.#roundsDone;
  }

  /** Asks nothing from now on; what the printer was is what it is. */
  hush(): void {
    this.#isHushed = true;
    this.#stopTimer();
    this.#awaited = null;
  }

  /** Asks again. A printer that restarts first may stay silent for so long, and has forgotten what it was asked. */
  askAgain(patienceMs: number): void {
    const { transport, time, answers } = this.#parts;
    this.#isHushed = false;
    this.#patientUntil = time.now() + patienceMs;
    if (transport.isLinked() && answers !== 'mute') this.#begin();
  }

  stop(): void {
    this.#stopTimer();
    for (const stop of this.#stops.splice(0)) stop();
  }

  #link(isLinked: boolean): void {
    this.#stopTimer();
    this.#awaited = null;
    this.#replies.reset();
    if (!isLinked) this.#missing();
    else if (this.#parts.answers === 'mute') this.#be({ trouble: null, isNearEnd: false });
    else if (!this.#isHushed) this.#begin();
  }

  #begin(): void {
    this.#heardAt = this.#parts.time.now();
    if (this.#parts.answers === 'in-order') this.#say([0x1d, 0x61, 0x0f]);
    this.#ask();
  }

  /** One round: every question in one write, and its answers in the same order. */
  #ask(): void {
    const { transport, time, bytesPerSecond } = this.#parts;
    this.#awaited = [];
    const patienceMs = ANSWER_MS + (LONGEST_PIECE_BYTES / bytesPerSecond) * 1000;
    this.#stopTimer = time.after(patienceMs, () => {
      if (time.now() < this.#patientUntil) {
        if (!this.#isAsking) this.#begin();
        return;
      }
      this.#missing();
      // The link's own word, which comes at once, begins the watch anew.
      if (time.now() - this.#heardAt >= Math.max(SILENCE_MS, 2 * patienceMs)) {
        transport.redial();
        return;
      }
      // It may have nothing to read with: more questions would only lie in its way.
      if (!this.#isAsking) this.#ask();
    });
    if (this.#isAsking) return;
    this.#isAsking = true;
    const done = () => (this.#isAsking = false);
    // When it does not get through, the link's own word follows.
    transport.write(Uint8Array.from(roundQuestions.flatMap((about) => [0x10, 0x04, about]))).then(done, done);
  }

  /** It does not answer, or is not there. What is known to ail it stays known: it will be the reason. */
  #missing(): void {
    this.#be({ trouble: this.#status.trouble ?? 'offline', isNearEnd: this.#status.isNearEnd });
  }

  #hear(bytes: Uint8Array): void {
    this.#heardAt = this.#parts.time.now();
    if (this.#isFlood(bytes.length)) {
      this.stop();
      void this.#parts.transport.close();
      this.#be({ trouble: 'faulty', isNearEnd: false });
      return;
    }
    for (const reply of this.#replies.read(bytes)) this.#understand(reply);
  }

  #understand(reply: Reply): void {
    if (reply.kind === 'automatic') this.#be(statusOfAutomatic(reply.bytes));
    if (reply.kind === 'in-order') this.#parts.onInOrder();
    if (reply.kind !== 'status' || this.#awaited === null) return;
    this.#awaited.push(reply.bits);
    if (this.#awaited.length < roundQuestions.length) return;
    const status = statusOfRound(this.#awaited);
    this.#awaited = null;
    this.#patientUntil = 0;
    this.#roundsDone += 1;
    this.#stopTimer();
    this.#stopTimer = this.#parts.time.after(ROUND_MS, () => this.#ask());
    this.#be(status);
  }

  #isFlood(count: number): boolean {
    const second = Math.floor(this.#parts.time.now() / 1000);
    if (second !== this.#bytes.second) this.#bytes = { second, count: 0 };
    this.#bytes.count += count;
    return this.#bytes.count > MOST_BYTES_A_SECOND;
  }

  #say(bytes: readonly number[]): void {
    this.#parts.transport.write(Uint8Array.from(bytes)).catch(() => undefined); // The link's own word follows.
  }

  #be(status: PrinterStatus): void {
    if (isSame(status, this.#status)) return;
    this.#status = status;
    this.#parts.onStatus(status);
  }
}
