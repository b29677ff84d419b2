import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE, instantAt } from '#queue/working-day.ts';
import { nodeDisk } from '../journal/node-disk.ts';
import { DossierCodes } from './dossier-codes.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-codes-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => DossierCodes.open(nodeDisk, folder);
const seen = instantAt('2026-11-23', '08:00');
const days = (count: number) => seen + count * 24 * 60 * MINUTE;
const code = 'H40.12-251110-0001';

describe('the codes of dossiers', () => {
  it('[V3] have one name each, through starts of the hub, by which they are found again', async () => {
    const codes = await open();
    const id = await codes.nameOf(code, seen);
    expect(id).toMatch(/^d-[a-z0-9]{1,20}$/);
    expect(await codes.nameOf('H40.12-251110-0002', seen)).not.toBe(id);
    const again = await open();
    expect(again.codeOf(id)).toBe(code);
    expect(await again.nameOf(code, days(1))).toBe(id);
    expect(again.codeOf('d-0')).toBeNull();
  });

  it('[V3] are forgotten thirty days after they were seen last, on the disk too', async () => {
    const codes = await open();
    const id = await codes.nameOf(code, seen);
    await codes.nameOf(code, days(10));
    expect(await codes.forgetOld(days(40))).toBe(false);
    expect(await codes.forgetOld(days(40) + 1)).toBe(true);
    expect(codes.codeOf(id)).toBeNull();
    expect(await readFile(join(folder, 'dossier-codes.json'), 'utf8')).not.toContain('H40');
  });
});
