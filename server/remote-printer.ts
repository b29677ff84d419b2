import type { Wire, WireNews } from '#printer/mending-link.ts';
import type { PrinterIntroduction } from '#protocol/remote-printer.ts';
import { AskBudget } from './ask-budget.ts';
import type { RemoteSocket } from './remote-printers.ts';

/** How long the program may take to begin or end a line; it is on the same network. */
const ANSWER_MS = 3_000;

/** No printer speaks more often, whatever it has to say. */
const NEWS_PER_SECOND = 200;

/**
 * One connection of a program beside a printer. Each use of its cable is a line with a number that is never used
 * again, so that bytes of a line that was given up can be told from those of the next.
 */
export class RemotePrinter {
  /** How fast its line is, where it is a serial one. */
  readonly baud: PrinterIntroduction['baud'];
  readonly #socket: RemoteSocket;
  #isLinked = false;
  #lastLine = 0;
  #news: WireNews | null = null;

  /** @param changed told when `isLinked` may have changed */
  constructor(socket: RemoteSocket, baud: PrinterIntroduction['baud'], changed: () => void) {
    this.#socket = socket;
    this.baud = baud;
    const budget = new AskBudget(NEWS_PER_SECOND, NEWS_PER_SECOND * 2, performance.now());
    socket.onAny(() => {
      if (!budget.spend(performance.now())) socket.disconnect(true);
    });
    // What comes from outside may be anything at all, whatever its type says.
    socket.on('printer:link', (isLinked: unknown) => {
      this.#isLinked = isLinked === true;
      if (!this.#isLinked) this.#lose();
      changed();
    });
    socket.on('printer:reply', (bytes: unknown) => {
      if (bytes instanceof Uint8Array) this.#news?.heard(bytes);
    });
    socket.on('disconnect', () => {
      this.#isLinked = false;
      this.#lose();
      changed();
    });
  }

  /** Whether the program has its printer. */
  get isLinked(): boolean {
    return this.#isLinked;
  }

  /** Begins a line; one that was open is lost. Rejects when the program does not begin it. */
  async open(news: WireNews): Promise<Wire> {
    this.#lose();
    this.#news = news;
    this.#lastLine += 1;
    const line = this.#lastLine;
    const isOpen: unknown = await this.#socket.timeout(ANSWER_MS).emitWithAck('line:open', line);
    if (isOpen !== true) throw new Error('The printer is not at its cable');
    return {
      send: (bytes) =>
        new Promise((resolve, reject) => {
          // Of a lost connection no answer ever comes: whoever waits keeps the time, and hears of the loss.
          this.#socket.emit('line:write', line, bytes, (isTaken: unknown) => {
            if (isTaken === true) resolve();
            else reject(new Error('The printer’s cable has not taken the bytes'));
          });
        }),
      end: async (how) => {
        if (line === this.#lastLine) this.#news = null;
        if (!this.#socket.connected) return;
        // A program that does not answer has lost the hub, and then ends the line by itself.
        await this.#socket
          .timeout(ANSWER_MS)
          .emitWithAck('line:end', line, how)
          .catch(() => undefined);
      },
    };
  }

  #lose(): void {
    const news = this.#news;
    this.#news = null;
    news?.lost();
  }
}
