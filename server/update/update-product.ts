import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFolderInUse, lockDataFolder } from '../data-lock.ts';
import { nodeDisk } from '../journal/node-disk.ts';
import { type Changed, changeVersion, stampOf } from './change-version.ts';
import { Home } from './home-file.ts';
import { type Service, serviceControl } from './service.ts';
import { makeReady } from './try-version.ts';
import { unpackProduct } from './unpack-product.ts';
import { UpdateRefused } from './update-refused.ts';

export interface UpdateWish {
  /** The new version: a folder or a `.tgz`. */
  readonly from: string;
  readonly home: string;
  /** The first time only; later `installed.json` knows. */
  readonly data: string | null;
  readonly service: Service | null;
}

export interface UpdateParts {
  readonly now: () => number;
  readonly say: (words: string) => void;
}

/** The two files that start whatever version is in use. They are put there once. */
const HOME_FILES = ['run.mjs', 'package.json'];

/**
 * Puts a version beside the one in use, makes it ready while the hub still runs, and then makes it the one in use. The
 * first time this is how the program is installed for good. A stop at any moment leaves the old version in use or the new
 * one, whole; what was half done is cleared away the next time. Throws `UpdateRefused` or `BackupRefused`.
 */
export async function updateProduct(wish: UpdateWish, parts: UpdateParts): Promise<Changed> {
  return inHome(wish.home, async (home) => {
    const data = wish.data ?? home.content.data;
    if (data === '') throw new UpdateRefused('no-home', `${wish.home} has no installed.json.`);
    await clearAway(home);
    const draft = home.at('versions/new');
    const { version } = await unpackProduct(wish.from, draft);
    parts.say(`Chuẩn bị bản / making ready: ${version}…`);
    const trouble = await makeReady(draft);
    if (trouble !== null) throw new UpdateRefused('not-ready', trouble);
    const name = `versions/${version}-${stampOf(parts.now())}`;
    await rename(draft, home.at(name));
    await nodeDisk.syncFolder(home.at('versions'));
    await putHomeFiles(home, name);
    await home.keep({ data, service: wish.service ?? home.content.service });
    // The first time there is no service yet.
    const isFirst = home.content.current === null;
    const service = serviceControl(isFirst ? 'none' : home.content.service, home.folder);
    const changed = await changeVersion(home, name, { ...parts, service, otherwise: 'does-not-start' });
    await clearAway(home);
    return changed;
  });
}

/** Makes the version before this one the one in use again. Throws `UpdateRefused` or `BackupRefused`. */
export async function rollBack(folder: string, parts: UpdateParts): Promise<Changed> {
  return inHome(folder, async (home) => {
    const { previous, data } = home.content;
    if (data === '') throw new UpdateRefused('no-home', `${folder} has no installed.json.`);
    if (previous === null) throw new UpdateRefused('no-previous', folder);
    const service = serviceControl(home.content.service, home.folder);
    return changeVersion(home, previous, { ...parts, service, otherwise: 'older-cannot-read' });
  });
}

/** One at a time, whatever is typed in another window. */
async function inHome(folder: string, work: (home: Home) => Promise<Changed>): Promise<Changed> {
  const lock = await lockDataFolder(folder).catch((error: unknown) => {
    if (error instanceof DataFolderInUse) throw new UpdateRefused('under-way', error.message);
    throw error;
  });
  try {
    return await work(await Home.open(folder));
  } finally {
    await lock.release();
  }
}

/** Removes every version but the one in use and the one before it, what was half unpacked included. */
async function clearAway(home: Home): Promise<void> {
  const { current, previous } = home.content;
  const versions = home.at('versions');
  await mkdir(versions, { recursive: true });
  for (const name of await readdir(versions)) {
    if ([current, previous].includes(`versions/${name}`)) continue;
    await rm(join(versions, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

async function putHomeFiles(home: Home, version: string): Promise<void> {
  if (home.content.current !== null) return;
  for (const name of HOME_FILES)
    await copyFile(join(home.at(version), 'deploy/home', name), join(home.folder, name));
}
