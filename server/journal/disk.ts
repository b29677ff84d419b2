/**
 * The few things that the journal asks of a disk. Paths are those of the system that runs.
 *
 * Nothing is promised to survive a power cut but what was synced: the bytes of a file by its `sync`, its name
 * by `syncFolder`. A sync that failed has lost what it was to keep, and asking again proves nothing (the
 * kernel drops the bytes and calls them clean): Rebello et al., "Can Applications Recover from fsync
 * Failures?", USENIX ATC 2020.
 */
export interface Disk {
  /** The whole file, or undefined when there is none. */
  read(path: string): Promise<Buffer | undefined>;
  /** Opens a file for writing, and creates it when there is none. */
  open(path: string): Promise<OpenFile>;
  /** The names in a folder, in no order; none when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Makes a folder inside one that exists; content when it is there already. */
  makeFolder(path: string): Promise<void>;
  /** Puts a file in the place of another, in one step. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; content when there is none. */
  remove(path: string): Promise<void>;
  /** Makes the names in a folder survive a power cut: those created, renamed and removed. */
  syncFolder(path: string): Promise<void>;
}

/** A file that is open for writing. */
export interface OpenFile {
  /** Writes at `position` and answers how many bytes the disk took, which may be fewer than given. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  /** Makes the bytes and the length survive a power cut. */
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}
