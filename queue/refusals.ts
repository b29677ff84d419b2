/** Every way in which the queue says no. A refusal is an ordinary answer and changes nothing. */
export const refusals = [
  'already-rated',
  'bad-written-time',
  'call-again-first',
  'called-enough',
  'clock-behind',
  'counter-busy',
  'counter-closed',
  'counter-not-closed',
  'counter-not-open',
  'counter-not-paused',
  'day-already-open',
  'day-not-open',
  'dossier-not-noted',
  'dossier-noted-already',
  'enough-dossiers',
  'field-in-use',
  'letter-in-use',
  'no-help-asked',
  'nobody-here',
  'nobody-waiting',
  'not-a-priority-reason',
  'not-called',
  'not-serving',
  'nothing-to-reopen',
  'number-already-given',
  'number-not-next',
  'numbers-used-up',
  'outside-hours',
  'rating-over',
  'same-counter',
  'slip-not-needed',
  'ticket-not-waiting',
  'ticket-not-away',
  'ticket-not-for-supplement',
  'ticket-at-counter',
  'too-late-to-reopen',
  'too-late-to-undo',
  'unknown-counter',
  'unknown-field',
  'unknown-ticket',
] as const;

export type RefusalReason = (typeof refusals)[number];

export interface Refusal {
  readonly refused: RefusalReason;
}

export function refuse(reason: RefusalReason): Refusal {
  return { refused: reason };
}
