import { answerHelp } from './cases/answer-help.ts';
import { askHelp } from './cases/ask-help.ts';
import { bringBack } from './cases/bring-back.ts';
import { callAgain } from './cases/call-again.ts';
import { callChosen } from './cases/call-chosen.ts';
import { callNext } from './cases/call-next.ts';
import { cancelTicket } from './cases/cancel-ticket.ts';
import { changeRules } from './cases/change-rules.ts';
import { closeCounter } from './cases/close-counter.ts';
import { closeDay } from './cases/close-day.ts';
import { dismissSlip } from './cases/dismiss-slip.ts';
import { finishService } from './cases/finish-service.ts';
import { givePriority } from './cases/give-priority.ts';
import { holdTicket } from './cases/hold-ticket.ts';
import { markAbsent } from './cases/mark-absent.ts';
import { noteDossier } from './cases/note-dossier.ts';
import { openCounter } from './cases/open-counter.ts';
import { openDay } from './cases/open-day.ts';
import { pauseCounter } from './cases/pause-counter.ts';
import { rateVisit } from './cases/rate-visit.ts';
import { removeDossier } from './cases/remove-dossier.ts';
import { reopenService } from './cases/reopen-service.ts';
import { reportSlip } from './cases/report-slip.ts';
import { reprintSlip } from './cases/reprint-slip.ts';
import { resumeCounter } from './cases/resume-counter.ts';
import { returnAfterSupplement } from './cases/return-after-supplement.ts';
import { skipRating } from './cases/skip-rating.ts';
import { startService } from './cases/start-service.ts';
import { takeTicket } from './cases/take-ticket.ts';
import { transferTicket } from './cases/transfer-ticket.ts';
import { undoCall } from './cases/undo-call.ts';
import { voidTicket } from './cases/void-ticket.ts';
import { wake } from './cases/wake.ts';
import type { CommandBody, CommandOf, CommandType } from './commands.ts';
import type { Day } from './day.ts';
import type { FactBody } from './facts.ts';
import type { Refusal } from './refusals.ts';
import type { Instant } from './working-day.ts';

type Case<T extends CommandType> = (day: Day, command: CommandOf<T>, now: Instant) => FactBody[] | Refusal;

/** One file per verb. */
const cases: { readonly [T in CommandType]: Case<T> } = {
  'open-day': openDay,
  'change-rules': changeRules,
  'close-day': closeDay,
  'open-counter': openCounter,
  'pause-counter': pauseCounter,
  'resume-counter': resumeCounter,
  'close-counter': closeCounter,
  'take-ticket': takeTicket,
  'give-priority': givePriority,
  'call-next': callNext,
  'call-chosen': callChosen,
  'call-again': callAgain,
  'undo-call': undoCall,
  'start-service': startService,
  'finish-service': finishService,
  'reopen-service': reopenService,
  'note-dossier': noteDossier,
  'remove-dossier': removeDossier,
  'mark-absent': markAbsent,
  'bring-back': bringBack,
  'hold-ticket': holdTicket,
  'return-after-supplement': returnAfterSupplement,
  'transfer-ticket': transferTicket,
  'cancel-ticket': cancelTicket,
  'void-ticket': voidTicket,
  'rate-visit': rateVisit,
  'skip-rating': skipRating,
  'report-slip': reportSlip,
  'reprint-slip': reprintSlip,
  'dismiss-slip': dismissSlip,
  'ask-help': askHelp,
  'answer-help': answerHelp,
  wake,
};

/** May it happen? The facts that it would be, or why not. Changes nothing. */
export function decide(day: Day, command: CommandBody, now: Instant): FactBody[] | Refusal {
  // The table gives each verb its own case; the compiler cannot follow the pair through the union.
  const ofThisVerb = cases[command.type] as Case<CommandType>;
  return ofThisVerb(day, command, now);
}
