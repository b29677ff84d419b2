import { Bell } from './bell.ts';
import type { Time } from './time.ts';
import { CableLost, type Transport } from './transport.ts';

/** What a cable meets at its printer. */
export interface CableEnd {
  /** How many bytes the printer would take now. */
  room(): number;
  take(bytes: Uint8Array): void;
  /** Nobody holds the cable's other end any more. */
  closed(cable: SimulatedCable): void;
}

export interface CableSettings {
  readonly time: Time;
  /** Infinity for a line that takes no time. */
  readonly bytesPerSecond: number;
  /** A printer that takes no byte for so long is cut off. */
  readonly stallMs: number;
  /** A printer that was cut off is linked again after this. */
  readonly retryMs: number;
}

/** Bytes that travel together on a line that takes its time. */
const PIECE = 64;

/** The cable of a simulated printer. */
export class SimulatedCable implements Transport {
  readonly #end: CableEnd;
  readonly #settings: CableSettings;
  readonly #replyListeners = new Set<(bytes: Uint8Array) => void>();
  readonly #linkListeners = new Set<(isLinked: boolean) => void>();
  /** Rings when the link changes. */
  readonly #linkBell: Bell;
  /** Rings when there is room again, or no link. */
  readonly #roomBell: Bell;
  /** Another one each time the printer is there anew: no write outlives the link that it was asked on. */
  #link: symbol | null = null;
  #isThere: boolean;
  #isClosed = false;
  #stopRetry: () => void = () => undefined;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(end: CableEnd, settings: CableSettings, isThere: boolean) {
    this.#end = end;
    this.#settings = settings;
    this.#linkBell = new Bell(settings.time);
    this.#roomBell = new Bell(settings.time);
    this.#isThere = isThere;
    this.#setLinked(isThere);
  }

  write(bytes: Uint8Array): Promise<void> {
    const whole = Uint8Array.from(bytes);
    const link = this.#link;
    const written = this.#lastWrite.then(() => this.#carry(whole, link));
    // The following write comes after this one, however this one ends; its own caller hears of it.
    this.#lastWrite = written.catch(() => undefined);
    return written;
  }

  onReply(listener: (bytes: Uint8Array) => void): () => void {
    this.#replyListeners.add(listener);
    return () => this.#replyListeners.delete(listener);
  }

  isLinked(): boolean {
    return this.#link !== null;
  }

  onLink(listener: (isLinked: boolean) => void): () => void {
    this.#linkListeners.add(listener);
    return () => this.#linkListeners.delete(listener);
  }

  redial(): void {
    if (this.isLinked()) this.#cutOff();
  }

  async close(): Promise<void> {
    if (!this.#isClosed) {
      this.#isClosed = true;
      this.#setLinked(false);
      this.#replyListeners.clear();
      this.#linkListeners.clear();
      this.#end.closed(this);
    }
    await this.#lastWrite;
  }

  /** The printer's side: it is there, or it is gone. */
  setThere(isThere: boolean): void {
    this.#isThere = isThere;
    this.#setLinked(isThere);
  }

  /** The printer's side: there may be room again. */
  roomChanged(): void {
    this.#roomBell.ring();
  }

  /** The printer's side: it answers. */
  hear(bytes: Uint8Array): void {
    if (!this.isLinked()) return;
    for (const listener of [...this.#replyListeners]) listener(Uint8Array.from(bytes));
  }

  async #carry(bytes: Uint8Array, link: symbol | null): Promise<void> {
    const { time, bytesPerSecond, stallMs } = this.#settings;
    const isLost = () => link === null || link !== this.#link;
    if (isLost()) throw new CableLost('offline');
    let at = 0;
    let lastTakenAt = time.now();
    while (at < bytes.length) {
      const most = bytesPerSecond === Infinity ? Infinity : PIECE;
      const piece = Math.min(bytes.length - at, this.#end.room(), most);
      if (piece > 0) {
        await this.#linkBell.wait((piece / bytesPerSecond) * 1000);
        if (isLost()) throw new CableLost('offline');
        // It may have stopped reading while the piece was under way.
        const taken = Math.min(piece, this.#end.room());
        this.#end.take(bytes.subarray(at, at + taken));
        at += taken;
        if (taken > 0) lastTakenAt = time.now();
      } else {
        const left = lastTakenAt + stallMs - time.now();
        if ((await this.#roomBell.wait(left)) === 'over') {
          this.#cutOff();
          throw new CableLost('stalled');
        }
      }
      if (isLost() && at < bytes.length) throw new CableLost('offline');
    }
  }

  /** The rest of a job that was given up must never come: the link ends with it. */
  #cutOff(): void {
    this.#setLinked(false);
    this.#stopRetry = this.#settings.time.after(this.#settings.retryMs, () => this.#setLinked(this.#isThere));
  }

  #setLinked(isLinked: boolean): void {
    this.#stopRetry();
    if (isLinked === this.isLinked() || (isLinked && this.#isClosed)) return;
    this.#link = isLinked ? Symbol('link') : null;
    this.#linkBell.ring();
    this.#roomBell.ring();
    for (const listener of [...this.#linkListeners]) listener(isLinked);
  }
}
