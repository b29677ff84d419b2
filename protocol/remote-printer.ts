import * as z from 'zod';
import { bauds } from './bauds.ts';

/** The part of the wire where printers of other computers connect; screens never do. */
export const REMOTE_PRINTERS = '/printers';

/** What the program beside the printer calls itself; the office chooses its printer by this name. */
export const remoteName = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);

/** What the program says of itself when it connects. */
export const printerIntroduction = z.strictObject({
  version: z.int(),
  role: z.literal('printer'),
  device: remoteName,
  /** How fast its line is, where it is a serial one. */
  baud: z.literal(bauds).nullable(),
});
export type PrinterIntroduction = z.infer<typeof printerIntroduction>;

/** Why a printer's program may not come in. `name-in-use`: another one is connected under its name. */
export type PrinterDoorRefusal =
  'old-version' | 'bad-introduction' | 'name-in-use' | 'too-many' | 'not-paired';

/**
 * What the hub tells the program. A `line` is one use of the printer's cable, numbered by the hub and never used
 * again; bytes of any other line than the one that is open are thrown away.
 */
export interface ToRemotePrinter {
  /** Begins a line; whatever line was before is over. Answered by whether the printer is there. */
  'line:open': (line: number, reply: (isOpen: boolean) => void) => void;
  /** Answered once the printer's cable has taken all of the bytes; `false` when it has not. */
  'line:write': (line: number, bytes: Uint8Array, reply: (isTaken: boolean) => void) => void;
  /** Ends a line. `torn` throws away what still can be. Answered when the cable is free. */
  'line:end': (line: number, how: 'whole' | 'torn', reply: () => void) => void;
}

/** What the program tells the hub. */
export interface FromRemotePrinter {
  /** Whether the printer is at the cable's other end: at first, and at each change. */
  'printer:link': (isLinked: boolean) => void;
  /** What the printer has answered, in pieces of any size. */
  'printer:reply': (bytes: Uint8Array) => void;
}
