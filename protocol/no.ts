import type { RefusalReason } from '#queue/refusals.ts';

/** Why the hub itself says no, before the queue is even asked. */
export const hubRefusals = [
  'backup-under-way',
  'bad-ask',
  'cable-in-use',
  'catalogue-changed',
  'day-not-ready',
  'device-is-yours',
  'enough-checklists',
  'enough-devices',
  'enough-people',
  'enough-printers',
  'hub-closing',
  'last-in-charge',
  'last-printer',
  'not-a-dossier-code',
  'not-allowed',
  'not-saved',
  'not-set-up',
  'no-backup',
  'nothing-to-undo',
  'pin-too-easy',
  'notice-not-taken',
  'others-rest-on-it',
  'printer-not-ready',
  'settings-flawed',
  'slips-in-line',
  'too-many-asks',
  'undo-held-back',
  'unknown-ask',
  'unknown-code',
  'unknown-device',
  'unknown-logo',
  'unknown-person',
  'unknown-place',
  'unknown-import',
  'unknown-notice',
  'unknown-picture',
  'unknown-printer',
  'unknown-procedure',
] as const;

export type HubRefusal = (typeof hubRefusals)[number];

/** The closed list of everything a screen can be told instead of a yes. */
export type No = RefusalReason | HubRefusal;
