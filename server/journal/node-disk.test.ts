import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { diskContract } from './disk-contract.ts';
import { nodeDisk } from './node-disk.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

diskContract('the disk of this machine', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mot-cua-disk-'));
  folders.push(folder);
  return { disk: nodeDisk, folder };
});
