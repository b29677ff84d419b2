import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFact } from '#queue/read-fact.ts';
import { backupHead } from '#server/backup/backup-head.ts';
import { BackupRefused } from '#server/backup/backup-refused.ts';
import { dayFigures } from '#server/backup/day-figures.ts';
import { readBackup } from '#server/backup/read-backup.ts';
import { restoreBackup } from '#server/backup/restore-backup.ts';
import { stageBackup } from '#server/backup/stage-backup.ts';
import { writeBackup } from '#server/backup/write-backup.ts';
import { openLowdbJournal } from '#server/journal/lowdb-journal.ts';
import { nodeDisk } from '#server/journal/node-disk.ts';
import { removeFolder, scratchFolder } from '#test/running-hub.ts';
import { type Figure, ms, timed } from './figures.ts';
import { yearsOfData } from './years-of-data.ts';

const GOAL_MS = 60_000;

/** Issue 5, shown by 5: ten years into one file and into another folder within a minute, every figure equal. */
export async function backupOfYears(): Promise<readonly Figure[]> {
  const [data, out] = [await yearsOfData(10), await scratchFolder()];
  const file = join(out, 'mot-cua-2026-11-24.backup');
  const restored = join(out, 'restored');
  const source = {
    folder: data,
    head: backupHead('mot-cua', Date.now()),
  };
  const written = await timed(() => writeBackup(source, file));
  let days = 0;
  const back = await timed(async () => {
    const { totals } = await restoreBackup(file, restored, { replaces: false, now: new Date() });
    days = totals.days;
  });
  const options = { decode: readFact, onTornTail: () => undefined };
  const before = openLowdbJournal(nodeDisk, join(data, 'journal'), options);
  let equal = 0;
  // The drill: unpacked once more, each day held to the day that it was made of.
  const drill = await stageBackup(file, join(out, 'drill'), {
    onDay: async (stream, figures) => {
      const was = dayFigures(stream, await before.read(stream));
      if (JSON.stringify(was) === JSON.stringify(figures)) equal += 1;
    },
  });
  await before.close();
  await drill.discard();
  const found = await isFlipFound(file);
  await removeFolder(data);
  await removeFolder(out);
  if (equal !== days || days !== 2_500) throw new Error(`${equal} of ${days} days have the same figures.`);
  if (!found) throw new Error('A flipped byte was not found.');
  const what = 'backup of ten years, and restored with every day folded';
  const more = { backup: ms(written), restore: ms(back), days, equal, 'flipped byte': 'found' };
  const total = written + back;
  return [
    {
      id: 'backup',
      what,
      ours: ms(total),
      floor: ms(GOAL_MS),
      ratio: total / GOAL_MS,
      goal: 1,
      binding: true,
      more,
    },
  ];
}

async function isFlipFound(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 0xff, middle);
  await writeFile(file, bytes);
  return readBackup(file).then(
    () => false,
    (error: unknown) => error instanceof BackupRefused && error.why === 'damaged',
  );
}
