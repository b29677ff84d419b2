/** What a check looks at. */
export type CheckSubject =
  | 'printer'
  | 'paper'
  | 'kiosk'
  | 'board'
  | 'sound'
  | 'console'
  | 'rating'
  | 'journal'
  | 'disk'
  | 'clock'
  | 'backup'
  | 'audit'
  | 'certificate'
  | 'log';

/** `look` is something to see to today; with `bad`, citizens or the office's data suffer now. */
export const checkStates = ['bad', 'look', 'good'] as const;
export type CheckState = (typeof checkStates)[number];

/** Everything that can be found; each has a sentence in words/health-sentences.ts, and those that are not good say what to do. */
export type Finding =
  | 'printer-ready'
  | 'printer-virtual'
  | 'printer-cover-open'
  | 'printer-cutter-jam'
  | 'printer-overheated'
  | 'printer-offline'
  | 'printer-faulty'
  | 'paper-left'
  | 'paper-unknown'
  | 'paper-low'
  | 'paper-near-end'
  | 'paper-out'
  | 'screens-here'
  | 'screens-none'
  | 'screens-rest'
  | 'screen-away'
  | 'screen-unseen'
  | 'console-away'
  | 'console-unseen'
  | 'tablet-away'
  | 'tablet-unseen'
  | 'sound-on'
  | 'sound-off'
  | 'sound-missing'
  | 'journal-written'
  | 'journal-torn'
  | 'journal-stopped'
  | 'disk-room'
  | 'disk-low'
  | 'disk-full'
  | 'disk-slow'
  | 'disk-unknown'
  | 'clock-right'
  | 'clock-apart'
  | 'clock-behind'
  | 'backup-fresh'
  | 'backup-trial'
  | 'backup-none'
  | 'backup-old'
  | 'backup-failed'
  | 'audit-whole'
  | 'audit-broken'
  | 'certificate-good'
  | 'certificate-ends'
  | 'certificate-unusable'
  | 'log-unwritten';

/** What a sentence is filled with. */
export interface CheckValues {
  /** What people call the printer or the screen. */
  readonly name?: string;
  readonly count?: number;
  readonly of?: number;
  /** Epoch ms. */
  readonly at?: number;
  readonly bytes?: number;
  /** A length of time. */
  readonly ms?: number;
  /** What the machine said, as it said it. */
  readonly said?: string;
}

/** One thing that was looked at, and what was found. */
export interface Check {
  /** The same for as long as it is about the same thing: `printer-1`, `disk`, `board-3f2a…`. */
  readonly id: string;
  readonly about: CheckSubject;
  readonly state: CheckState;
  readonly finding: Finding;
  readonly values: CheckValues;
}
