import * as z from 'zod';
import { LONGEST_PIN } from './pin-lengths.ts';
import { roles } from './roles.ts';

/** What a paired device is: one of the screens, or a computer that lends its printer. */
export const deviceRoles = [...roles, 'printer'] as const;
export type DeviceRole = (typeof deviceRoles)[number];

/** What a person is at this desk: an inspector only reads. */
export const personRoles = ['charge', 'clerk', 'inspector'] as const;
export type PersonRole = (typeof personRoles)[number];

/** What a person may do: serve at a counter, run the office, look at what the office page shows. */
export const rights = ['serve', 'run', 'look'] as const;
export type Right = (typeof rights)[number];

/** What each kind of person may do. */
export const rightsOf = {
  charge: ['serve', 'run', 'look'],
  clerk: ['serve'],
  inspector: ['look'],
} as const satisfies Record<PersonRole, readonly Right[]>;

export const deviceId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
export const personId = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** One line: what would end a line, or tell a printer something, is no part of a name. */
export const shownName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u);

const counter = z.int().min(1).max(99);
const printer = z.int().min(1).max(99);

/** Where a device stands. Consoles and tablets stand at a counter; the others at none. */
export const placeSchema = z.strictObject({
  counter: counter.nullable(),
  /** The counters whose calls a board shows; none is all. */
  zone: z.array(counter).max(99).readonly(),
  /** The printer at which a kiosk's papers come out; null is the usual one. */
  printer: printer.nullable(),
});
export type Place = z.infer<typeof placeSchema>;

/** Six digits on a screen that is not paired. */
export const pairingCode = z.string().regex(/^\d{6}$/);

/** A person's work at some counters and in some fields, from the first day to the last, both included. */
export const assignmentSchema = z
  .strictObject({
    counters: z.array(counter).max(99).readonly(),
    fields: z.array(z.string().min(1).max(64)).max(20).readonly(),
    from: z.iso.date(),
    to: z.iso.date().nullable(),
  })
  .refine(({ from, to }) => to === null || from <= to, { message: 'it ends before it begins', path: ['to'] });
export type Assignment = z.infer<typeof assignmentSchema>;

export const assignments = z.array(assignmentSchema).max(20).readonly();

/** As typed; whether it is long enough for the person is the hub's answer `pin-too-easy`. */
export const pinText = z.string().regex(/^\d+$/).max(LONGEST_PIN);

/** One device as the office page lists it. */
export interface DeviceRow extends Place {
  readonly id: string;
  readonly role: DeviceRole;
  readonly name: string;
  readonly pairedAt: number;
  readonly isHere: boolean;
}

/** A screen that shows a code and waits for somebody to let it in. */
export interface WaitingScreen {
  readonly code: string;
  readonly until: number;
  /** From which address of the network, and with which browser, in a few words. */
  readonly from: string;
}

/** One person as the office page lists them. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly role: PersonRole;
  readonly assignments: readonly Assignment[];
  /** Where they are signed in now: names of devices. */
  readonly at: readonly string[];
}

/** Who is signed in at a screen. */
export interface PersonHere {
  readonly id: string;
  readonly name: string;
  readonly role: PersonRole;
}

/** All that the office page shows of who may do what. In trial mode there are no devices and no people. */
export interface AccessView {
  readonly isSetUp: boolean;
  /** Where another computer opens the hub; none while it answers on its own machine only. */
  readonly addresses: readonly string[];
  readonly devices: readonly DeviceRow[];
  readonly waiting: readonly WaitingScreen[];
  readonly people: readonly PersonRow[];
}

/** What an unpaired screen is told over HTTP, once a second. */
export type PairingNews =
  | { readonly state: 'waiting'; readonly code: string; readonly secondsLeft: number }
  | { readonly state: 'paired'; readonly page: string }
  | { readonly state: 'too-many' }
  | { readonly state: 'trial' };

/** Who may sign in at this screen; `last` is who did so last. */
export interface SignInList {
  readonly device: string;
  readonly people: readonly PersonHere[];
  readonly last: string | null;
}

/** The answer to a PIN. `waitSeconds` is how long this person must wait at this screen before the next try counts. */
export type SignInAnswer =
  | { readonly ok: true; readonly person: PersonHere }
  | {
      readonly ok: false;
      readonly no: 'wrong-pin' | 'wait' | 'not-here' | 'not-paired';
      readonly waitSeconds: number;
    };
