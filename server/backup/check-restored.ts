import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readFact } from '#queue/read-fact.ts';
import type { Fact } from '#queue/facts.ts';
import { DayFileAdapter } from '../journal/day-file-adapter.ts';
import { decodeFacts } from '../journal/decode-facts.ts';
import { nodeDisk } from '../journal/node-disk.ts';
import { openKeptFiles } from '../open-kept-files.ts';
import { BackupRefused } from './backup-refused.ts';
import { type DayFigures, dayFigures, NO_TOTALS, type Totals, withDay } from './day-figures.ts';
import type { Manifest } from './manifest.ts';

export interface CheckOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told of each day, in order. */
  readonly onDay?: (stream: string, figures: DayFigures, facts: readonly Fact[]) => void | Promise<void>;
}

/**
 * Reads everything in an unpacked folder as a hub would at its start: its settings, and every day of the journal,
 * folded anew up to the last fact that the manifest names. Throws `BackupRefused` with `bad-content` where a hub would
 * not start, or where a day has another end.
 */
export async function checkRestored(
  folder: string,
  { streams }: Pick<Manifest, 'streams'>,
  { signal, onDay }: CheckOptions = {},
): Promise<Totals> {
  try {
    await openKeptFiles(nodeDisk, folder);
  } catch (error) {
    throw new BackupRefused('bad-content', messageOf(error), error);
  }
  let totals = NO_TOTALS;
  for (const [stream, lastSeq] of Object.entries(streams).sort(([a], [b]) => (a < b ? -1 : 1))) {
    signal?.throwIfAborted();
    const facts = await readDay(folder, stream);
    if (facts.length !== lastSeq) {
      throw new BackupRefused('bad-content', `${stream} ends at fact ${facts.length}, not at ${lastSeq}.`);
    }
    const figures = dayFigures(stream, facts);
    totals = withDay(totals, figures);
    await onDay?.(stream, figures, facts);
    // Ten years are 2,500 days: the hub answers its screens between two of them.
    await setImmediate();
  }
  return totals;
}

async function readDay(folder: string, stream: string): Promise<readonly Fact[]> {
  // Where a tail was torn the day ends too early, which is seen.
  const onTornTail = () => undefined;
  const file = new DayFileAdapter(nodeDisk, join(folder, 'journal'), stream, { onTornTail });
  try {
    const { facts } = await file.read();
    return decodeFacts(stream, facts, readFact);
  } catch (error) {
    throw new BackupRefused('bad-content', messageOf(error), error);
  } finally {
    await file.close();
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
