import { join, sep } from 'node:path';
import type { DrillResult } from '#protocol/backup-view.ts';
import { readFact } from '#queue/read-fact.ts';
import { decodeFacts } from '../journal/decode-facts.ts';
import { copyOfDay } from './copy-of-day.ts';
import { dayFigures } from './day-figures.ts';
import { streamsIn } from './streams-in.ts';
import { stageBackup } from './stage-backup.ts';

/**
 * Restores a backup into a new folder beside it, as on another computer, holds every day of it to the same day of the
 * hub, as far as it had come, and throws the folder away. Changes nothing, also beside a hub. Throws `BackupRefused`.
 */
export async function drillBackup(
  file: string,
  data: string,
  onPart: (part: number) => void,
): Promise<DrillResult> {
  const journal = join(data, 'journal');
  const live = await streamsIn(journal);
  const different: string[] = [];
  let done = 0;
  const staged = await stageBackup(file, `${join(data, 'backups')}${sep}`, {
    onDay: async (stream, figures, facts) => {
      const now = await copyOfDay(join(journal, stream), stream);
      const then = decodeFacts(stream, now.facts.slice(0, facts.length), readFact);
      if (dayFigures(stream, then).fingerprint !== figures.fingerprint) different.push(stream);
      onPart(Math.min(1, (done += 1) / live.length));
    },
  });
  await staged.discard();
  const missing = live.filter(
    (stream) =>
      stream.slice(-10) < staged.head.madeAt.slice(0, 10) && staged.manifest.streams[stream] === undefined,
  );
  const { days, taken, served, rated } = staged.totals;
  return { days, taken, served, rated, different, missing };
}
