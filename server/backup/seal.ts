import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

const SHA_LENGTH = 32;
/** An empty gzip member whose extra field (RFC 1952, 2.3.1.1), named `MC`, has room for a SHA-256. */
const BEFORE = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 36, 0, 0x4d, 0x43, SHA_LENGTH, 0]);
const AFTER = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

/** How long a seal is, in bytes. */
export const SEAL_LENGTH = BEFORE.length + SHA_LENGTH + AFTER.length;

const PORTION = 1 << 20;

/**
 * What ends a backup: the SHA-256 of everything before it. It is a gzip member of its own with nothing in it, so
 * every program that opens a gzip file passes over it.
 */
export function encodeSeal(sha256: Buffer): Buffer {
  return Buffer.concat([BEFORE, sha256, AFTER]);
}

/** `broken`: a seal stands at the end, but not for these bytes; `none`: the file does not end with a seal. */
export type SealState = 'whole' | 'broken' | 'none';

/** Reads a whole file and says whether every byte is as it was sealed. */
export async function stateOfSeal(file: FileHandle, size: number): Promise<SealState> {
  if (size < SEAL_LENGTH) return 'none';
  const end = Buffer.alloc(SEAL_LENGTH);
  await readFully(file, end, size - SEAL_LENGTH);
  const isSeal = end.subarray(0, BEFORE.length).equals(BEFORE) && end.subarray(-AFTER.length).equals(AFTER);
  if (!isSeal) return 'none';
  const hash = createHash('sha256');
  const portion = Buffer.alloc(PORTION);
  for (let at = 0; at < size - SEAL_LENGTH; at += PORTION) {
    const part = portion.subarray(0, Math.min(PORTION, size - SEAL_LENGTH - at));
    await readFully(file, part, at);
    hash.update(part);
  }
  return encodeSeal(hash.digest()).equals(end) ? 'whole' : 'broken';
}

async function readFully(file: FileHandle, into: Buffer, from: number): Promise<void> {
  for (let done = 0; done < into.length;) {
    const { bytesRead } = await file.read(into, done, into.length - done, from + done);
    if (bytesRead === 0) throw new Error('The file became shorter while it was read.');
    done += bytesRead;
  }
}
