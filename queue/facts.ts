import type { CounterId, FieldId, Rules } from './rules.ts';
import type { Duration, Instant, WorkingDay } from './working-day.ts';

export const purposes = ['file', 'result', 'supplement', 'guidance', 'feedback'] as const;
export type Purpose = (typeof purposes)[number];

export const channels = ['kiosk', 'clerk', 'handwritten'] as const;
export type Channel = (typeof channels)[number];

export const outcomes = ['received', 'returned', 'guided', 'supplement', 'not-possible'] as const;
export type Outcome = (typeof outcomes)[number];

export const pauseReasons = ['break', 'meeting', 'machine', 'leader'] as const;
export type PauseReason = (typeof pauseReasons)[number];

export const levels = ['very-satisfied', 'satisfied', 'dissatisfied'] as const;
export type Level = (typeof levels)[number];

/** What can be pressed where an office asks with four faces; the official levels are three. */
export const givenLevels = ['very-satisfied', 'satisfied', 'neutral', 'dissatisfied'] as const;
export type GivenLevel = (typeof givenLevels)[number];

export const ratingReasons = [
  'wait',
  'attitude',
  'unclear',
  'many-trips',
  'extra-papers',
  'late',
  'facility',
] as const;
export type RatingReason = (typeof ratingReasons)[number];

export const reprintCauses = ['asked', 'trouble'] as const;
export type ReprintCause = (typeof reprintCauses)[number];

export type TicketId = string;
/** The hub's own name for a dossier (hồ sơ); the same one each time that its code is seen. */
export type DossierId = string;
export type TicketState = 'waiting' | 'called' | 'serving' | 'held' | 'absent' | 'supplement';

/** Why this ticket was called and not another. */
export type Why =
  | { readonly rule: 'longest-wait'; readonly waitedMs: Duration }
  | {
      readonly rule: 'priority';
      readonly waitedMs: Duration;
      readonly creditMs: Duration;
      readonly passed: number;
    }
  | { readonly rule: 'returned'; readonly waitedMs: Duration; readonly passed: number }
  | { readonly rule: 'sent-here'; readonly waitedMs: Duration; readonly passed: number }
  | {
      readonly rule: 'chosen';
      readonly waitedMs: Duration;
      readonly passed: number;
      readonly reason: string;
    };

/** What happened. Facts are for ever: statistics and reports are folds over them. */
export type FactBody =
  | { readonly type: 'day-opened'; readonly office: string; readonly day: WorkingDay; readonly rules: Rules }
  | { readonly type: 'rules-changed'; readonly rules: Rules }
  | {
      readonly type: 'day-closed';
      readonly because: 'by-hand' | 'hours' | 'next-day';
      /** Tickets that nobody finished, and what each was doing: closed by rule. */
      readonly left: readonly { readonly ticket: TicketId; readonly was: TicketState }[];
    }
  | { readonly type: 'counter-opened'; readonly counter: CounterId }
  | { readonly type: 'counter-paused'; readonly counter: CounterId; readonly reason: PauseReason }
  | { readonly type: 'counter-resumed'; readonly counter: CounterId }
  | { readonly type: 'counter-closed'; readonly counter: CounterId }
  | {
      readonly type: 'ticket-taken';
      readonly ticket: TicketId;
      readonly letter: string;
      readonly number: number;
      readonly field: FieldId;
      readonly procedure: string | null;
      /**
       * What the procedure said then, by the catalogue's own name for that version; a visit keeps it, whatever comes
       * later. Null where no procedure was named, and in facts from before there were versions.
       */
      readonly version: string | null;
      readonly purpose: Purpose;
      readonly channel: Channel;
      readonly priority: string | null;
      /** People before this one when the number was given. */
      readonly ahead: number;
      /** Counters that serve the field. */
      readonly counters: readonly CounterId[];
      /** When the waiting began: earlier than the fact for a number written by hand. */
      readonly waitingSince: Instant;
    }
  | { readonly type: 'priority-given'; readonly ticket: TicketId; readonly reason: string }
  | {
      readonly type: 'ticket-called';
      readonly ticket: TicketId;
      readonly counter: CounterId;
      readonly why: Why;
    }
  | {
      readonly type: 'ticket-called-again';
      readonly ticket: TicketId;
      readonly counter: CounterId;
      readonly times: number;
    }
  | { readonly type: 'call-undone'; readonly ticket: TicketId; readonly counter: CounterId }
  | { readonly type: 'service-started'; readonly ticket: TicketId; readonly counter: CounterId }
  | {
      readonly type: 'service-finished';
      readonly ticket: TicketId;
      readonly counter: CounterId;
      readonly outcome: Outcome;
      /** Until when the citizen who must bring more papers is next at this counter. */
      readonly returnUntil: Instant | null;
    }
  | {
      // The service goes on as if it had not ended; its end is looked up by ticket and instant.
      readonly type: 'service-reopened';
      readonly ticket: TicketId;
      readonly counter: CounterId;
      readonly finishedAt: Instant;
      /** The outcome that no longer holds. */
      readonly outcome: Outcome;
    }
  | {
      // Holds no code: that is kept elsewhere for a while, under this name, and then forgotten.
      readonly type: 'dossier-noted';
      readonly ticket: TicketId;
      readonly counter: CounterId;
      readonly dossier: DossierId;
    }
  | {
      readonly type: 'dossier-removed';
      readonly ticket: TicketId;
      readonly counter: CounterId;
      readonly dossier: DossierId;
    }
  | { readonly type: 'ticket-absent'; readonly ticket: TicketId; readonly counter: CounterId }
  | { readonly type: 'ticket-brought-back'; readonly ticket: TicketId }
  | { readonly type: 'ticket-held'; readonly ticket: TicketId; readonly counter: CounterId }
  | {
      readonly type: 'supplement-returned';
      readonly ticket: TicketId;
      /** The counter at which the ticket is next, or null when it came too late for that. */
      readonly headOf: CounterId | null;
    }
  | {
      readonly type: 'ticket-transferred';
      readonly ticket: TicketId;
      readonly from: CounterId;
      readonly to: { readonly counter: CounterId } | { readonly field: FieldId };
    }
  | { readonly type: 'ticket-cancelled'; readonly ticket: TicketId; readonly was: TicketState }
  | { readonly type: 'ticket-voided'; readonly ticket: TicketId; readonly was: TicketState }
  | {
      // Holds no ticket: a rating must not lead back to a person.
      readonly type: 'visit-rated';
      readonly counter: CounterId;
      readonly field: FieldId;
      readonly procedure: string | null;
      readonly level: Level;
      /** What was pressed, where that is not an official level. */
      readonly given?: 'neutral';
      readonly reasons: readonly RatingReason[];
      readonly comment: string | null;
      /**
       * Only where the tablet had to keep the vote until the question had lapsed as unanswered: how many more services
       * of this counter had ended by then. The vote takes the place of that lapse.
       */
      readonly late?: number;
    }
  | {
      readonly type: 'rating-lapsed';
      readonly counter: CounterId;
      /** `reopened`: the question was withdrawn, because the service went on. */
      readonly because: 'skipped' | 'unanswered' | 'reopened';
    }
  | { readonly type: 'slip-queued'; readonly ticket: TicketId; readonly copy: number }
  | { readonly type: 'slip-printed'; readonly ticket: TicketId; readonly copy: number }
  | { readonly type: 'slip-printing'; readonly ticket: TicketId; readonly copy: number }
  | {
      // Bytes have gone to the printer, and nobody can say whether paper came of them.
      readonly type: 'slip-unknown';
      readonly ticket: TicketId;
      readonly copy: number;
      readonly reason: string;
    }
  | {
      readonly type: 'slip-failed';
      readonly ticket: TicketId;
      readonly copy: number;
      readonly reason: string;
    }
  | {
      readonly type: 'slip-reprinted';
      readonly ticket: TicketId;
      readonly copy: number;
      /** Somebody asked for it, or the printer was in trouble while the slip before it was under way. */
      readonly because: ReprintCause;
    }
  | { readonly type: 'slip-dismissed'; readonly ticket: TicketId }
  | { readonly type: 'help-asked'; readonly place: string }
  | { readonly type: 'help-answered'; readonly counter: CounterId };

/** Who or what made a command: a screen, or the hub itself. */
export interface Author {
  readonly role: 'kiosk' | 'console' | 'rating' | 'office' | 'hub';
  readonly device: string;
  /** Where a console stood; facts from before there were several printers do not say it. */
  readonly counter?: CounterId;
  /** Who was signed in there; nobody in trial mode, and facts from before there were people do not say it. */
  readonly person?: string;
}

/** What every fact carries. `seq` counts from 1 without a gap within one office and working day. */
export interface Stamp {
  readonly v: 1;
  readonly seq: number;
  readonly at: Instant;
  readonly by: Author;
  /** The tap that led to the fact; the same tap twice has one effect. Null for the hub's own. */
  readonly commandId: string | null;
}

export type Fact = FactBody & Stamp;
export type FactType = FactBody['type'];

export type FactOf<T extends FactType> = Extract<FactBody, { type: T }> & Stamp;
