import { io, type Socket } from 'socket.io-client';
import {
  type FromRemotePrinter,
  type PrinterDoorRefusal,
  type PrinterIntroduction,
  REMOTE_PRINTERS,
  type ToRemotePrinter,
} from '#protocol/remote-printer.ts';
import { protocolVersion } from '#protocol/version.ts';
import { realTime } from './real-time.ts';
import type { Time } from './time.ts';
import type { Transport } from './transport.ts';

/** A hub that said no may say yes later; it is asked again after this. */
const KNOCK_AGAIN_MS = 5_000;

/** A hub takes no larger packet than 16 KiB. */
const LONGEST_REPLY = 4 * 1024;

const refusals: Readonly<Record<PrinterDoorRefusal, string>> = {
  'name-in-use': 'another program is connected under this name; give one of the two another --name',
  'old-version': 'this program and the hub are of different versions; install the same on both',
  'bad-introduction': 'the hub did not understand this program; install the same version on both',
  'too-many': 'too many printers are connected',
  'not-paired': 'it is set up and does not know this computer; start the program with --pair',
};

export interface RemoteProgramParts {
  /** Such as `http://192.168.1.10:8080`. */
  readonly hub: string;
  readonly name: string;
  readonly baud: PrinterIntroduction['baud'];
  /** The printer's cable on this computer. */
  readonly transport: Transport;
  /** One line for the person who started the program, when something has changed. */
  readonly say: (words: string) => void;
  readonly knockAgainMs?: number;
  /** The token that the hub has given to this computer, as its cookie; none while the hub is in trial mode. */
  readonly cookie?: string | undefined;
  readonly time?: Time;
}

/** A hub's use of the cable. */
interface Line {
  readonly number: number;
  isUsed: boolean;
}

/**
 * Lends the printer of this computer to a hub, for as long as the program runs. A lost hub is said once and looked for
 * again. Resolves nothing, throws nothing; `close` frees the printer.
 *
 * No byte that the hub has given up is printed after a reconnect. A line lives in one connection: it ends with the
 * connection, and bytes of a line that is not open are thrown away, so nothing of the old line can follow over the new
 * one. What the line had already handed to the printer's cable is thrown away with it: the cable is dialled anew, and a
 * transport never sends the rest of a write over its next link. Nothing else is kept here; the hub sends the next
 * piece only when this one is through.
 */
export function lendPrinter(parts: RemoteProgramParts): { close(): Promise<void> } {
  const { hub, name, baud, transport, say, time = realTime, knockAgainMs = KNOCK_AGAIN_MS, cookie } = parts;
  const socket: Socket<ToRemotePrinter, FromRemotePrinter> = io(`${hub}${REMOTE_PRINTERS}`, {
    transports: ['websocket'],
    auth: { version: protocolVersion, role: 'printer', device: name, baud } satisfies PrinterIntroduction,
    forceNew: true,
    extraHeaders: cookie === undefined ? {} : { cookie },
    reconnectionDelay: 300,
    reconnectionDelayMax: 2_000,
  });
  let line: Line | null = null;
  let lastSaid = '';
  let stopKnocking = (): void => undefined;
  const sayOnce = (words: string): void => {
    if (words === lastSaid) return;
    lastSaid = words;
    say(words);
  };
  const knockAgain = (): void => {
    stopKnocking();
    stopKnocking = time.after(knockAgainMs, () => void socket.connect());
  };
  const tear = (): void => {
    const torn = line;
    line = null;
    if (torn?.isUsed) transport.redial();
  };
  /** An answer to a question of an older connection must not go out over the new one: there it answers another. */
  const inThisConnection = <A extends unknown[]>(reply: (...answer: A) => void): ((...answer: A) => void) => {
    const { id } = socket;
    return (...answer) => {
      if (socket.connected && socket.id === id) reply(...answer);
    };
  };

  socket.on('connect', () => {
    sayOnce(`connected to ${hub}${transport.isLinked() ? '' : '; the printer does not answer'}`);
    socket.emit('printer:link', transport.isLinked());
  });
  socket.on('disconnect', (why) => {
    tear();
    if (why === 'io client disconnect') return;
    sayOnce(`the hub ${hub} is lost; trying again`);
    // The hub closed the door itself; the client would not knock again by itself.
    if (why === 'io server disconnect') knockAgain();
  });
  socket.on('connect_error', (error) => {
    if (socket.active) {
      sayOnce(`the hub ${hub} does not answer; trying again`);
      return;
    }
    const why = Object.hasOwn(refusals, error.message)
      ? refusals[error.message as PrinterDoorRefusal]
      : error.message.slice(0, 80);
    sayOnce(`the hub ${hub} refuses: ${why}`);
    knockAgain();
  });
  socket.on('line:open', (number, reply) => {
    tear();
    const isLinked = transport.isLinked();
    if (isLinked) line = { number, isUsed: false };
    reply(isLinked);
  });
  socket.on('line:write', (number, bytes: unknown, reply) => {
    const answer = inThisConnection(reply);
    if (line?.number !== number || !(bytes instanceof Uint8Array)) {
      answer(false);
      return;
    }
    line.isUsed = true;
    transport.write(bytes).then(
      () => answer(true),
      () => answer(false),
    );
  });
  socket.on('line:end', (number, how, reply) => {
    if (line?.number === number) {
      if (how === 'torn') tear();
      // What the cable has taken comes out.
      else line = null;
    }
    reply();
  });
  transport.onReply((bytes) => {
    if (line === null || !socket.connected) return;
    for (let at = 0; at < bytes.length; at += LONGEST_REPLY) {
      socket.emit('printer:reply', bytes.slice(at, at + LONGEST_REPLY));
    }
  });
  transport.onLink((isLinked) => {
    if (!isLinked) line = null;
    // A client keeps what is sent without a link, and would tell it later, when it is no longer so.
    if (!socket.connected) return;
    sayOnce(isLinked ? 'the printer is there' : 'the printer does not answer');
    socket.emit('printer:link', isLinked);
  });

  return {
    async close() {
      stopKnocking();
      socket.disconnect();
      await transport.close();
    },
  };
}
