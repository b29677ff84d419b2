import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { streamName } from '../journal/stream-name.ts';

/** The names of the streams in a journal's folder, sorted; none when there is no such folder. */
export async function streamsIn(journal: string): Promise<readonly string[]> {
  const names = await readdir(journal, { recursive: true }).catch(() => []);
  const streams = names.map((name) => name.replaceAll(sep, '/').replace(/\.(?:log|json)$/, ''));
  return [...new Set(streams)].filter(streamName).sort();
}
