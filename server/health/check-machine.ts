import type { Check, CheckState, CheckSubject, CheckValues, Finding } from '#protocol/health.ts';
import type { HealthFacts } from './checks-of.ts';
import type { Machine } from './machine.ts';

const MB = 1_000_000;
const GB = 1_000 * MB;
const LOW_BYTES = GB;
const FULL_BYTES = 200 * MB;

/** A healthy disk takes some milliseconds; a clerk feels a second. */
const SLOW_SYNC_MS = 1_000;

const APART_MS = 2 * 60_000;

const DAY_MS = 24 * 3_600_000;
/** A long weekend may pass without a backup, and Tết may; a working week may not. */
const OLD_BACKUP_MS = 4 * DAY_MS;
const STALE_BACKUP_MS = 10 * DAY_MS;

const SOON_MS = 30 * DAY_MS;
const VERY_SOON_MS = 7 * DAY_MS;

/** What stands behind the desk: the journal, the disk, the clock, backups, the audit, the certificate, the log. */
export function checkMachine(facts: HealthFacts): readonly Check[] {
  const { machine } = facts;
  return [
    journal(facts),
    disk(machine),
    clock(facts),
    backup(facts),
    audit(machine),
    ...certificate(machine),
    ...log(machine),
  ];
}

function journal({ fault, machine }: HealthFacts): Check {
  if (fault === 'not-saved') return found('journal', 'bad', 'journal-stopped');
  return machine.hasTornTail
    ? found('journal', 'look', 'journal-torn')
    : found('journal', 'good', 'journal-written');
}

function disk({ freeBytes, lastSyncMs }: Machine): Check {
  if (freeBytes === null) return found('disk', 'look', 'disk-unknown');
  // Rounded down, so that a view does not change with every kilobyte.
  const bytes = freeBytes < GB ? freeBytes - (freeBytes % (10 * MB)) : freeBytes - (freeBytes % GB);
  if (freeBytes < FULL_BYTES) return found('disk', 'bad', 'disk-full', { bytes });
  if (freeBytes < LOW_BYTES) return found('disk', 'look', 'disk-low', { bytes });
  if (lastSyncMs !== null && lastSyncMs >= SLOW_SYNC_MS)
    return found('disk', 'look', 'disk-slow', { ms: lastSyncMs });
  return found('disk', 'good', 'disk-room', { bytes });
}

function clock({ fault, machine: { clocksAheadMs } }: HealthFacts): Check {
  if (fault === 'clock-behind') return found('clock', 'bad', 'clock-behind');
  const apart = clocksAheadMs.map(Math.abs).filter((ms) => ms >= APART_MS);
  // One tablet with a wrong clock says nothing of the hub's; most of the screens do.
  if (apart.length * 2 <= clocksAheadMs.length) return found('clock', 'good', 'clock-right');
  const middle = apart.sort((a, b) => a - b)[Math.floor(apart.length / 2)] ?? 0;
  return found('clock', 'look', 'clock-apart', { ms: Math.round(middle / 60_000) * 60_000 });
}

function backup({ access, backup: { last, failed }, now }: HealthFacts): Check {
  // What is tried out belongs to nobody.
  if (!access.isSetUp) return found('backup', 'good', 'backup-trial');
  if (failed !== null) return found('backup', 'bad', 'backup-failed', { at: failed.at });
  if (last === null) return found('backup', 'look', 'backup-none');
  const { at } = last;
  if (now - at >= STALE_BACKUP_MS) return found('backup', 'bad', 'backup-old', { at });
  return now - at >= OLD_BACKUP_MS
    ? found('backup', 'look', 'backup-old', { at })
    : found('backup', 'good', 'backup-fresh', { at });
}

function audit({ auditTrouble }: Machine): Check {
  return auditTrouble === null
    ? found('audit', 'good', 'audit-whole')
    : found('audit', 'bad', 'audit-broken', { said: auditTrouble });
}

function certificate({ certificate: state, now }: Machine): readonly Check[] {
  if (state === null) return [];
  if (state.trouble !== null)
    return [found('certificate', 'bad', 'certificate-unusable', { said: state.trouble })];
  if (state.until === null) return [];
  const left = state.until - now;
  const values = { at: state.until };
  if (left >= SOON_MS) return [found('certificate', 'good', 'certificate-good', values)];
  return [found('certificate', left < VERY_SOON_MS ? 'bad' : 'look', 'certificate-ends', values)];
}

function log({ logTrouble }: Machine): readonly Check[] {
  return logTrouble === null ? [] : [found('log', 'look', 'log-unwritten', { said: logTrouble })];
}

function found(about: CheckSubject, state: CheckState, finding: Finding, values: CheckValues = {}): Check {
  return { id: about, about, state, finding, values };
}
