import type { Disk } from '../journal/disk.ts';

/** The same disk, and how long it took for its last sync of a file, in ms; null before the first. */
export interface TimedDisk extends Disk {
  readonly lastSyncMs: () => number | null;
}

export function timedDisk(disk: Disk, now: () => number): TimedDisk {
  let lastSyncMs: number | null = null;
  return {
    read: (path) => disk.read(path),
    list: (folder) => disk.list(folder),
    makeFolder: (path) => disk.makeFolder(path),
    rename: (from, to) => disk.rename(from, to),
    remove: (path) => disk.remove(path),
    syncFolder: (path) => disk.syncFolder(path),
    async open(path) {
      const file = await disk.open(path);
      return {
        write: (bytes, position) => file.write(bytes, position),
        truncate: (length) => file.truncate(length),
        close: () => file.close(),
        async sync() {
          const from = now();
          await file.sync();
          lastSyncMs = now() - from;
        },
      };
    },
    lastSyncMs: () => lastSyncMs,
  };
}
