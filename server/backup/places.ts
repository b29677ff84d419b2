import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';
import type { FolderFlaw, PlaceState } from '#protocol/backup-view.ts';
import { nodeDisk } from '../journal/node-disk.ts';
import { replaceFile } from '../journal/replace-file.ts';

/** Stands in every folder to which backups are copied. */
const SIGN = 'mot-cua-backups.txt';

const words = (office: string) =>
  `Thư mục này giữ các bản sao lưu của hệ thống xếp hàng. Không xóa tệp này.\r\n` +
  `This folder holds backups of the queue system. Do not remove this file.\r\n${office}\r\n`;

/**
 * Takes a folder for backups by writing our sign into it; null when that went well. Never makes a folder: where a stick
 * is not in, its folder would be made on the disk of the computer, and backups would seem to be where they are not. For
 * the same reason only a folder with the sign counts as there: a place for a stick may stay when the stick is out.
 */
export async function takePlace(folder: string, data: string, office: string): Promise<FolderFlaw | null> {
  if (!isAbsolute(folder)) return 'not-absolute';
  const found = await stat(folder).catch(() => null);
  if (!found) return 'missing';
  if (!found.isDirectory()) return 'not-a-folder';
  const [inside, whole] = [await realpath(folder), await realpath(data)];
  if (inside === whole || inside.startsWith(`${whole}${sep}`)) return 'inside-data';
  return replaceFile(nodeDisk, join(folder, SIGN), Buffer.from(words(office))).then(
    () => null,
    () => 'cannot-write' as const,
  );
}

/** Whether a folder that was taken is there now. Never rejects. */
export async function stateOfPlace(folder: string): Promise<PlaceState> {
  if (await isThere(join(folder, SIGN))) return 'ready';
  return (await isThere(folder)) ? 'other' : 'away';
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
