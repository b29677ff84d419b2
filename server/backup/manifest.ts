import * as z from 'zod';

/** The form of a backup. Another number whenever an older hub could not read it any more. */
export const BACKUP_FORMAT = 1;

/** The names of the first and the last file in a backup, and of the folder between them. */
export const HEAD_NAME = 'mot-cua-backup.json';
export const MANIFEST_NAME = 'mot-cua-manifest.json';
export const DATA_FOLDER = 'data/';

/** The most files, and the longest head and manifest, that are read back. Ten years of days are 2,500 files. */
export const MOST_FILES = 200_000;
export const LONGEST_HEAD = 64 * 1024;
export const LONGEST_MANIFEST = 64 * 1024 * 1024;

const version = z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/);

/** What stands at the beginning of a backup; loose, for a newer hub may have more to say there. */
export const headSchema = z.looseObject({
  format: z.int().min(1),
  product: version,
  office: z.string().min(1).max(64),
  /** Written in the office's own time, `2026-11-24T17:05:00+07:00`. */
  madeAt: z.iso.datetime({ offset: true }),
});
export type BackupHead = z.infer<typeof headSchema>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const manifestSchema = z.strictObject({
  files: z
    .array(z.strictObject({ path: z.string().min(1).max(400), size: z.int().min(0), sha256 }))
    .max(MOST_FILES),
  /** The last fact of each stream of the journal. */
  streams: z.record(z.string().max(100), z.int().min(0)),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Said in the file itself, in both languages, for whoever finds it one day. */
export const NOTE =
  'Tệp sao lưu của hệ thống xếp hàng mot-cua, không đặt mật khẩu: ai có tệp này đọc được mọi thứ trong đó (số thứ tự, ' +
  'giờ, quầy, đánh giá và ý kiến, cài đặt, nhật ký thao tác). Cất như cất hồ sơ. | A backup of the queue system mot-cua, ' +
  'without a password: whoever has this file can read all of it (numbers, times, counters, ratings and comments, ' +
  'settings, the log of what people did). Keep it as you keep files. It is an ordinary .tar.gz.';

/** Whether one version comes after another: `0.10.0` after `0.9.3`. */
export function isNewer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
