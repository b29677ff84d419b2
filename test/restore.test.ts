import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RestoreAnswer } from '#protocol/restore.ts';
import { networkAddresses } from '../server/access/network-doors.ts';
import { project, removeFolder, type RunningHub, scratchFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';
import { Browser, CHARGE_PIN, setUp } from './set-up-hub.ts';

const runProgram = promisify(execFile);

/** One ward's data on another computer, between real hubs. */
describe('a backup on another computer', () => {
  let scratch: string;
  let backup: Buffer;
  let inCharge: string;

  beforeAll(async () => {
    scratch = await scratchFolder();
    const data = join(scratch, 'old-pc');
    const hub = await startHub({ data });
    const desk = await setUp(hub);
    inCharge = desk.inCharge;
    await desk.screen.ask('day:open', {});
    const opened = await desk.office.fetch('/health');
    expect(await opened.json()).toMatchObject({ state: 'open' });
    // Beside the hub, while it works.
    const program = join(project, 'dist/hub/server/backup/backup-main.js');
    const made = await runProgram(process.execPath, [
      program,
      '--data',
      data,
      '--to',
      join(scratch, 'stick'),
    ]);
    backup = await readFile(made.stdout.replace(/ \(.*/s, ''));
    desk.screen.close();
    await hub.stop();
  }, 60_000);
  afterAll(() => removeFolder(scratch));

  const send = async (browser: Browser, body: Uint8Array<ArrayBuffer>, headers: object = {}) => {
    const type = { 'content-type': 'application/octet-stream' };
    const options = { method: 'POST', body, headers: { ...type, ...headers } };
    const response = await browser.fetch('/restore', options);
    return { status: response.status, said: (await response.json()) as RestoreAnswer };
  };
  const bytes = (from: Buffer) => new Uint8Array(from);
  const beside = async (hub: RunningHub) =>
    (await readdir(dirname(hub.data))).filter((name) => name.startsWith(`${basename(hub.data)}.`));
  const isBack = ({ address }: { readonly address: string }, boot: string) =>
    expect
      .poll(
        () =>
          fetch(`${address}/health`).then(
            async (answer) => ((await answer.json()) as { boot: string }).boot,
            () => boot,
          ),
        { timeout: 20_000 },
      )
      .not.toBe(boot);

  it('[K7] takes the place of a trial whole: the hub begins anew with it, and the trial is kept beside', async () => {
    const hub = await startHub({ data: join(scratch, 'new-pc') });
    const kiosk = await Screen.open(hub.address, 'kiosk');
    await take(kiosk);
    kiosk.close();
    const browser = new Browser(hub.address);
    const { status, said } = await send(browser, bytes(backup));
    expect(status).toBe(200);
    if (!said.ok) throw new Error(said.no);
    expect(said).toMatchObject({ isSetUp: true, totals: { taken: 0 } });
    await isBack(hub, said.boot);

    // This browser is an office page of the restored office; nobody is signed in at it.
    expect(await browser.refusal('office')).toBe('sign-in');
    expect(await browser.signIn('office', inCharge, CHARGE_PIN)).toMatchObject({ ok: true });
    const office = await browser.open('office');
    expect(office.view.access.people.map(({ name }) => name)).toEqual(['Nguyễn Thị Lan']);
    expect(office.view.access.devices.map(({ name }) => name)).toContain('Máy khôi phục');
    const read = await office.ask('audit:read', {
      wish: { month: null, person: null, kind: 'backup', page: 0 },
    });
    expect(read).toMatchObject({
      ok: true,
      page: { rows: [{ what: 'backup:restore', about: said.madeAt }] },
    });
    expect(await new Browser(hub.address).refusal('kiosk')).toBe('not-paired');
    office.close();

    const [old] = await beside(hub);
    expect(old).toMatch(/^new-pc\.replaced-/);
    expect(await readdir(join(scratch, old ?? '', 'journal'))).not.toEqual([]);

    // An office's own data is not replaced in this way.
    const again = await browser.fetch('/restore', { method: 'POST', body: bytes(backup) });
    expect(again.status).toBe(404);
    await hub.stop();
  }, 60_000);

  it('[K7] is read whole before anything is replaced: what is wrong with it is said, and nothing is left of it', async () => {
    const hub = await startHub({ data: join(scratch, 'trial') });
    const { boot } = (await (await fetch(`${hub.address}/health`)).json()) as { boot: string };
    const browser = new Browser(hub.address);
    const damaged = Buffer.from(backup);
    damaged.writeUInt8(damaged.readUInt8(700) ^ 1, 700);
    for (const [why, file] of [
      ['not-a-backup', Buffer.from('PK a Word document')],
      ['cut-short', backup.subarray(0, backup.length - 100)],
      ['damaged', damaged],
    ] as const) {
      expect(await send(browser, bytes(file))).toEqual({ status: 422, said: { ok: false, no: why } });
    }
    expect(await beside(hub)).toEqual([]);
    expect(await (await fetch(`${hub.address}/health`)).json()).toMatchObject({ ok: true, boot });
    await hub.stop();
  }, 60_000);

  it('[K7] is taken from the hub’s own page only', async () => {
    const hub = await startHub({ data: join(scratch, 'closed') });
    const answer = await fetch(`${hub.address}/restore`, { method: 'POST', body: bytes(backup) });
    expect(answer.status).toBe(403);
    const evil = { origin: 'http://evil.example' };
    expect((await fetch(`${hub.address}/restore`, { method: 'POST', headers: evil })).status).toBe(421);
    await hub.stop();
  }, 60_000);

  it('[K7] comes from another computer only with the code that the hub has printed', async ({ skip }) => {
    const [address] = networkAddresses();
    if (address === undefined) skip('this machine has no network');
    const hub = await startHub({
      data: join(scratch, 'without-screen'),
      flags: ['--host', '0.0.0.0', '--setup-code', 'print'],
    });
    await expect.poll(() => hub.printed()).toContain('setup code: ');
    const code = /setup code: (\d+)/.exec(hub.printed())?.[1] ?? '';
    const browser = new Browser(`http://${String(address)}:${hub.port}`);
    expect(await send(browser, bytes(backup))).toMatchObject({ status: 403, said: { no: 'wrong-code' } });
    const wrong = await send(browser, bytes(backup), { 'x-setup-code': '00000000' });
    expect(wrong.said).toEqual({ ok: false, no: 'wrong-code' });
    const { said } = await send(browser, bytes(backup), { 'x-setup-code': code });
    if (!said.ok) throw new Error(said.no);
    await isBack(browser, said.boot);
    expect(await browser.signIn('office', inCharge, CHARGE_PIN)).toMatchObject({ ok: true });
    await hub.stop();
  }, 60_000);
});
