import type {
  Author,
  Channel,
  DossierId,
  GivenLevel,
  Outcome,
  PauseReason,
  Purpose,
  RatingReason,
  ReprintCause,
  TicketId,
} from './facts.ts';
import type { CounterId, FieldId, Rules } from './rules.ts';
import type { Instant, WorkingDay } from './working-day.ts';

/** What somebody wishes to happen. */
export type CommandBody =
  | { readonly type: 'open-day'; readonly office: string; readonly day: WorkingDay; readonly rules: Rules }
  | { readonly type: 'change-rules'; readonly rules: Rules }
  | { readonly type: 'close-day'; readonly because: 'by-hand' | 'next-day' }
  | { readonly type: 'open-counter'; readonly counter: CounterId }
  | { readonly type: 'pause-counter'; readonly counter: CounterId; readonly reason: PauseReason }
  | { readonly type: 'resume-counter'; readonly counter: CounterId }
  | { readonly type: 'close-counter'; readonly counter: CounterId }
  | {
      readonly type: 'take-ticket';
      readonly field: FieldId;
      readonly procedure: string | null;
      /** The version of the procedure that holds now; left out where no procedure is named. */
      readonly version?: string | null;
      readonly purpose: Purpose;
      readonly channel: Channel;
      readonly priority: string | null;
      /** Only for a number written by hand: what stands on the paper, and since when its holder waits. */
      readonly written: { readonly number: number; readonly at: Instant } | null;
    }
  | { readonly type: 'give-priority'; readonly ticket: TicketId; readonly reason: string }
  | { readonly type: 'call-next'; readonly counter: CounterId }
  | {
      readonly type: 'call-chosen';
      readonly counter: CounterId;
      readonly ticket: TicketId;
      readonly reason: string;
    }
  | { readonly type: 'call-again'; readonly counter: CounterId }
  | { readonly type: 'undo-call'; readonly counter: CounterId }
  | { readonly type: 'start-service'; readonly counter: CounterId }
  | { readonly type: 'finish-service'; readonly counter: CounterId; readonly outcome: Outcome }
  | { readonly type: 'reopen-service'; readonly counter: CounterId }
  | {
      readonly type: 'note-dossier' | 'remove-dossier';
      readonly counter: CounterId;
      readonly dossier: DossierId;
    }
  | { readonly type: 'mark-absent'; readonly counter: CounterId }
  | { readonly type: 'bring-back'; readonly ticket: TicketId }
  | { readonly type: 'hold-ticket'; readonly counter: CounterId }
  | { readonly type: 'return-after-supplement'; readonly ticket: TicketId }
  | {
      readonly type: 'transfer-ticket';
      readonly counter: CounterId;
      readonly to: { readonly counter: CounterId } | { readonly field: FieldId };
    }
  | {
      readonly type: 'cancel-ticket';
      readonly ticket: TicketId;
      /** Where it is cancelled: a ticket that one counter calls is not another's to cancel. */
      readonly counter: CounterId;
    }
  | { readonly type: 'void-ticket'; readonly ticket: TicketId }
  | {
      readonly type: 'rate-visit';
      readonly counter: CounterId;
      /** The instant at which the tablet was told to ask: a late vote must not land on the next visit. */
      readonly askedAt: Instant;
      readonly level: GivenLevel;
      readonly reasons: readonly RatingReason[];
      readonly comment: string | null;
    }
  | { readonly type: 'skip-rating'; readonly counter: CounterId; readonly askedAt: Instant }
  | {
      readonly type: 'report-slip';
      readonly ticket: TicketId;
      readonly copy: number;
      readonly step:
        | { readonly kind: 'queued' | 'printing' | 'printed' }
        | { readonly kind: 'unknown' | 'failed'; readonly reason: string };
    }
  | { readonly type: 'reprint-slip'; readonly ticket: TicketId; readonly because: ReprintCause }
  | { readonly type: 'dismiss-slip'; readonly ticket: TicketId }
  | { readonly type: 'ask-help'; readonly place: string }
  | { readonly type: 'answer-help'; readonly counter: CounterId }
  | { readonly type: 'wake' };

export type CommandType = CommandBody['type'];
export type CommandOf<T extends CommandType> = Extract<CommandBody, { type: T }>;

/** A command and whose it is. `id` is the tap: the same id twice is the same tap. */
export interface Command {
  readonly id: string | null;
  readonly by: Author;
  readonly body: CommandBody;
}
