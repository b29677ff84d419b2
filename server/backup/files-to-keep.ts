import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isSafePath } from './safe-path.ts';

/** At the top of the data folder: the lock, papers of the virtual printer, logs, and what backups themselves need. */
const LEFT_OUT = new Set(['hub.sock', 'paper', 'logs', 'backups']);
const LEFT_OUT_FORM = /^(?:writable|scratch|replaced)-/;

/** A file that is being written, and will have another name when it is whole. */
const DRAFT = /\.new$/;

export interface FilesToKeep {
  /** Paths from the data folder with `/`, each log of a journal before its checkpoint. */
  readonly paths: readonly string[];
  /** What cannot be kept: a name that another system could not take, or something that is no plain file. */
  readonly odd: readonly string[];
}

/**
 * Everything in a data folder that a backup takes: all of it by rule, so that a room which begins to keep something
 * new is in the backup from that day on.
 *
 * A log stands before its checkpoint because files are copied in this order while the hub runs: whatever happens in
 * between, a log that only repeats what the checkpoint holds does no harm, and a checkpoint without the log that
 * followed it would have a gap. For the same reason files stand before the folders beside them: what one says of a folder
 * may be older than the folder, never newer.
 */
export async function filesToKeep(folder: string): Promise<FilesToKeep> {
  const paths: string[] = [];
  const odd: string[] = [];
  const look = async (under: string): Promise<void> => {
    const entries = await readdir(join(folder, under), { withFileTypes: true });
    entries.sort((a, b) => Number(a.isDirectory()) - Number(b.isDirectory()) || inOrder(a.name, b.name));
    for (const entry of entries) {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      if (under === '' && (LEFT_OUT.has(entry.name) || LEFT_OUT_FORM.test(entry.name))) continue;
      if (entry.isDirectory()) await look(path);
      else if (DRAFT.test(entry.name)) continue;
      else if (entry.isFile() && isSafePath(path)) paths.push(path);
      else odd.push(path);
    }
  };
  await look('');
  return { paths, odd };
}

/** Files whose names differ in the ending only: the log first. */
function inOrder(one: string, other: string): number {
  const [a, b] = [one.replace(/\.log$/, '. log'), other.replace(/\.log$/, '. log')];
  return a < b ? -1 : a > b ? 1 : 0;
}
