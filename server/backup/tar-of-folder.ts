import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { streamName } from '../journal/stream-name.ts';
import { BackupRefused } from './backup-refused.ts';
import { copyOfDay } from './copy-of-day.ts';
import { type BackupHead, DATA_FOLDER, HEAD_NAME, MANIFEST_NAME, type Manifest, NOTE } from './manifest.ts';
import { BLOCK, encodeTarHeader, padding } from './tar-header.ts';

const PORTION = 256 * 1024;

export interface TarSource {
  readonly folder: string;
  /** From `filesToKeep`. */
  readonly paths: readonly string[];
  readonly head: BackupHead;
  /** Told after each file how far the tar is, from 0 to 1. */
  readonly onPart?: (part: number) => void;
}

/** What a tar holds, and what of it could not be understood when it was put in. */
export interface TarMade {
  readonly manifest: Manifest;
  /** Damaged days, by their path without an ending: kept as they are, and missing from the manifest's streams. */
  readonly unread: readonly string[];
}

/**
 * The bytes of a tar of a data folder, in portions: the head, the files, and the manifest of them, which the generator
 * also returns. No more than one day of the journal is in memory at a time. Throws what the disk throws.
 */
export async function* tarOfFolder(source: TarSource): AsyncGenerator<Buffer, TarMade> {
  const { folder, paths, head } = source;
  const seconds = Date.parse(head.madeAt) / 1000;
  const files: Manifest['files'][number][] = [];
  const streams: Record<string, number> = {};
  const unread: string[] = [];
  const done = new Set<string>();

  async function* put(path: string, size: number, content: AsyncIterable<Buffer> | Iterable<Buffer>) {
    const sha256 = createHash('sha256');
    yield encodeTarHeader({ path: `${DATA_FOLDER}${path}`, size }, seconds);
    for await (const portion of content) {
      sha256.update(portion);
      yield portion;
    }
    yield Buffer.alloc(padding(size));
    files.push({ path, size, sha256: sha256.digest('hex') });
  }

  yield* inOnePiece(HEAD_NAME, { ...head, note: NOTE }, seconds);
  for (const [at, path] of paths.entries()) {
    source.onPart?.(at / paths.length);
    if (done.has(path)) continue;
    // Of the journal of the queue, or of another one such as the audit.
    const [, day, room, stream] = /^(([^/]+)\/(.+))\.(?:log|json)$/.exec(path) ?? [];
    if (day !== undefined && stream !== undefined && streamName(stream)) {
      done.add(`${day}.log`).add(`${day}.json`);
      const copy = await copyOfDay(join(folder, day), stream);
      // Each day that is over has an empty log, and every file costs a sync when it is taken in.
      if (copy.log.length > 0) yield* put(`${day}.log`, copy.log.length, [copy.log]);
      if (copy.json) yield* put(`${day}.json`, copy.json.length, [copy.json]);
      if (copy.lastSeq === null) unread.push(day);
      else if (room === 'journal') streams[stream] = copy.lastSeq;
    } else {
      const file = await open(join(folder, path)).catch(unlessGone);
      if (!file) continue;
      try {
        const { size } = await file.stat();
        yield* put(path, size, portions(file, path, size));
      } finally {
        await file.close();
      }
    }
  }
  const manifest = { files, streams };
  yield* inOnePiece(MANIFEST_NAME, manifest, seconds);
  yield Buffer.alloc(2 * BLOCK);
  return { manifest, unread };
}

function* inOnePiece(path: string, value: object, seconds: number): Generator<Buffer> {
  const bytes = Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
  yield encodeTarHeader({ path, size: bytes.length }, seconds);
  yield bytes;
  yield Buffer.alloc(padding(bytes.length));
}

/** As much of a file as it had when it was opened: what is appended meanwhile is of the next backup. */
async function* portions(file: Awaited<ReturnType<typeof open>>, path: string, size: number) {
  for (let at = 0; at < size;) {
    const portion = Buffer.alloc(Math.min(PORTION, size - at));
    const { bytesRead } = await file.read(portion, 0, portion.length, at);
    if (bytesRead === 0)
      throw new BackupRefused('cannot-read', `${path} became shorter while it was copied.`);
    at += bytesRead;
    yield portion.subarray(0, bytesRead);
  }
}

function unlessGone(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}
