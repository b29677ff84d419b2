import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rmdir, unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';

/** Another hub works in this folder. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
  readonly folder: string;

  constructor(folder: string) {
    super(`Another hub already works in ${folder}.`);
    this.folder = folder;
  }
}

/** Nothing can be written there; `cause` says why. */
export class DataFolderUnwritable extends Error {
  override readonly name = 'DataFolderUnwritable';
  readonly folder: string;

  constructor(folder: string, cause: unknown) {
    super(`The hub cannot write in ${folder}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.folder = folder;
  }
}

export interface DataLock {
  release(): Promise<void>;
}

/**
 * Takes a data folder for this process alone, and makes the folder if there is none. Throws `DataFolderInUse`
 * or `DataFolderUnwritable`.
 *
 * The lock is a local socket named for the folder's real path, so the system itself gives it back when the
 * process dies, in whatever way. It is seen by the processes of one machine only, and on Linux not across
 * containers with networks of their own: two of those must not share a folder. Where the socket is a file
 * (neither Linux nor Windows), two hubs started in the same instant after a crash may both get in.
 */
export async function lockDataFolder(
  folder: string,
  platform: NodeJS.Platform = process.platform,
): Promise<DataLock> {
  const path = await writable(folder);
  const socket = socketName(path, platform);
  const server = await listen(socket).catch(async (error: unknown) => {
    if (!isInUse(error)) throw error;
    // Elsewhere than on Linux and Windows the name is a file, which a dead hub leaves behind.
    if (socket !== fileSocket(path) || (await answers(socket))) throw new DataFolderInUse(path);
    await unlink(socket);
    return listen(socket);
  });
  return {
    release: () =>
      new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}

async function writable(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    const path = await realpath(folder);
    await rmdir(await mkdtemp(join(path, 'writable-')));
    return path;
  } catch (cause) {
    throw new DataFolderUnwritable(folder, cause);
  }
}

function socketName(path: string, platform: NodeJS.Platform): string {
  const name = `mot-cua-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
  if (platform === 'linux') return `\0${name}`;
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return fileSocket(path);
}

const fileSocket = (path: string) => join(path, 'hub.sock');

const isInUse = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

function listen(socket: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    // Whoever calls only wants to know whether somebody is in.
    const server = createServer((caller) => caller.destroy());
    server.once('error', reject);
    server.listen(socket, () => {
      server.off('error', reject);
      server.unref();
      resolve(server);
    });
  });
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const caller = connect(socket);
    caller.once('connect', () => {
      caller.destroy();
      resolve(true);
    });
    caller.once('error', () => resolve(false));
  });
}
