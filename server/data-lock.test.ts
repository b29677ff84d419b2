import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderInUse, DataFolderUnwritable, lockDataFolder } from './data-lock.ts';

const PROGRAM = `
  import { lockDataFolder } from ${JSON.stringify(new URL('./data-lock.ts', import.meta.url).href)};
  const [folder, platform] = process.argv.slice(-2);
  await lockDataFolder(folder, platform);
  process.stdin.resume();
  console.log('locked');
`;

let folder: string;
let other: ChildProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mot-cua-lock-'));
});

afterEach(async () => {
  await kill(other);
  await rm(folder, { recursive: true });
});

async function kill(hub: ChildProcess | undefined): Promise<void> {
  if (hub?.exitCode !== null || hub.signalCode !== null) return;
  hub.kill('SIGKILL');
  await once(hub, 'exit');
}

/** A second hub, in a process of its own, that holds the folder when this resolves. */
async function otherHub(platform: NodeJS.Platform): Promise<ChildProcess> {
  const args = ['--import', 'tsx', '--input-type=module', '-e', PROGRAM, '--', folder, platform];
  const hub = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  other = hub;
  const [said] = (await once(hub.stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe('locked\n');
  return hub;
}

// darwin stands for every system whose local sockets are files; they are on Linux too, so it can be tried there.
const platforms = [
  ...new Set<NodeJS.Platform>([
    process.platform,
    ...(process.platform === 'win32' ? [] : ['darwin' as const]),
  ]),
];

describe.each(platforms)('the lock of a data folder, in the manner of %s', (platform) => {
  it('is held against another process, and free as soon as that is killed', async () => {
    const hub = await otherHub(platform);
    await expect(lockDataFolder(folder, platform)).rejects.toThrow(DataFolderInUse);
    await kill(hub);
    const lock = await lockDataFolder(folder, platform);
    await lock.release();
  });

  it('is held once in one process too, under whatever name the folder goes', async () => {
    const lock = await lockDataFolder(folder, platform);
    const alias = `${folder}-alias`;
    await symlink(folder, alias);
    try {
      await expect(lockDataFolder(alias, platform)).rejects.toThrow(DataFolderInUse);
      await lock.release();
      await (await lockDataFolder(alias, platform)).release();
    } finally {
      await rm(alias);
    }
  });

  it('leaves other folders alone, makes the folder, and leaves nothing in it', async () => {
    const lock = await lockDataFolder(folder, platform);
    const deeper = await lockDataFolder(join(folder, 'new', 'data'), platform);
    await Promise.all([lock.release(), deeper.release()]);
    expect(await readdir(join(folder, 'new', 'data'))).toEqual([]);
  });
});

it('says why nothing can be written', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(lockDataFolder(join(file, 'data'))).rejects.toThrow(DataFolderUnwritable);
  await expect(lockDataFolder(file)).rejects.toMatchObject({ folder: file, cause: { code: 'EEXIST' } });
});
