import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ADay, sampleRules } from '#queue/a-day.ts';
import type { Fact } from '#queue/facts.ts';
import { readFact } from '#queue/read-fact.ts';
import { openLowdbJournal } from '#server/journal/lowdb-journal.ts';
import type { Disk } from '#server/journal/disk.ts';
import { nodeDisk } from '#server/journal/node-disk.ts';
import { scratchFolder } from '#test/running-hub.ts';

/** Working days of a year, and visits of a day, of a busy ward. */
const DAYS = 250;
const VISITS = 150;

/** Syncs nothing: these years are only a scenery, and 2,500 days of real syncs would take minutes. */
const hastyDisk: Disk = {
  ...nodeDisk,
  syncFolder: () => Promise.resolve(),
  open: async (path) => ({ ...(await nodeDisk.open(path)), sync: () => Promise.resolve() }),
};

/**
 * A data folder with this many years of closed days behind it. Every day tells the same facts: what counts is how
 * many days there are, and that a start reads only the last.
 */
export async function yearsOfData(years: number): Promise<string> {
  const folder = await scratchFolder();
  const journalFolder = join(folder, 'journal');
  await mkdir(journalFolder, { recursive: true });
  const journal = openLowdbJournal<Fact>(hastyDisk, journalFolder, {
    decode: readFact,
    onTornTail: () => undefined,
  });
  const facts = closedDay();
  for (let n = 0; n < years * DAYS; n += 1) {
    const stream = `mot-cua/${new Date(Date.UTC(2016, 0, 4 + n)).toISOString().slice(0, 10)}`;
    await journal.append(stream, 0, facts);
    await journal.checkpoint(stream);
  }
  await journal.close();
  await writeFile(join(folder, 'README'), 'made by npm run bench\n');
  return folder;
}

function closedDay(): readonly Fact[] {
  const day = ADay.open({ ...sampleRules, hours: { ...sampleRules.hours, enforced: false } });
  for (let visit = 0; visit < VISITS; visit += 1) {
    day
      .take('copies')
      .ask({ type: 'call-next', counter: 1 })
      .wait(20_000)
      .ask({ type: 'start-service', counter: 1 });
    day.wait(120_000).ask({ type: 'finish-service', counter: 1, outcome: 'received' });
  }
  day.ask({ type: 'close-day', because: 'by-hand' });
  return day.facts;
}
