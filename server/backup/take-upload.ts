import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, statfs } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BackupRefused, refusalOfDisk } from './backup-refused.ts';

/** More than a hundred years of a ward. */
const LARGEST_UPLOAD = 8 * 1024 ** 3;

/** What is left free of the disk. */
const KEPT_FREE = 256 * 1024 ** 2;

/**
 * Puts the body of a request into a new file beside a path, whatever the body is. Throws `BackupRefused` when there is no
 * room for it or it breaks off; then nothing is left of it.
 */
export async function takeUpload(request: IncomingMessage, beside: string): Promise<string> {
  const file = `${beside}.upload-${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const { bavail, bsize } = await statfs(dirname(file));
    const room = Math.min(LARGEST_UPLOAD, bavail * bsize - KEPT_FREE);
    const tooBig = () => new BackupRefused('too-big', `It is larger than ${room} bytes.`);
    if (Number(request.headers['content-length'] ?? 0) > room) throw tooBig();
    let left = room;
    async function* within(source: AsyncIterable<Buffer>) {
      for await (const portion of source) {
        left -= portion.length;
        if (left < 0) throw tooBig();
        yield portion;
      }
    }
    await pipeline(request, within, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
    return file;
  } catch (error) {
    await rm(file, { force: true });
    throw refusalOfDisk(error, 'cannot-write');
  }
}
