import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualKeys } from '#protocol/console-keys.ts';
import { type RunningHub, removeFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';

/** What a clerk does to a visit beside calling it, on a real hub: its dossiers, its second opening, the clerk's own keys. */

let hub: RunningHub;
let clerk: Screen<'console'>;
beforeAll(async () => {
  hub = await startHub();
  clerk = await Screen.open(hub.address, 'console', 1);
  const kiosk = await Screen.open(hub.address, 'kiosk');
  await clerk.ask('counter:open', {});
  await take(kiosk);
  kiosk.close();
});
afterAll(async () => {
  clerk.close();
  await hub.stop();
  await removeFolder(hub.data);
});

const code = 'H40.12.3-251110-0001';
const no = (reason: string) => ({ ok: false, no: reason });

/** Everything that the journal has on the disk. */
async function journalText(): Promise<string> {
  const folder = join(hub.data, 'journal');
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return (await Promise.all(paths.map((path) => readFile(path, 'utf8')))).join('\n');
}

describe('a visit', () => {
  it('[V1] [V3] shows its dossiers by their codes, and the journal holds none of these', async () => {
    await clerk.ask('call:next', {});
    expect(await clerk.ask('dossier:note', { code })).toEqual(no('not-serving'));
    await clerk.ask('service:start', {});
    expect(await clerk.ask('dossier:note', { code: ` ${code.toLowerCase()} ` })).toEqual({ ok: true });
    const { dossiers } = await clerk.see((view) => view.dossiers.length === 1);
    expect(dossiers[0]?.code).toBe(code);
    expect(await clerk.ask('dossier:note', { code })).toEqual(no('dossier-noted-already'));
    const journal = await journalText();
    expect(journal).toContain('dossier-noted');
    expect(journal).toContain(dossiers[0]?.id);
    expect(journal).not.toContain(code);
  });

  it('[V2] takes nothing of a citizen card, and keeps nothing of it anywhere', async () => {
    const card = '001098012345|012345678|NGUYỄN VĂN A|01011998|Nam|Hà Nội|01012023';
    expect(await clerk.ask('dossier:note', { code: card })).toEqual(no('not-a-dossier-code'));
    const kept = await readFile(join(hub.data, 'dossier-codes.json'), 'utf8');
    expect(kept + (await journalText()) + hub.printed()).not.toMatch(/001098012345|NGUY/);
  });

  it('[Q10] that has ended is opened again with its dossiers, and these can be taken away', async () => {
    await clerk.ask('service:finish', { outcome: 'guided' });
    const { lastDone } = await clerk.see((view) => view.ticket === null);
    expect(lastDone).toMatchObject({ letter: 'C', number: 1, outcome: 'guided' });
    expect(await clerk.ask('service:reopen', {})).toEqual({ ok: true });
    const again = await clerk.see((view) => view.ticket?.state === 'serving');
    expect([again.lastDone, again.dossiers.map((one) => one.code)]).toEqual([null, [code]]);
    expect(await clerk.ask('dossier:remove', { dossier: again.dossiers[0]?.id ?? '' })).toEqual({ ok: true });
    await clerk.see((view) => view.dossiers.length === 0);
  });

  it('[E2] is served with the keys of its clerk, which outlive a start of the hub', async () => {
    const keys = { ...usualKeys, 'call-next': 'N' };
    expect(await clerk.ask('keys:read', {})).toEqual({ ok: true, keys: usualKeys });
    expect(await clerk.ask('keys:set', { keys })).toEqual({ ok: true, keys });
    const twice = { ...usualKeys, 'call-next': 'F4' };
    expect(await clerk.ask('keys:set', { keys: twice })).toEqual(no('bad-ask'));
    const kiosk = await Screen.open(hub.address, 'kiosk');
    expect(await kiosk.ask('keys:read', {})).toEqual(no('not-allowed'));
    kiosk.close();
    const { data, port } = hub;
    await hub.kill();
    hub = await startHub({ data, port });
    await clerk.see((view) => view.ticket?.state === 'serving');
    expect(await clerk.ask('keys:read', {})).toEqual({ ok: true, keys });
  });
});
