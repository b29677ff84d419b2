import * as z from 'zod';
import { givenLevels, outcomes, pauseReasons, purposes, ratingReasons } from '#queue/facts.ts';
import {
  assignments,
  deviceId,
  deviceRoles,
  pairingCode,
  personId,
  personRoles,
  pinText,
  placeSchema,
  type Right,
  shownName,
} from './access.ts';
import { auditPage, auditWish } from './audit.ts';
import type { No } from './no.ts';
import { backupFolder, backupRulesSchema } from './backup-settings.ts';
import { folderFlaws } from './backup-view.ts';
import { boardSlidesSchema } from './board-slides.ts';
import { cableSchema } from './cable.ts';
import { consoleActs, keysToGive } from './console-keys.ts';
import { LONGEST_COMMENT } from './longest-comment.ts';
import {
  officeEditSchema,
  type OfficePreview,
  officeSettingsSchema,
  type ProposedHoliday,
} from './office-settings.ts';
import {
  printerId,
  printerName,
  printerRoutesSchema,
  printerSettingsSchema,
  testLineSchema,
} from './printer-settings.ts';
import { catalogueBookSchema, noticeHeadSchema, noticeIdSchema } from './notices.ts';
import { publishedPlaces } from './notice-parts.ts';
import { ratingSettingsSchema } from './rating-settings.ts';
import type { Role } from './roles.ts';
import { slipWishSchema } from './slip-settings.ts';
import { voiceSettingsSchema } from './voice-settings.ts';

const commandId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
const ticket = z.string().regex(/^[A-Z]-[1-9]\d{0,6}$/);
const field = z.string().min(1).max(64);
const procedure = z.string().min(1).max(64).nullable();
const counter = z.int().min(1).max(99);
const instant = z.int().min(0);
const reason = z.string().trim().min(1).max(200);

/** What the hub keeps for a while under a name of its own. */
const trayName = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);

/** A key for each act of a console, and no key for two. */
export const consoleKeysSchema = z
  .record(z.enum(consoleActs), z.enum(keysToGive))
  .refine((keys) => new Set(Object.values(keys)).size === consoleActs.length, 'one key does two things');

const dossier = z.string().regex(/^d-[a-z0-9]{1,20}$/);

const tap = z.strictObject({ commandId });
const ofTicket = z.strictObject({ commandId, ticket });
const ofPrinter = z.strictObject({ commandId, printer: printerId });

/** What the kiosk is told of a ticket that was just taken; built from the fact alone, so a retry is told the same. */
const taken = z.strictObject({
  ticket,
  letter: z.string(),
  number: z.int(),
  field,
  procedure,
  priority: z.boolean(),
  ahead: z.int(),
  counters: z.array(counter).readonly(),
  takenAt: instant,
});
const nothing = z.strictObject({});

/**
 * The whole wire from the screens to the hub: name → who may ask, what is asked, what is answered.
 * A console's or tablet's counter is not asked: the hub knows whose it is. Once the hub is set up, a person must have
 * the `right`: where it is not said, to serve at a console, to run the office at an office page, and none elsewhere.
 * What the office asks is written into the audit, and of the others what says `audit`.
 */
export const asks = {
  'ticket:take': {
    from: ['kiosk', 'console'],
    ask: z.strictObject({
      commandId,
      field,
      procedure,
      purpose: z.enum(purposes),
      priority: z.string().min(1).max(64).nullable(),
    }),
    answer: taken,
  },
  'ticket:enter-handwritten': {
    from: ['console'],
    ask: z.strictObject({ commandId, field, number: z.int().min(1).max(9999), writtenAt: instant }),
    answer: taken,
  },
  'ticket:prioritise': {
    from: ['kiosk', 'console'],
    ask: z.strictObject({ commandId, ticket, reason: z.string().min(1).max(64) }),
    answer: nothing,
  },
  'ticket:mark-absent': { from: ['console'], ask: tap, answer: nothing },
  'ticket:bring-back': { from: ['console'], ask: ofTicket, answer: nothing },
  'ticket:hold': { from: ['console'], ask: tap, answer: nothing },
  'ticket:return': { from: ['console'], ask: ofTicket, answer: nothing },
  'ticket:transfer': {
    from: ['console'],
    ask: z.strictObject({ commandId, to: z.union([z.strictObject({ counter }), z.strictObject({ field })]) }),
    answer: nothing,
  },
  'ticket:cancel': { from: ['console'], ask: ofTicket, answer: nothing },
  'ticket:void': { from: ['console', 'office'], ask: ofTicket, answer: nothing, audit: true },
  'call:next': { from: ['console'], ask: tap, answer: nothing },
  'call:choose': { from: ['console'], ask: z.strictObject({ commandId, ticket, reason }), answer: nothing },
  'call:again': { from: ['console'], ask: tap, answer: nothing },
  'call:undo': { from: ['console'], ask: tap, answer: nothing },
  'service:start': { from: ['console'], ask: tap, answer: nothing },
  'service:finish': {
    from: ['console'],
    ask: z.strictObject({ commandId, outcome: z.enum(outcomes) }),
    answer: nothing,
  },
  /** The visit that ended here last goes on. */
  'service:reopen': { from: ['console'], ask: tap, answer: nothing },
  /** What was scanned or typed; only a dossier code in it is kept, and that for a while. */
  'dossier:note': {
    from: ['console'],
    ask: z.strictObject({ commandId, code: z.string().max(500) }),
    answer: nothing,
  },
  'dossier:remove': { from: ['console'], ask: z.strictObject({ commandId, dossier }), answer: nothing },
  /** The keys of whoever is signed in, or of this device where nobody signs in. */
  'keys:read': { from: ['console'], ask: tap, answer: z.strictObject({ keys: consoleKeysSchema }) },
  /** Null is the usual ones. */
  'keys:set': {
    from: ['console'],
    ask: z.strictObject({ commandId, keys: consoleKeysSchema.nullable() }),
    answer: z.strictObject({ keys: consoleKeysSchema }),
  },
  'counter:open': { from: ['console'], ask: tap, answer: nothing },
  'counter:pause': {
    from: ['console'],
    ask: z.strictObject({ commandId, reason: z.enum(pauseReasons) }),
    answer: nothing,
  },
  'counter:resume': { from: ['console'], ask: tap, answer: nothing },
  'counter:close': { from: ['console'], ask: tap, answer: nothing },
  'slip:reprint': { from: ['console', 'office'], ask: ofTicket, answer: nothing, audit: true },
  /** The list of what to bring, as a paper of its own; no fact of the queue, and never a second ticket. */
  'slip:checklist': { from: ['kiosk', 'console'], ask: ofTicket, answer: nothing },
  'slip:set': {
    from: ['office'],
    ask: z.strictObject({ commandId, slips: slipWishSchema }),
    answer: nothing,
  },
  /** Takes the last `slip:set` back. */
  'slip:undo': { from: ['office'], ask: tap, answer: nothing },
  'slip:dismiss': { from: ['console', 'office'], ask: ofTicket, answer: nothing },
  'visit:rate': {
    from: ['rating'],
    ask: z.strictObject({
      commandId,
      askedAt: instant,
      level: z.enum(givenLevels),
      reasons: z.array(z.enum(ratingReasons)).max(ratingReasons.length),
      comment: z.string().trim().max(LONGEST_COMMENT).nullable(),
    }),
    answer: nothing,
  },
  'rating:skip': { from: ['rating'], ask: z.strictObject({ commandId, askedAt: instant }), answer: nothing },
  'rating:set': {
    from: ['office'],
    ask: z.strictObject({ commandId, ratings: ratingSettingsSchema }),
    answer: nothing,
  },
  /** Takes the last `rating:set` back. */
  'rating:undo': { from: ['office'], ask: tap, answer: nothing },
  /** Whether the board can be heard, and which clips it could not play; said again after each lost link. */
  'board:sound': {
    from: ['board'],
    ask: z.strictObject({
      commandId,
      isOn: z.boolean(),
      missing: z.array(z.string().regex(/^[a-z0-9_]{1,40}$/)).max(200),
    }),
    answer: nothing,
  },
  'voice:set': {
    from: ['office'],
    ask: z.strictObject({ commandId, voice: voiceSettingsSchema }),
    answer: nothing,
  },
  /** Takes the last `voice:set` back. */
  'voice:undo': { from: ['office'], ask: tap, answer: nothing },
  /** The settings as they are, with the years of which the hub knows the public holidays. */
  'office:read': {
    from: ['office'],
    right: 'look',
    audit: false,
    ask: tap,
    answer: z.strictObject({
      settings: officeSettingsSchema,
      holidayYears: z.strictObject({ from: z.int(), until: z.int() }),
    }),
  },
  /** What an edit would do: what is wrong with it and where, or the screens as they would be. Changes nothing. */
  'office:preview': {
    from: ['office'],
    audit: false,
    ask: z.strictObject({ commandId, edit: officeEditSchema }),
    answer: z.custom<OfficePreview>(),
  },
  'office:set': {
    from: ['office'],
    ask: z.strictObject({ commandId, edit: officeEditSchema }),
    answer: nothing,
  },
  /** Takes the last `office:set` back. */
  'office:undo': { from: ['office'], ask: tap, answer: nothing },
  /** The public holidays of a year, and the days off in their place for this office's week. */
  'office:holidays': {
    from: ['office'],
    audit: false,
    ask: z.strictObject({ commandId, year: z.int().min(2000).max(2100) }),
    answer: z.custom<{ readonly days: readonly ProposedHoliday[] }>(),
  },
  /** The whole book of procedures, for the office. */
  'catalogue:read': {
    from: ['office'],
    right: 'look',
    audit: false,
    ask: tap,
    answer: z.strictObject({ book: catalogueBookSchema }),
  },
  /** Does as a whole what a dry run (`POST /catalogue-import`) has shown. */
  'catalogue:import': {
    from: ['office'],
    ask: z.strictObject({ commandId, import: trayName, head: noticeHeadSchema }),
    answer: z.strictObject({ notice: noticeIdSchema }),
  },
  /** Enters a notice that the hub has found good (`POST /notice-check`): it may be larger than a packet. */
  'notice:enter': {
    from: ['office'],
    ask: z.strictObject({ commandId, checked: trayName }),
    answer: z.strictObject({ notice: noticeIdSchema }),
  },
  'notice:withdraw': {
    from: ['office'],
    ask: z.strictObject({ commandId, notice: noticeIdSchema }),
    answer: nothing,
  },
  /** Ticks where a notice was published today, or takes the tick away. */
  'notice:publish': {
    from: ['office'],
    ask: z.strictObject({
      commandId,
      notice: noticeIdSchema,
      place: z.enum(publishedPlaces),
      isDone: z.boolean(),
    }),
    answer: nothing,
  },
  'slides:set': {
    from: ['office'],
    ask: z.strictObject({ commandId, board: boardSlidesSchema }),
    answer: nothing,
  },
  /** Takes the last `slides:set` back. */
  'slides:undo': { from: ['office'], ask: tap, answer: nothing },
  /** Begins a backup, or a drill of the newest; the view tells what comes of it. */
  'backup:make': { from: ['office'], ask: tap, answer: nothing },
  'backup:drill': { from: ['office'], ask: tap, answer: nothing },
  'backup:set': {
    from: ['office'],
    ask: z.strictObject({ commandId, backup: backupRulesSchema }),
    answer: nothing,
  },
  /** Takes the last change of the settings or the folders back. */
  'backup:undo': { from: ['office'], ask: tap, answer: nothing },
  /** Tries a folder by writing into it, and takes it when there is no flaw. */
  'backup:add-folder': {
    from: ['office'],
    ask: z.strictObject({ commandId, folder: backupFolder }),
    answer: z.strictObject({ flaw: z.enum(folderFlaws).nullable() }),
  },
  'backup:remove-folder': {
    from: ['office'],
    ask: z.strictObject({ commandId, folder: backupFolder }),
    answer: nothing,
  },
  'help:ask': { from: ['kiosk'], ask: tap, answer: nothing },
  'help:answer': { from: ['console'], ask: tap, answer: nothing },
  'day:open': { from: ['office'], ask: tap, answer: nothing },
  'day:close': { from: ['office'], ask: tap, answer: nothing },
  'printer:find': {
    from: ['office'],
    audit: false,
    ask: tap,
    answer: z.strictObject({ found: z.array(z.strictObject({ cable: cableSchema, label: z.string() })) }),
  },
  'printer:set': {
    from: ['office'],
    ask: z.strictObject({
      commandId,
      printer: printerId,
      name: printerName.optional(),
      settings: printerSettingsSchema,
    }),
    answer: nothing,
  },
  'printer:add': {
    from: ['office'],
    ask: z.strictObject({ commandId, name: printerName, settings: printerSettingsSchema }),
    answer: z.strictObject({ printer: printerId }),
  },
  'printer:remove': { from: ['office'], ask: ofPrinter, answer: nothing },
  /** Which kiosk and which counter prints where, as a whole. */
  'printers:route': {
    from: ['office'],
    ask: z.strictObject({ commandId, routes: printerRoutesSchema }),
    answer: nothing,
  },
  /** Prints the test sheet and says what its lines mean. */
  'printer:test': {
    from: ['office'],
    ask: ofPrinter,
    answer: z.strictObject({ lines: z.array(testLineSchema) }),
  },
  'roll:change': { from: ['office', 'console'], ask: ofPrinter, answer: nothing },
  /** The roll was not changed after all: its count goes on as before. */
  'roll:change-undo': { from: ['office', 'console'], ask: ofPrinter, answer: nothing },
  'paper:set': {
    from: ['office'],
    ask: z.strictObject({ commandId, printer: printerId, paper: z.enum(['in', 'out']) }),
    answer: nothing,
  },
  /** Lets the screen in that shows this code. */
  'device:approve': {
    from: ['office'],
    ask: z.strictObject({
      commandId,
      code: pairingCode,
      role: z.enum(deviceRoles),
      name: shownName,
      place: placeSchema,
    }),
    answer: z.strictObject({ device: deviceId }),
  },
  'device:change': {
    from: ['office'],
    ask: z.strictObject({ commandId, device: deviceId, name: shownName, place: placeSchema }),
    answer: nothing,
  },
  'device:revoke': {
    from: ['office'],
    ask: z.strictObject({ commandId, device: deviceId }),
    answer: nothing,
  },
  'person:add': {
    from: ['office'],
    ask: z.strictObject({ commandId, name: shownName, role: z.enum(personRoles), pin: pinText, assignments }),
    answer: z.strictObject({ person: personId }),
  },
  'person:change': {
    from: ['office'],
    ask: z.strictObject({
      commandId,
      person: personId,
      name: shownName,
      role: z.enum(personRoles),
      /** A new one, or null for the one that holds. */
      pin: pinText.nullable(),
      assignments,
    }),
    answer: nothing,
  },
  'person:remove': {
    from: ['office'],
    ask: z.strictObject({ commandId, person: personId }),
    answer: nothing,
  },
  /** Somebody moves a finger or a mouse here, so the screen is not to be locked yet. */
  'person:here': { from: ['office', 'console'], right: null, audit: false, ask: tap, answer: nothing },
  'audit:read': {
    from: ['office'],
    right: 'look',
    audit: false,
    ask: z.strictObject({ commandId, wish: auditWish }),
    answer: z.strictObject({ page: auditPage }),
  },
  /** The morning check and the log as text, for whoever helps by telephone. */
  'health:report': {
    from: ['office'],
    right: 'look',
    audit: false,
    ask: z.strictObject({ commandId, language: z.enum(['vi', 'en']) }),
    answer: z.strictObject({ report: z.string() }),
  },
} as const satisfies Record<string, AskRow>;

interface AskRow {
  readonly from: readonly Role[];
  readonly ask: z.ZodType;
  readonly answer: z.ZodType;
  readonly right?: Right | null;
  readonly audit?: boolean;
}

export type AskName = keyof typeof asks;

/** The right that a person must have to ask this from a screen of that role; null where no person is needed. */
export function rightFor(name: AskName, role: Role): Right | null {
  const row: AskRow = asks[name];
  if (row.right !== undefined) return row.right;
  if (role === 'console') return 'serve';
  return role === 'office' ? 'run' : null;
}

export type AskOf<N extends AskName> = z.infer<(typeof asks)[N]['ask']>;
export type AnswerOf<N extends AskName> = z.infer<(typeof asks)[N]['answer']>;
export type Taken = z.infer<typeof taken>;

/** Yes with what was asked for, or no with a reason from the closed list. */
export type Reply<A> = ({ readonly ok: true } & A) | { readonly ok: false; readonly no: No };

/** The Socket.IO map from screen to hub, derived: a wrong name or payload does not compile. */
export type AskEvents = {
  [N in AskName]: (ask: AskOf<N>, reply: (answer: Reply<AnswerOf<N>>) => void) => void;
};
