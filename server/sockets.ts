import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { type Socket, Server } from 'socket.io';
import type { AskEvents } from '#protocol/asks.ts';
import type { PersonHere } from '#protocol/access.ts';
import { type DoorRefusal, type Greeting, introduction } from '#protocol/greeting.ts';
import type { HubEvents, ViewName } from '#protocol/hub-events.ts';
import type { CallAnnounced, PauseAnnounced } from '#protocol/moments.ts';
import { protocolVersion } from '#protocol/version.ts';
import type { Access, Who } from './access/access.ts';
import type { Answer } from './answer.ts';
import { AskBudget } from './ask-budget.ts';
import type { Standing } from './commands-of-asks.ts';

/** No desk has more screens than this; a stranger with a loop may try. */
const MOST_SCREENS = 500;

/** No ask is longer, the settings of a large office included; a larger packet ends its connection. */
const LARGEST_PACKET_BYTES = 64 * 1024;

/** Who a screen is, and the room in which it hears its views. */
interface Place {
  who: Who;
  room: string;
}

type ScreenSocket = Socket<AskEvents, HubEvents, Record<string, never>, Place>;
export type Screens = Server<AskEvents, HubEvents, Record<string, never>, Place>;

export interface SocketParts {
  readonly http: HttpServer;
  /** Whether a request may come in at all. */
  readonly mayKnock: (request: IncomingMessage) => boolean;
  readonly isCounter: (counter: number) => boolean;
  readonly access: Pick<Access, 'enter' | 'mayStay' | 'personAt' | 'touch'>;
  readonly greeting: (person: PersonHere | null) => Greeting;
  /** What somebody is shown who has just come in, and the room in which the next views come. */
  readonly firstView: (who: Who) => {
    readonly room: string;
    readonly name: ViewName;
    readonly view: object;
  };
  readonly answer: (name: string, payload: unknown, standing: Standing) => Promise<Answer>;
  readonly asksPerSecond: number;
  readonly onScreens: () => void;
  readonly log: { info(words: string): void; error(words: string): void };
}

/** Opens the wire: who may come in, the greeting, and one handler through which every ask goes. */
export function openSockets(parts: SocketParts): Screens {
  const io: Screens = new Server(parts.http, {
    serveClient: false,
    transports: ['websocket'],
    maxHttpBufferSize: LARGEST_PACKET_BYTES,
    perMessageDeflate: false,
    httpCompression: false,
    // A screen that hears nothing for 9 s knows that its link is cut.
    pingInterval: 5_000,
    pingTimeout: 4_000,
    connectTimeout: 5_000,
    allowRequest: (request, decide) => decide(null, parts.mayKnock(request)),
  });
  io.use((socket, next) => {
    const refusal = introduce(io, socket, parts);
    if (refusal) next(new Error(refusal));
    else next();
  });
  io.on('connection', (socket) => {
    const { who } = socket.data;
    socket.emit('hub:greeting', parts.greeting(parts.access.personAt(who)));
    const { room, name, view } = parts.firstView(who);
    socket.data.room = room;
    void socket.join([who.role, room]);
    emitView(socket, name, view);
    listen(socket, parts);
    parts.onScreens();
    socket.on('disconnect', () => parts.onScreens());
  });
  return io;
}

/** Sends a view to one screen or to a room; the name of a view decides its shape, which the sender has paired. */
export function emitView(to: { emit: unknown }, name: ViewName, view: object): void {
  (to as { emit: (name: string, view: object) => void }).emit(name, view);
}

/** Moves a screen to the room in which its views come from now on; false when it is there already. */
export function moveTo(socket: ScreenSocket, room: string): boolean {
  if (socket.data.room === room) return false;
  void socket.leave(socket.data.room);
  void socket.join(room);
  socket.data.room = room;
  return true;
}

/** Announces a call to every board. */
export function announce(io: Screens, call: CallAnnounced): void {
  io.to('board').emit('call:announced', call);
}

/** Tells every board that a counter pauses. */
export function announcePause(io: Screens, pause: PauseAnnounced): void {
  io.to('board').emit('pause:announced', pause);
}

/** Closes the screens that may not stay: their device was sent away, or nobody is signed in there any more. */
export function closeDoors(io: Screens, access: Pick<Access, 'mayStay'>): void {
  for (const socket of io.sockets.sockets.values()) {
    if (!access.mayStay(socket.data.who)) socket.disconnect(true);
  }
}

function introduce(io: Screens, socket: ScreenSocket, parts: SocketParts): DoorRefusal | null {
  if (io.engine.clientsCount > MOST_SCREENS) return 'too-many';
  const auth: unknown = socket.handshake.auth;
  const version = (auth as { version?: unknown }).version;
  if (typeof version === 'number' && version !== protocolVersion) return 'old-version';
  const read = introduction.safeParse(auth);
  if (!read.success) return 'bad-introduction';
  const who = parts.access.enter(read.data, socket.handshake.headers.cookie);
  if ('refused' in who) return who.refused;
  const needsCounter = who.role === 'console' || who.role === 'rating';
  if (needsCounter !== (who.counter !== null)) return 'bad-introduction';
  if (who.counter !== null && !parts.isCounter(who.counter)) return 'unknown-counter';
  socket.data.who = who;
  return null;
}

function listen(socket: ScreenSocket, parts: SocketParts): void {
  const { who } = socket.data;
  const standing = (): Standing => ({
    role: who.role,
    device: who.device,
    screen: socket.id,
    counter: who.counter ?? 0,
    person: parts.access.personAt(who),
    deviceName: who.deviceName,
  });
  const budget = new AskBudget(parts.asksPerSecond, parts.asksPerSecond * 2, performance.now());
  socket.on('error', () => socket.disconnect(true));
  socket.onAny((name: string, ...args: unknown[]) => {
    const mayAsk = budget.spend(performance.now());
    const reply = args[args.length - 1];
    if (typeof reply !== 'function') return;
    const answer = reply as (answered: Answer) => void;
    if (!mayAsk) answer({ ok: false, no: 'too-many-asks' });
    else if (args.length !== 2) answer({ ok: false, no: 'bad-ask' });
    else if (!parts.access.mayStay(who)) {
      answer({ ok: false, no: 'not-allowed' });
      socket.disconnect(true);
    } else {
      parts.access.touch(who);
      parts.answer(name, args[0], standing()).then(answer, (error: unknown) => {
        parts.log.error(
          `an ask "${name.slice(0, 40)}" failed: ${error instanceof Error ? (error.stack ?? '') : ''}`,
        );
        answer({ ok: false, no: 'not-saved' });
      });
    }
  });
}
