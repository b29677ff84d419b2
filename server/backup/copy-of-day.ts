import { readFile } from 'node:fs/promises';
import { decodeDay, EMPTY_DAY } from '../journal/day-document.ts';
import type { Entry } from '../journal/journal.ts';
import { JournalDamaged } from '../journal/journal-errors.ts';
import { sealOf } from '../journal/log-line.ts';
import { lengthBeforeRoom } from '../journal/log-room.ts';
import { BEGINNING } from '../journal/numbering.ts';
import { scanLog } from '../journal/scan-log.ts';

/** A day's two files, to be kept elsewhere. */
export interface DayCopy {
  /** Its whole lines, and nothing after them. */
  readonly log: Buffer;
  readonly json: Buffer | undefined;
  /** The seq of its last fact; null when the day is damaged: then both files are copied as they are. */
  readonly lastSeq: number | null;
  /** What both files say together; none of a damaged day. */
  readonly facts: readonly Entry[];
}

/** How often a day that looks damaged is read: a log that grew in the meantime can look so, but not each time. */
const LOOKS = 5;

/**
 * Reads a day while a hub may be writing it: every fact that was acknowledged before, and half of none. The log is read
 * before its checkpoint, so that the checkpoint holds whatever was in a log that is emptied in between.
 * @param path without the ending. Throws what the disk throws.
 */
export async function copyOfDay(path: string, stream: string): Promise<DayCopy> {
  for (let look = 1; ; look += 1) {
    const log = (await readFile(`${path}.log`).catch(unlessGone)) ?? Buffer.alloc(0);
    const json = (await readFile(`${path}.json`).catch(unlessGone)) ?? undefined;
    try {
      const { facts } = json ? decodeDay(`${path}.json`, sealOf(stream), json) : EMPTY_DAY;
      const last = facts.at(-1) ?? BEGINNING;
      const scan = scanLog(`${path}.log`, sealOf(stream), log, last);
      const all = [...facts, ...scan.facts];
      return { log: log.subarray(0, scan.length), json, lastSeq: all.at(-1)?.seq ?? 0, facts: all };
    } catch (error) {
      if (!(error instanceof JournalDamaged)) throw error;
      const whole = log.subarray(0, lengthBeforeRoom(log) + 1);
      if (look === LOOKS) return { log: whole, json, lastSeq: null, facts: [] };
    }
  }
}

function unlessGone(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}
