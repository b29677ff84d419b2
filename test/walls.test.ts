import { spawnSync } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project, removeFolder, scratchFolder } from './running-hub.ts';
import { walls } from '../scripts/walls.mjs';

/** The checker itself is checked: it must fail where a wall is broken and where there is nothing to read. */

const rooms = Object.keys(walls);

/** For each room, an import that its wall forbids. */
function forbidden(room: string): string {
  if (room === 'server') return `import '#kiosk-ui/main.tsx';`;
  if (room === 'printer') return `import '#server/hub.ts';`;
  if (room === 'queue' || room === 'words') return `import '#protocol/version.ts';`;
  return `import '#printer/slip.ts';`;
}

function check(folder: string): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [
    join(project, 'scripts/check-walls.mjs'),
    folder,
  ]);
  return { code: status, said: `${stdout.toString()}${stderr.toString()}` };
}

describe('the walls', () => {
  let copy: string;
  beforeAll(async () => {
    copy = await scratchFolder();
    for (const room of [...rooms, 'package.json', 'tsconfig.json']) {
      await cp(join(project, room), join(copy, room), { recursive: true });
    }
    await symlink(join(project, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => removeFolder(copy));

  it('stand in a copy of the house', () => {
    expect(check(copy)).toMatchObject({ code: 0 });
  });

  it('a forbidden import planted in each room is found, each by its own sentence', async () => {
    for (const room of rooms)
      await writeFile(join(copy, room, 'planted.ts'), `${forbidden(room)}\nexport const x = 1;\n`);
    const { code, said } = check(copy);
    expect(code).toBe(1);
    for (const room of rooms)
      expect(said).toMatch(new RegExp(`${room}/planted\\.ts: ${room}/ may not import`));
  });

  it('Node is found in a pure room, and an unknown package in a screen', async () => {
    await writeFile(join(copy, 'queue', 'planted.ts'), `import 'node:fs';\n`);
    await writeFile(join(copy, 'kiosk-ui', 'planted.ts'), `import 'express';\n`);
    const { said } = check(copy);
    expect(said).toContain('queue/planted.ts: queue/ knows nothing of Node, but imports fs');
    expect(said).toContain('kiosk-ui/planted.ts: kiosk-ui/ may not import the package express');
  });

  it('an empty folder is no success', async () => {
    const empty = await scratchFolder();
    await mkdir(join(empty, 'queue'));
    expect(check(empty)).toMatchObject({
      code: 1,
      said: expect.stringContaining('not one source file') as string,
    });
    await removeFolder(empty);
  });
});
