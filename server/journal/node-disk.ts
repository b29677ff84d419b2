import * as fs from 'node:fs';
import { promisify } from 'node:util';
import type { Disk, OpenFile } from './disk.ts';
import { patientRename } from './patient-rename.ts';

const open = promisify(fs.open);
const close = promisify(fs.close);
const datasync = promisify(fs.fdatasync);
const truncate = promisify(fs.ftruncate);

// fs.promises would do as well, it measured within a tenth of this; a descriptor has no life of its own to end.
const WRITE_OR_CREATE = fs.constants.O_WRONLY | fs.constants.O_CREAT;

/** The disk of this machine. */
export const nodeDisk: Disk = {
  read: (path) => fs.promises.readFile(path).catch(unlessMissing(undefined)),

  async open(path) {
    return openFile(await open(path, WRITE_OR_CREATE));
  },

  list: (folder) => fs.promises.readdir(folder).catch(unlessMissing<readonly string[]>([])),

  async makeFolder(path) {
    try {
      await fs.promises.mkdir(path);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  },

  rename: (from, to) => patientRename(() => fs.promises.rename(from, to)),

  remove: (path) => fs.promises.rm(path, { force: true }),

  async syncFolder(path) {
    // Windows cannot sync a folder. NTFS journals its names by itself, in order; how soon, it does not promise.
    if (process.platform === 'win32') return;
    const folder = await open(path, fs.constants.O_RDONLY);
    try {
      await promisify(fs.fsync)(folder);
    } finally {
      await close(folder);
    }
  },
};

function openFile(file: number): OpenFile {
  return {
    // Into the kernel's memory, which takes less time than waking another thread to do it; the sync is what waits.
    async write(bytes, position) {
      return Promise.resolve(fs.writeSync(file, bytes, 0, bytes.length, position));
    },
    sync: () => datasync(file),
    truncate: (length) => truncate(file, length),
    close: () => close(file),
  };
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Answers `instead` where there is nothing of that name, or a file where a folder was looked for. */
function unlessMissing<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return instead;
    throw error;
  };
}
