import { statfs } from 'node:fs/promises';
import type { Check } from '#protocol/health.ts';
import type { Language } from '#words/language.ts';
import type { HubLog } from '../logs/hub-log.ts';
import { healthReport } from './health-report.ts';
import type { Machine } from './machine.ts';

/** The disk is asked this often; no disk fills up faster. */
const LOOK_EVERY_MS = 30_000;

export interface HealthParts {
  /** Epoch ms of this machine. */
  readonly now: () => number;
  /** The folder whose disk is looked at. */
  readonly data: string;
  readonly lastSyncMs: () => number | null;
  readonly hasTornTail: () => boolean;
  readonly auditTrouble: () => string | null;
  readonly certificate: () => Machine['certificate'];
  readonly log: Pick<HubLog, 'note' | 'lines' | 'trouble'>;
  /** Folders as this machine names them, which may hold a person's name, and what a report says instead. */
  readonly folders: Readonly<Record<string, string>>;
}

/** A screen that is connected now. */
export interface ConnectedScreen {
  /** The record of a paired device; null in trial mode. */
  readonly device: string | null;
  /** Null where the screen has not said what its clock shows. */
  readonly clockAheadMs: number | null;
}

/** What the hub finds out about its own machine, and remembers of its screens. */
export class HealthDesk {
  readonly #parts: HealthParts;
  readonly #since: number;
  readonly #lastSeen = new Map<string, number>();
  readonly #known = new Map<string, string>();
  #freeBytes: number | null = null;
  #lookedAt = -Infinity;
  #isLooking = false;
  #lookTrouble = '';

  constructor(parts: HealthParts) {
    this.#parts = parts;
    this.#since = parts.now();
  }

  /** Asks the disk for its room when it is time to. Never rejects; a disk that does not answer is not asked twice. */
  async look(): Promise<void> {
    const now = this.#parts.now();
    if (this.#isLooking || Math.abs(now - this.#lookedAt) < LOOK_EVERY_MS) return;
    this.#isLooking = true;
    this.#lookedAt = now;
    try {
      const { bavail, bsize } = await statfs(this.#parts.data);
      this.#freeBytes = bavail * bsize;
    } catch (error) {
      this.#freeBytes = null;
      // Said once, not every half minute.
      if (this.#lookTrouble !== String(error)) this.#parts.log.note(`The disk's room: ${String(error)}`);
      this.#lookTrouble = String(error);
    } finally {
      this.#isLooking = false;
    }
  }

  /** The machine now; the screens that are connected count as seen now. */
  machine(screens: readonly ConnectedScreen[]): Machine {
    const { now, lastSyncMs, hasTornTail, auditTrouble, certificate, log } = this.#parts;
    for (const { device } of screens) if (device !== null) this.#lastSeen.set(device, now());
    return {
      now: now(),
      freeBytes: this.#freeBytes,
      lastSyncMs: lastSyncMs(),
      hasTornTail: hasTornTail(),
      auditTrouble: auditTrouble(),
      logTrouble: log.trouble(),
      certificate: certificate(),
      clocksAheadMs: screens.flatMap(({ clockAheadMs }) => clockAheadMs ?? []),
      lastSeen: this.#lastSeen,
    };
  }

  /** How everything is, as text for whoever helps by telephone. */
  report(checks: readonly Check[], language: Language): string {
    const { now, log, folders } = this.#parts;
    return healthReport({ now: now(), since: this.#since, checks, lines: log.lines(), folders, language });
  }

  /** Milliseconds since the hub began. */
  upMs(): number {
    return this.#parts.now() - this.#since;
  }

  /** Writes into the log what is other than before; names stay out of it. */
  noteChanges(checks: readonly Check[]): void {
    for (const { id, state, finding } of checks) {
      const before = this.#known.get(id);
      this.#known.set(id, finding);
      if (before !== finding && (before !== undefined || state !== 'good'))
        this.#parts.log.note(`check ${id}: ${finding} (${state})`);
    }
    const ids = new Set(checks.map(({ id }) => id));
    for (const id of this.#known.keys()) if (!ids.has(id)) this.#known.delete(id);
  }
}
