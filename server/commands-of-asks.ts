import type { PersonHere } from '#protocol/access.ts';
import type { AskName, AskOf } from '#protocol/asks.ts';
import type { CommandBody } from '#queue/commands.ts';
import type { Author } from '#queue/facts.ts';

/** Asks about the printer, the slips and the settings: no facts of the queue come of them. */
export type DeskAsk =
  | 'dossier:note'
  | 'keys:read'
  | 'keys:set'
  | 'backup:add-folder'
  | 'backup:drill'
  | 'backup:make'
  | 'backup:remove-folder'
  | 'backup:set'
  | 'backup:undo'
  | 'catalogue:import'
  | 'catalogue:read'
  | 'notice:enter'
  | 'notice:publish'
  | 'notice:withdraw'
  | 'paper:set'
  | 'roll:change'
  | 'roll:change-undo'
  | 'printer:add'
  | 'printer:find'
  | 'printer:remove'
  | 'printer:set'
  | 'printer:test'
  | 'printers:route'
  | 'office:holidays'
  | 'office:preview'
  | 'office:read'
  | 'office:set'
  | 'office:undo'
  | 'slip:checklist'
  | 'slip:set'
  | 'slip:undo'
  | 'rating:set'
  | 'board:sound'
  | 'voice:set'
  | 'voice:undo'
  | 'rating:undo'
  | 'slides:set'
  | 'slides:undo'
  | 'device:approve'
  | 'device:change'
  | 'device:revoke'
  | 'person:add'
  | 'person:change'
  | 'person:remove'
  | 'person:here'
  | 'audit:read'
  | 'health:report';

/** Asks that the queue itself answers; the rest is the hub's own business. */
export type QueueAsk = Exclude<AskName, DeskAsk | 'day:open'>;

/** Where a screen stands: the hub knows it from the connection, an ask never says it. */
export interface Standing {
  readonly role: 'kiosk' | 'board' | 'console' | 'rating' | 'office';
  readonly device: string;
  /** This very connection, for as long as it lasts. */
  readonly screen: string;
  /** 0 for screens that stand at no counter; no counter has that number. */
  readonly counter: number;
  /** Who is signed in there; nobody in trial mode, and at screens where nobody signs in. */
  readonly person?: PersonHere | null;
  /** What the office calls the device; null in trial mode. */
  readonly deviceName?: string | null;
}

/** Whose an ask is, as its facts will say. */
export function authorOf({ role, device, counter, person }: Standing): Author {
  return {
    role: role === 'board' ? 'office' : role,
    device,
    ...(role === 'console' ? { counter } : {}),
    ...(person ? { person: person.id } : {}),
  };
}

type Translation<N extends QueueAsk> = (ask: AskOf<N>, standing: Standing) => CommandBody;

const translations: { readonly [N in QueueAsk]: Translation<N> } = {
  'ticket:take': ({ field, procedure, purpose, priority }, { role }) => ({
    type: 'take-ticket',
    field,
    procedure,
    purpose,
    priority,
    channel: role === 'kiosk' ? 'kiosk' : 'clerk',
    written: null,
  }),
  'ticket:enter-handwritten': ({ field, number, writtenAt }) => ({
    type: 'take-ticket',
    field,
    procedure: null,
    purpose: 'file',
    priority: null,
    channel: 'handwritten',
    written: { number, at: writtenAt },
  }),
  'ticket:prioritise': ({ ticket, reason }) => ({ type: 'give-priority', ticket, reason }),
  'ticket:mark-absent': (_, { counter }) => ({ type: 'mark-absent', counter }),
  'ticket:bring-back': ({ ticket }) => ({ type: 'bring-back', ticket }),
  'ticket:hold': (_, { counter }) => ({ type: 'hold-ticket', counter }),
  'ticket:return': ({ ticket }) => ({ type: 'return-after-supplement', ticket }),
  'ticket:transfer': ({ to }, { counter }) => ({ type: 'transfer-ticket', counter, to }),
  'ticket:cancel': ({ ticket }, { counter }) => ({ type: 'cancel-ticket', ticket, counter }),
  'ticket:void': ({ ticket }) => ({ type: 'void-ticket', ticket }),
  'call:next': (_, { counter }) => ({ type: 'call-next', counter }),
  'call:choose': ({ ticket, reason }, { counter }) => ({ type: 'call-chosen', counter, ticket, reason }),
  'call:again': (_, { counter }) => ({ type: 'call-again', counter }),
  'call:undo': (_, { counter }) => ({ type: 'undo-call', counter }),
  'service:start': (_, { counter }) => ({ type: 'start-service', counter }),
  'service:finish': ({ outcome }, { counter }) => ({ type: 'finish-service', counter, outcome }),
  'service:reopen': (_, { counter }) => ({ type: 'reopen-service', counter }),
  'dossier:remove': ({ dossier }, { counter }) => ({ type: 'remove-dossier', counter, dossier }),
  'counter:open': (_, { counter }) => ({ type: 'open-counter', counter }),
  'counter:pause': ({ reason }, { counter }) => ({ type: 'pause-counter', counter, reason }),
  'counter:resume': (_, { counter }) => ({ type: 'resume-counter', counter }),
  'counter:close': (_, { counter }) => ({ type: 'close-counter', counter }),
  'slip:reprint': ({ ticket }) => ({ type: 'reprint-slip', ticket, because: 'asked' }),
  'slip:dismiss': ({ ticket }) => ({ type: 'dismiss-slip', ticket }),
  'visit:rate': ({ askedAt, level, reasons, comment }, { counter }) => ({
    type: 'rate-visit',
    counter,
    askedAt,
    level,
    reasons,
    comment: comment === '' ? null : comment,
  }),
  'rating:skip': ({ askedAt }, { counter }) => ({ type: 'skip-rating', counter, askedAt }),
  'help:ask': (_, { device }) => ({ type: 'ask-help', place: device }),
  'help:answer': (_, { counter }) => ({ type: 'answer-help', counter }),
  'day:close': () => ({ type: 'close-day', because: 'by-hand' }),
};

/** The command that an ask means, coming from where it came from. */
export function commandOf<N extends QueueAsk>(name: N, ask: AskOf<N>, standing: Standing): CommandBody {
  return (translations[name] as Translation<N>)(ask, standing);
}
