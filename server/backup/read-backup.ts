import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { productVersion } from '../product.ts';
import { BackupRefused, refusalOfDisk } from './backup-refused.ts';
import { ByteReader } from './byte-reader.ts';
import {
  BACKUP_FORMAT,
  type BackupHead,
  DATA_FOLDER,
  HEAD_NAME,
  headSchema,
  isNewer,
  LONGEST_HEAD,
  LONGEST_MANIFEST,
  MANIFEST_NAME,
  type Manifest,
  manifestSchema,
  MOST_FILES,
} from './manifest.ts';
import { isSafePath, pathKey } from './safe-path.ts';
import { stateOfSeal } from './seal.ts';
import { BLOCK, decodeTarHeader, padding, type TarEntry } from './tar-header.ts';

/** The most that a byte of a backup may become. Days of made-up, all alike facts were measured to become 40. */
const MOST_SWELLING = 200;
const ALWAYS_ALLOWED = 16 * 1024 * 1024;

/** Bytes of a file in which its head is, packed. */
const ENOUGH_FOR_HEAD = 4096;

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Given each file in turn, and waits for it. Without it the content is only looked at. */
  readonly onFile?: (path: string, content: AsyncIterable<Buffer>) => Promise<void>;
  /** The most bytes that all files together may have; more is refused before it is unpacked. */
  readonly room?: number;
}

export interface BackupRead {
  readonly head: BackupHead;
  readonly manifest: Manifest;
}

/**
 * Reads a whole backup: the seal first, then every file, each held to the manifest. Throws `BackupRefused` at the
 * first thing that is not as it should be; what `onFile` was given until then must be thrown away.
 */
export async function readBackup(path: string, options: ReadOptions = {}): Promise<BackupRead> {
  const file = await open(path).catch((error: unknown) => {
    throw refusalOfDisk(error, 'cannot-read');
  });
  try {
    const { size } = await file.stat();
    const seal = await stateOfSeal(file, size);
    if (seal === 'broken') throw new BackupRefused('damaged', 'Its bytes are not those that were sealed.');
    if (seal === 'none') throw await whyWithoutSeal(file);
    const room = Math.min(options.room ?? Infinity, ALWAYS_ALLOWED + size * MOST_SWELLING);
    return await readContent(contentOf(file, options.signal), { ...options, room });
  } catch (error) {
    throw refusalOfReading(error);
  } finally {
    await file.close();
  }
}

/** It was never a backup, or not the whole of one, or one that a newer hub seals in another way. */
async function whyWithoutSeal(file: FileHandle): Promise<BackupRefused> {
  try {
    await readHead(new ByteReader(contentOf(file, undefined, ENOUGH_FOR_HEAD)));
  } catch (error) {
    if (error instanceof BackupRefused && error.why === 'newer-version') return error;
    return new BackupRefused('not-a-backup', 'It does not begin as a backup does.', error);
  }
  return new BackupRefused('cut-short', 'It begins as a backup, and has no end.');
}

function contentOf(file: FileHandle, signal?: AbortSignal, end = Infinity): AsyncIterable<Buffer> {
  const raw = file.createReadStream({ start: 0, end, autoClose: false, highWaterMark: 256 * 1024 });
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  raw.once('error', (error) => gunzip.destroy(error));
  signal?.addEventListener('abort', () => gunzip.destroy(new Error('It was called off.')), { once: true });
  gunzip.once('close', () => raw.destroy());
  return raw.pipe(gunzip) as AsyncIterable<Buffer>;
}

async function readHead(reader: ByteReader): Promise<BackupHead> {
  const entry = decodeTarHeader(await reader.take(BLOCK));
  if (entry?.path !== HEAD_NAME || entry.size > LONGEST_HEAD) {
    throw new BackupRefused('not-a-backup', 'Its first file is not the head of a backup.');
  }
  const head = headSchema.safeParse(parsed(await wholeOf(reader, entry)));
  if (!head.success) throw new BackupRefused('bad-content', 'Its head is not understood.');
  const { format, product } = head.data;
  if (format > BACKUP_FORMAT || isNewer(product, productVersion)) {
    throw new BackupRefused('newer-version', `It was made by ${product}, and this is ${productVersion}.`);
  }
  return head.data;
}

async function readContent(content: AsyncIterable<Buffer>, options: ReadOptions & { room: number }) {
  const reader = new ByteReader(content);
  const head = await readHead(reader);
  const found: Manifest['files'] = [];
  const seen = new Set<string>();
  let left = options.room;
  for (;;) {
    const entry = decodeTarHeader(await reader.take(BLOCK));
    if (!entry) throw new BackupRefused('damaged', `What follows file ${found.length} is no header.`);
    if (entry.path === MANIFEST_NAME) {
      const manifest = await readManifest(reader, entry, found);
      const end = await reader.take(2 * BLOCK);
      if (end.some((byte) => byte !== 0) || !(await reader.isAtEnd())) {
        throw new BackupRefused('damaged', 'Something follows its end.');
      }
      return { head, manifest };
    }
    const path = safePathOf(entry, seen);
    left -= entry.size;
    if (left < 0 || found.length >= MOST_FILES) {
      throw new BackupRefused('too-big', `${path} (${entry.size} bytes) is more than there is room for.`);
    }
    found.push({ path, size: entry.size, sha256: await passFile(reader, entry, path, options) });
  }
}

function safePathOf(entry: TarEntry, seen: Set<string>): string {
  const path = entry.path.slice(DATA_FOLDER.length);
  const isSafe = entry.path.startsWith(DATA_FOLDER) && isSafePath(path);
  if (!isSafe || seen.has(pathKey(path))) {
    throw new BackupRefused('bad-path', `${JSON.stringify(entry.path)} may not be in a backup.`);
  }
  seen.add(pathKey(path));
  return path;
}

async function passFile(
  reader: ByteReader,
  entry: TarEntry,
  path: string,
  { onFile }: ReadOptions,
): Promise<string> {
  const sha256 = createHash('sha256');
  async function* content() {
    for await (const portion of reader.pass(entry.size)) {
      sha256.update(portion);
      yield portion;
    }
  }
  await (onFile ?? passOver)(path, content());
  await reader.take(padding(entry.size));
  return sha256.digest('hex');
}

async function passOver(_path: string, content: AsyncIterable<Buffer>): Promise<void> {
  const portions = content[Symbol.asyncIterator]();
  while (!(await portions.next()).done);
}

async function readManifest(
  reader: ByteReader,
  entry: TarEntry,
  found: Manifest['files'],
): Promise<Manifest> {
  if (entry.size > LONGEST_MANIFEST) throw new BackupRefused('too-big', 'Its manifest is too long.');
  const manifest = manifestSchema.safeParse(parsed(await wholeOf(reader, entry)));
  if (!manifest.success) throw new BackupRefused('bad-content', 'Its manifest is not understood.');
  const odd = manifest.data.files.find((file, at) => JSON.stringify(file) !== JSON.stringify(found[at]));
  if (odd || manifest.data.files.length !== found.length) {
    throw new BackupRefused('damaged', `${odd?.path ?? 'A file'} is not as the manifest says.`);
  }
  return manifest.data;
}

async function wholeOf(reader: ByteReader, entry: TarEntry): Promise<string> {
  const bytes = await reader.take(entry.size);
  await reader.take(padding(entry.size));
  return bytes.toString();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // What is no JSON does not pass the schema either.
  }
}

function refusalOfReading(error: unknown): BackupRefused {
  const { code } = error as NodeJS.ErrnoException;
  if (code?.startsWith('Z_')) return new BackupRefused('damaged', 'It cannot be unpacked.', error);
  return refusalOfDisk(error, 'cannot-read');
}
