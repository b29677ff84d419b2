import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { writeAll } from './write-all.ts';

/**
 * Puts `bytes` in the place of a file, or makes it: after a power cut at any moment there is the old file or
 * the new one, whole, and once this resolves, the new one. Throws what the disk throws; the old file is then
 * still there, unless only its new name could not be made certain.
 */
export async function replaceFile(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.new`;
  try {
    await writeWhole(disk, draft, bytes);
    await disk.rename(draft, path);
  } catch (cause) {
    await disk.remove(draft).catch(() => undefined); // the first failure is the one to tell
    throw cause;
  }
  await disk.syncFolder(dirname(path));
}

async function writeWhole(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path);
  try {
    await file.truncate(0);
    await writeAll(file, bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}
