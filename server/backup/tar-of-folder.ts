import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DayCopy } from '../journal/day-file-adapter.ts';
import { lengthBeforeRoom } from '../journal/log-room.ts';
import { streamName } from '../journal/stream-name.ts';
import { BackupRefused } from './backup-refused.ts';
import { lastSeqOf } from './last-seq.ts';
import { type BackupHead, DATA_FOLDER, HEAD_NAME, MANIFEST_NAME, type Manifest, NOTE } from './manifest.ts';
import { BLOCK, encodeTarHeader, padding } from './tar-header.ts';

const PORTION = 256 * 1024;

export interface TarSource {
  readonly folder: string;
  /** From `filesToKeep`. */
  readonly paths: readonly string[];
  readonly head: BackupHead;
  /** A day of the journal that is being written; null for every other. */
  readonly copyOf: (stream: string) => Promise<DayCopy | null>;
}

/**
 * The bytes of a tar of a data folder, in portions: the head, the files, and the manifest of them, which is also what
 * the generator returns. No more than one day of the journal is in memory at a time. Throws what the disk throws.
 */
export async function* tarOfFolder(source: TarSource): AsyncGenerator<Buffer, Manifest> {
  const { folder, paths, head, copyOf } = source;
  const seconds = Date.parse(head.madeAt) / 1000;
  const files: Manifest['files'][number][] = [];
  const streams: Record<string, number> = {};
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
  for (const path of paths) {
    if (done.has(path)) continue;
    // Of the journal of the queue, or of another one such as the audit.
    const [, day, room, stream] = /^(([^/]+)\/(.+))\.(?:log|json)$/.exec(path) ?? [];
    if (day !== undefined && stream !== undefined && streamName(stream)) {
      done.add(`${day}.log`).add(`${day}.json`);
      const isQueue = room === 'journal';
      const copy = (isQueue ? await copyOf(stream) : null) ?? (await readDay(join(folder, day)));
      // Each day that is over has an empty log, and every file costs a sync when it is taken in.
      if (copy.log.length > 0) yield* put(`${day}.log`, copy.log.length, [copy.log]);
      if (copy.json) yield* put(`${day}.json`, copy.json.length, [copy.json]);
      if (isQueue) streams[stream] = lastSeqOf(copy);
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
  return manifest;
}

function* inOnePiece(path: string, value: object, seconds: number): Generator<Buffer> {
  const bytes = Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
  yield encodeTarHeader({ path, size: bytes.length }, seconds);
  yield bytes;
  yield Buffer.alloc(padding(bytes.length));
}

/** The log first: see `filesToKeep`. */
async function readDay(path: string): Promise<DayCopy> {
  const log = (await readFile(`${path}.log`).catch(unlessGone)) ?? Buffer.alloc(0);
  const length = lengthBeforeRoom(log);
  // With the newline of its last line.
  const whole = log.subarray(0, length === 0 ? 0 : length + 1);
  return { log: whole, json: (await readFile(`${path}.json`).catch(unlessGone)) ?? undefined };
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
