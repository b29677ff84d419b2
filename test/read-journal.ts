import { join } from 'node:path';
import type { Fact } from '#queue/facts.ts';
import { readFact } from '#queue/read-fact.ts';
import { openLowdbJournal } from '#server/journal/lowdb-journal.ts';
import { nodeDisk } from '#server/journal/node-disk.ts';

/** All facts in a data folder whose hub has ended; of one office, where it is named. */
export async function readJournal(data: string, office?: string): Promise<readonly Fact[]> {
  const journal = openLowdbJournal<Fact>(nodeDisk, join(data, 'journal'), {
    decode: readFact,
    onTornTail: () => undefined,
  });
  const facts: Fact[] = [];
  for (const stream of await journal.streams()) {
    if (office === undefined || stream.startsWith(`${office}/`)) facts.push(...(await journal.read(stream)));
  }
  await journal.close();
  return facts;
}
