import { realTime } from './real-time.ts';
import type { Time } from './time.ts';
import { CableLost, type Transport } from './transport.ts';

/** One connection to a printer as it is: it breaks once, and for good. */
export interface Wire {
  /**
   * Resolves once all of the bytes are taken, rejects when they cannot be. It may never settle while nobody reads:
   * whoever asks keeps the time.
   */
  send(bytes: Uint8Array): Promise<void>;
  /** Frees the wire: `whole` lets out what was taken, `torn` throws away what still can be. Never rejects. */
  end(how: 'whole' | 'torn'): Promise<void>;
}

/** What a wire has to say of itself, from before it is open. */
export interface WireNews {
  heard(bytes: Uint8Array): void;
  lost(): void;
}

/** Opens a wire, or rejects when there is no printer. `given up` must reject what is still being opened. */
export type OpenWire = (news: WireNews, givenUp: AbortSignal) => Promise<Wire>;

export interface MendingLimits {
  /** From losing a printer, or not finding it, to the next try. One second unless told. */
  readonly retryMs?: number;
  /** How long a printer may take no byte at all before it is `stalled`. Ten seconds unless told. */
  readonly stallMs?: number;
  readonly time?: Time;
}

/** The transport over a wire that breaks: opens it at once and in the background, and again whenever it is lost. */
export class MendingLink implements Transport {
  readonly #open: OpenWire;
  readonly #pieceBytes: number;
  readonly #retryMs: number;
  readonly #stallMs: number;
  readonly #time: Time;
  readonly #replyListeners = new Set<(bytes: Uint8Array) => void>();
  readonly #linkListeners = new Set<(isLinked: boolean) => void>();
  readonly #givenUp = new AbortController();
  readonly #mending: Promise<void>;
  #line: Line | undefined;
  #closed: Promise<void> | undefined;

  /** `pieceBytes`: what is handed to the wire at once, far less than a printer reads within the stall limit. */
  constructor(open: OpenWire, pieceBytes: number, limits: MendingLimits = {}) {
    this.#open = open;
    this.#pieceBytes = pieceBytes;
    this.#retryMs = limits.retryMs ?? 1000;
    this.#stallMs = limits.stallMs ?? 10_000;
    this.#time = limits.time ?? realTime;
    this.#mending = this.#mend();
  }

  write(bytes: Uint8Array): Promise<void> {
    const line = this.#line;
    if (!line) return Promise.reject(new CableLost('offline'));
    const copy = bytes.slice();
    line.writes += 1;
    const written = line.lastWrite.then(() => this.#send(line, copy)).finally(() => (line.writes -= 1));
    line.lastWrite = written.catch(() => {
      // Whoever wrote is told; the next one in the line finds out by itself.
    });
    return written;
  }

  onReply(listener: (bytes: Uint8Array) => void): () => void {
    this.#replyListeners.add(listener);
    return () => void this.#replyListeners.delete(listener);
  }

  isLinked(): boolean {
    return this.#line !== undefined;
  }

  onLink(listener: (isLinked: boolean) => void): () => void {
    this.#linkListeners.add(listener);
    return () => void this.#linkListeners.delete(listener);
  }

  redial(): void {
    if (this.#line) this.#lose(this.#line, 'torn');
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    this.#givenUp.abort();
    const line = this.#line;
    if (line) this.#lose(line, line.writes > 0 ? 'torn' : 'whole');
    await this.#mending;
    this.#replyListeners.clear();
    this.#linkListeners.clear();
  }

  async #mend(): Promise<void> {
    while (!this.#isGivenUp()) {
      const line = new Line();
      const wire = await this.#tryToOpen(line);
      if (wire) await this.#live(line, wire);
      await this.#pause();
    }
  }

  async #live(line: Line, wire: Wire): Promise<void> {
    if (!this.#isGivenUp() && !line.isLost) {
      line.wire = wire;
      this.#setLine(line);
      await line.lost;
    }
    await wire.end(line.ending);
  }

  #isGivenUp(): boolean {
    return this.#givenUp.signal.aborted;
  }

  async #tryToOpen(line: Line): Promise<Wire | undefined> {
    const heard = (bytes: Uint8Array): void => {
      if (line.isLost) return;
      for (const listener of [...this.#replyListeners]) listener(bytes);
    };
    try {
      return await this.#open({ heard, lost: () => this.#lose(line, 'torn') }, this.#givenUp.signal);
    } catch {
      // Why a printer is missing changes nothing: it is offline, and is looked for again.
      return undefined;
    }
  }

  #setLine(line: Line | undefined): void {
    this.#line = line;
    for (const listener of [...this.#linkListeners]) listener(line !== undefined);
  }

  /** At once, so that nobody who is told of a lost write still sees a link. */
  #lose(line: Line, ending: 'whole' | 'torn'): void {
    if (line.isLost) return;
    line.lose(ending);
    if (line === this.#line) this.#setLine(undefined);
  }

  #pause(): Promise<void> {
    const { signal } = this.#givenUp;
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const go = (): void => {
        cancel();
        signal.removeEventListener('abort', go);
        resolve();
      };
      const cancel = this.#time.after(this.#retryMs, go);
      signal.addEventListener('abort', go);
    });
  }

  async #send(line: Line, bytes: Uint8Array): Promise<void> {
    let at = 0;
    do {
      await this.#sendPiece(line, bytes.subarray(at, at + this.#pieceBytes));
      at += this.#pieceBytes;
    } while (at < bytes.length);
  }

  /** The stall limit begins anew with each piece: a long slip at 9600 baud is slow, not stalled. */
  async #sendPiece(line: Line, piece: Uint8Array): Promise<void> {
    const { wire } = line;
    if (line.isLost || !wire) throw new CableLost('offline');
    await new Promise<void>((resolve, reject) => {
      const stopClock = this.#time.after(this.#stallMs, () => {
        reject(new CableLost('stalled'));
        this.#lose(line, 'torn');
      });
      line.onLost = () => {
        stopClock();
        reject(new CableLost('offline'));
      };
      wire.send(piece).then(
        () => {
          stopClock();
          resolve();
        },
        (cause: unknown) => {
          stopClock();
          reject(new CableLost('offline', { cause }));
          this.#lose(line, 'torn');
        },
      );
    });
  }
}

/** One wire's life: what was written to a lost one is never sent over the next. */
class Line {
  readonly lost: Promise<void>;
  wire: Wire | undefined;
  lastWrite: Promise<void> = Promise.resolve();
  /** Asked for and not settled. */
  writes = 0;
  isLost = false;
  ending: 'whole' | 'torn' = 'torn';
  /** Only one piece is ever under way, and a promise would remember each of them for as long as the wire lives. */
  onLost: () => void = () => undefined;
  readonly #tellLost: () => void;

  constructor() {
    let tellLost = (): void => undefined;
    this.lost = new Promise((resolve) => (tellLost = resolve));
    this.#tellLost = tellLost;
  }

  lose(ending: 'whole' | 'torn'): void {
    this.isLost = true;
    this.ending = ending;
    this.onLost();
    this.#tellLost();
  }
}
