import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { nodeDisk } from '../journal/node-disk.ts';
import { refusalOfDisk } from './backup-refused.ts';
import { filesToKeep } from './files-to-keep.ts';
import type { Manifest } from './manifest.ts';
import { readBackup } from './read-backup.ts';
import { encodeSeal } from './seal.ts';
import { type TarMade, tarOfFolder, type TarSource } from './tar-of-folder.ts';

/** A backup that was written and read again. */
export interface BackupMade {
  readonly file: string;
  /** Bytes of the file, and of what is in it. */
  readonly bytes: number;
  readonly dataBytes: number;
  readonly manifest: Manifest;
  /** Damaged days of the journal or the audit: they are in the backup as they are. */
  readonly unread: readonly string[];
  /** What the data folder holds and no backup can keep. */
  readonly odd: readonly string[];
}

/** Facts are text of much the same: the third level is three times as fast as the sixth, and takes a fifth more. */
const LEVEL = 3;

/**
 * Writes a backup of a data folder, also while a hub works in it: into a file beside, synced, read again and compared,
 * and only then given its name. Throws `BackupRefused`; an older file of that name is then still there.
 */
export async function writeBackup(
  source: Omit<TarSource, 'paths'>,
  file: string,
  signal?: AbortSignal,
): Promise<BackupMade> {
  const draft = `${file}.new`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const { paths, odd } = await filesToKeep(source.folder);
    const { bytes, manifest, unread } = await writeDraft({ ...source, paths }, draft, signal);
    await readAgain(draft, manifest, signal);
    await nodeDisk.rename(draft, file);
    await nodeDisk.syncFolder(dirname(file));
    const dataBytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
    return { file, bytes, dataBytes, manifest, unread, odd };
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined); // the first failure is the one to tell
    throw refusalOfDisk(error, 'cannot-write');
  }
}

async function writeDraft(source: TarSource, draft: string, signal?: AbortSignal) {
  const hash = createHash('sha256');
  let bytes = 0;
  let made: TarMade = { manifest: { files: [], streams: {} }, unread: [] };
  async function* tar() {
    made = yield* tarOfFolder(source);
  }
  async function* counted(gzip: AsyncIterable<Buffer>) {
    for await (const portion of gzip) {
      hash.update(portion);
      bytes += portion.length;
      yield portion;
    }
  }
  const from = Readable.from(tar(), { objectMode: false });
  await pipeline(from, createGzip({ level: LEVEL }), counted, createWriteStream(draft), { signal });
  const file = await open(draft, 'a');
  try {
    const seal = encodeSeal(hash.digest());
    await file.appendFile(seal);
    await file.sync();
    bytes += seal.length;
  } finally {
    await file.close();
  }
  return { bytes, ...made };
}

/** Every file as it went in: the reader holds each to the manifest in the file, and that one is held to ours. */
async function readAgain(draft: string, written: Manifest, signal?: AbortSignal): Promise<void> {
  const { manifest } = await readBackup(draft, { signal });
  if (JSON.stringify(manifest) !== JSON.stringify(written))
    throw new Error('What was written reads otherwise.');
}
