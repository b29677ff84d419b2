import { type Socket, io } from 'socket.io-client';
import type { AnswerOf, AskName, AskOf, Reply } from '#protocol/asks.ts';
import type { Greeting, Introduction } from '#protocol/greeting.ts';
import type { ViewName, Views } from '#protocol/hub-events.ts';
import type { CallAnnounced } from '#protocol/moments.ts';
import { protocolVersion } from '#protocol/version.ts';

const viewNames = {
  kiosk: 'kiosk:view',
  board: 'board:view',
  console: 'console:view',
  rating: 'rating:view',
  office: 'office:view',
} as const satisfies Record<Introduction['role'], ViewName>;

type Role = keyof typeof viewNames;
type ViewOf<R extends Role> = Views[(typeof viewNames)[R]];

let taps = 0;

/** A new id for a tap of a test. */
export function tapId(): string {
  taps += 1;
  return `tap-of-test-${process.pid}-${taps}`;
}

/** A screen without a picture: speaks the wire as a real one does. */
export class Screen<R extends Role> {
  readonly socket: Socket;
  readonly address: string;
  readonly views: ViewOf<R>[] = [];
  readonly calls: CallAnnounced[] = [];
  greeting: Greeting | null = null;
  readonly #waiters = new Set<() => void>();

  private constructor(address: string, socket: Socket, role: R) {
    this.address = address;
    this.socket = socket;
    const name: string = viewNames[role];
    socket.on(name, (view: ViewOf<R>) => {
      this.views.push(view);
      if (this.views.length > 50) this.views.shift();
      for (const waiter of this.#waiters) waiter();
    });
    socket.on('hub:greeting', (greeting: Greeting) => (this.greeting = greeting));
    socket.on('call:announced', (call: CallAnnounced) => this.calls.push(call));
  }

  /** Connects and waits for the first view. Rejects with the hub's reason when it is not let in. */
  static async open<R extends Role>(
    address: string,
    role: R,
    counter: number | null = null,
    more: Record<string, unknown> = {},
    cookie = '',
  ): Promise<Screen<R>> {
    const auth = { version: protocolVersion, role, counter, device: `test-${role}`, ...more };
    const extraHeaders = cookie === '' ? {} : { cookie };
    const socket = io(address, {
      ...{ transports: ['websocket'], auth, forceNew: true, reconnectionDelay: 100 },
      extraHeaders,
    });
    const screen = new Screen(address, socket, role);
    const name: string = viewNames[role];
    await new Promise<void>((resolve, reject) => {
      const turnedAway = (error: Error) => {
        socket.close();
        reject(error);
      };
      socket.once('connect_error', turnedAway);
      socket.once(name, () => {
        // From now on a cut link is only a cut link: the screen knocks again.
        socket.off('connect_error', turnedAway);
        resolve();
      });
    });
    return screen;
  }

  get view(): ViewOf<R> {
    const latest = this.views[this.views.length - 1];
    if (!latest) throw new Error('no view has come yet');
    return latest;
  }

  /** Asks with a fresh tap id unless one is given. */
  ask<N extends AskName>(
    name: N,
    body: Omit<AskOf<N>, 'commandId'>,
    commandId = tapId(),
  ): Promise<Reply<AnswerOf<N>>> {
    return this.socket.timeout(10_000).emitWithAck(name, { commandId, ...body }) as Promise<
      Reply<AnswerOf<N>>
    >;
  }

  /** Sends anything at all, as a stranger might. */
  askAnything(name: string, ...args: unknown[]): Promise<unknown> {
    return this.socket.timeout(10_000).emitWithAck(name, ...args);
  }

  /** Resolves with the first view, the present one included, of which the question is true. */
  async see(question: (view: ViewOf<R>) => boolean): Promise<ViewOf<R>> {
    for (;;) {
      const found = this.views[this.views.length - 1];
      if (found && question(found)) return found;
      await new Promise<void>((resolve) => {
        const waiter = () => {
          this.#waiters.delete(waiter);
          resolve();
        };
        this.#waiters.add(waiter);
      });
    }
  }

  /** Resolves when the hub has closed this screen's connection, with how long that took, in milliseconds. */
  async closed(): Promise<number> {
    const from = performance.now();
    this.socket.io.reconnection(false);
    if (this.socket.connected) await new Promise((resolve) => this.socket.once('disconnect', resolve));
    return performance.now() - from;
  }

  close(): void {
    this.socket.close();
  }
}

/** A tap on a tile of the kiosk. */
export function take(screen: Screen<'kiosk'>, field = 'chung-thuc', commandId?: string) {
  return screen.ask('ticket:take', { field, procedure: null, purpose: 'file', priority: null }, commandId);
}
