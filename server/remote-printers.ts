import type { Namespace, Server, Socket } from 'socket.io';
import type { FoundPrinter } from '#printer/find-printers.ts';
import {
  type FromRemotePrinter,
  type PrinterDoorRefusal,
  type PrinterIntroduction,
  printerIntroduction,
  REMOTE_PRINTERS,
  type ToRemotePrinter,
} from '#protocol/remote-printer.ts';
import { protocolVersion } from '#protocol/version.ts';
import { RemotePrinter } from './remote-printer.ts';

/** Programs of other computers that may be connected at once. */
const MOST_REMOTES = 24;

type None = Record<string, never>;
type Door = Namespace<FromRemotePrinter, ToRemotePrinter, None, { who: PrinterIntroduction }>;
export type RemoteSocket = Socket<FromRemotePrinter, ToRemotePrinter, None, { who: PrinterIntroduction }>;

/** The printers of other computers that are connected now, by name. Only what came in here is ever sent bytes. */
export class RemotePrinters {
  readonly #connected = new Map<string, RemotePrinter>();
  readonly #waiting = new Set<() => void>();
  #door: Door | null = null;
  #mayLend: (cookies: string | undefined) => boolean = () => true;

  /**
   * Opens the printers' own part of the wire.
   * @param mayLend whether a program with these cookies is one that the office has let in
   */
  listen(io: Pick<Server, 'of'>, mayLend: (cookies: string | undefined) => boolean = () => true): void {
    // The events of this part are its own; the types of the server are those of the screens.
    const door = io.of(REMOTE_PRINTERS) as unknown as Door;
    this.#door = door;
    this.#mayLend = mayLend;
    door.use((socket, next) => {
      const isLetIn = mayLend(socket.handshake.headers.cookie);
      const refusal = isLetIn ? this.#mayEnter(socket) : 'not-paired';
      if (refusal) next(new Error(refusal));
      else next();
    });
    door.on('connection', (socket) => this.#take(socket));
  }

  /** Closes those that the office has sent away meanwhile. */
  look(): void {
    for (const socket of this.#door?.sockets.values() ?? []) {
      if (!this.#mayLend(socket.handshake.headers.cookie)) socket.disconnect(true);
    }
  }

  /** What the office may choose from, the same in every language. */
  found(): FoundPrinter[] {
    return [...this.#connected]
      .map(([name, { baud }]) => ({ cable: { kind: 'remote' as const, name, baud }, label: name }))
      .sort((a, b) => (a.label < b.label ? -1 : 1));
  }

  /** Resolves with the program of that name once it is there and has its printer; rejects when that is given up. */
  linked(name: string, givenUp: AbortSignal): Promise<RemotePrinter> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        this.#waiting.delete(look);
        givenUp.removeEventListener('abort', abort);
      };
      const abort = (): void => {
        end();
        reject(new Error('Given up'));
      };
      const look = (): void => {
        const remote = this.#connected.get(name);
        if (!remote?.isLinked) return;
        end();
        resolve(remote);
      };
      this.#waiting.add(look);
      givenUp.addEventListener('abort', abort);
      if (givenUp.aborted) abort();
      else look();
    });
  }

  #mayEnter(socket: RemoteSocket): PrinterDoorRefusal | null {
    const auth: unknown = socket.handshake.auth;
    const version = (auth as { version?: unknown }).version;
    if (typeof version === 'number' && version !== protocolVersion) return 'old-version';
    const read = printerIntroduction.safeParse(auth);
    if (!read.success) return 'bad-introduction';
    const { device } = read.data;
    if (this.#connected.has(device)) return 'name-in-use';
    if (this.#connected.size >= MOST_REMOTES) return 'too-many';
    socket.data.who = read.data;
    return null;
  }

  #take(socket: RemoteSocket): void {
    const { device: name, baud } = socket.data.who;
    // Two may have knocked in the same moment; the second one is told why when it knocks again.
    if (this.#connected.has(name)) {
      socket.disconnect();
      return;
    }
    const tell = (): void => {
      for (const look of [...this.#waiting]) look();
    };
    this.#connected.set(name, new RemotePrinter(socket, baud, tell));
    socket.on('disconnect', () => void this.#connected.delete(name));
    // Without a listener an error of one connection would end the hub.
    socket.on('error', () => socket.disconnect());
  }
}
