import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder, type RunningHub, startHub } from './running-hub.ts';
import { paired, person, setUp, type SetUpHub } from './set-up-hub.ts';

/** The hub's own backups, on a real hub whose minutes are seconds. */
describe('backups by themselves', () => {
  let hub: RunningHub;
  let desk: SetUpHub;
  beforeAll(async () => {
    hub = await startHub({ flags: ['--clock', '2026-11-24T17:50:00+07:00', '--speed', '60'] });
    desk = await setUp(hub);
  }, 60_000);
  afterAll(async () => {
    desk.screen.close();
    await hub.stop();
    await removeFolder(hub.data);
  });

  it('[K8] one is made at the set time at the latest, whole and read again, and every office page sees it', async () => {
    await desk.screen.ask('day:open', {});
    await expect.poll(() => desk.screen.view.backup.last, { timeout: 60_000 }).not.toBeNull();
    const { last, folder, failed } = desk.screen.view.backup;
    expect(failed).toBeNull();
    expect(last?.name).toMatch(/-2026-11-24\.backup$/);
    await access(join(folder, last?.name ?? ''));
  }, 90_000);

  it('is only for who runs the office: it holds all that the office keeps', async () => {
    expect((await desk.office.fetch('/backups/newest')).status).toBe(200);
    const { browser } = await paired(desk, 'office', {}, 'Máy thanh tra');
    const inspector = await person(desk, 'inspector', '4471');
    expect(await browser.signIn('office', inspector, '4471')).toMatchObject({ ok: true });
    expect((await browser.fetch('/backups/newest')).status).toBe(403);
    const screen = await browser.open('office');
    for (const name of ['backup:make', 'backup:drill', 'backup:undo'] as const)
      expect(await screen.ask(name, {}), name).toEqual({ ok: false, no: 'not-allowed' });
    const folder = await screen.ask('backup:add-folder', { folder: '/' });
    expect(folder).toEqual({ ok: false, no: 'not-allowed' });
    screen.close();
  }, 60_000);
});
