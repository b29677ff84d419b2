import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { request, type RequestOptions } from 'node:https';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { selfSigned } from '../server/tls/self-signed.ts';
import { openBrowser } from './browser.ts';
import { project, removeFolder, type RunningHub, scratchFolder, startHub } from './running-hub.ts';
import { paired, setUp } from './set-up-hub.ts';

/**
 * A hub with a certificate, on an address of the loopback network that stands for the office's (Linux has sixteen
 * million of those): plain HTTP on 127.0.0.1, TLS on 127.0.0.2.
 */
describe.runIf(process.platform === 'linux')('a hub with a certificate', { timeout: 60_000 }, () => {
  const far = '127.0.0.2';
  const made = selfSigned({
    names: ['may-chu.local', far],
    from: Date.UTC(2020, 0, 1),
    until: Date.UTC(2126, 0, 1),
  });
  let folder: string;
  let hub: RunningHub;
  const files = () => ({ cert: join(folder, 'hub.crt'), key: join(folder, 'hub.key') });

  beforeEach(async () => {
    folder = await scratchFolder();
    await writeFile(files().cert, made.cert);
    await writeFile(files().key, made.key);
  });
  afterEach(async () => {
    await hub.stop();
    await removeFolder(hub.data);
    await removeFolder(folder);
  });

  function start(data?: string): Promise<RunningHub> {
    const flags = ['--host', far, '--setup-code', 'print'];
    const { cert, key } = files();
    return startHub({
      ...(data === undefined ? {} : { data }),
      flags: [...flags, '--tls-cert', cert, '--tls-key', key],
    });
  }

  /** Asks as a browser does that trusts the certificate. */
  function ask(
    path: string,
    more: RequestOptions = {},
  ): Promise<{ status: number; headers: IncomingHttpHeaders }> {
    const at = { host: far, port: hub.port, ca: made.cert, path };
    return new Promise((resolve, reject) => {
      const asked = request({ ...at, ...more }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, headers: response.headers });
      });
      asked.once('error', reject);
      asked.end(more.method === 'POST' ? '{}' : '');
    });
  }

  async function isOpen(origin: string): Promise<boolean> {
    const address = `wss://${far}:${hub.port}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address, { ca: made.cert, headers: { origin } });
    const opened = await new Promise<boolean>((resolve) => {
      socket.once('open', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    socket.on('error', () => undefined);
    socket.terminate();
    return opened;
  }

  it('[L1] [L2] speaks TLS to the network and plain HTTP on its own machine, with cookies for each', async () => {
    hub = await start();
    const desk = await setUp(hub);
    expect((await ask('/health')).status).toBe(200);
    await expect(fetch(`http://${far}:${hub.port}/health`)).rejects.toThrow();
    const host = `${far}:${hub.port}`;
    const json = { 'content-type': 'application/json' };
    const given = await ask('/pairing', {
      method: 'POST',
      headers: { ...json, origin: `https://${host}` },
    });
    expect(given.headers['set-cookie']).toEqual([expect.stringMatching(/^mc-waiting=.+; Secure$/)]);
    const near = await fetch(`${hub.address}/pairing`, {
      method: 'POST',
      headers: { ...json, origin: hub.address },
      body: '{}',
    });
    expect(near.headers.getSetCookie().join()).not.toContain('Secure');
    // A page that came over plain HTTP from that address may be anybody's.
    const plainPage = { ...json, origin: `http://${host}` };
    expect((await ask('/pairing', { method: 'POST', headers: plainPage })).status).toBe(421);
    expect([await isOpen(`https://${host}`), await isOpen(`http://${host}`)]).toEqual([true, false]);
    // The name in the certificate is a name of the hub.
    const named = { host: `may-chu.local:${hub.port}` };
    expect((await ask('/health', { headers: named })).status).toBe(200);
    expect(
      (
        await ask('/health', {
          headers: { host: `khac.local:${hub.port}` },
          servername: far,
          checkServerIdentity: () => undefined,
        })
      ).status,
    ).toBe(421);
    expect((await ask('/health')).headers['strict-transport-security']).toBeUndefined();
    desk.screen.close();
  });

  it('[L1] a screen opens over TLS, pairs, and has its live line', async () => {
    hub = await start();
    const desk = await setUp(hub);
    const browser = await openBrowser();
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.goto(`https://${far}:${hub.port}/board`);
    const code = await page.locator('.pairing-code').textContent();
    const place = { counter: null, zone: [], printer: null };
    const asked = { code: (code ?? '').replaceAll(/\D/g, ''), role: 'board', name: 'Bảng', place } as const;
    expect(await desk.screen.ask('device:approve', asked)).toMatchObject({ ok: true });
    await page.waitForURL('**/board');
    await desk.screen.see((view) => view.screens['board'] === 1);
    const kept = await page.context().cookies();
    expect(kept.find(({ name }) => name === 'mc-device-board')?.secure).toBe(true);
    await browser.close();
    desk.screen.close();
  });

  it('[L3] without a key that fits, it says so in one sentence and works on its own machine', async () => {
    hub = await start();
    const desk = await setUp(hub);
    const kiosk = await paired(desk, 'kiosk');
    desk.screen.close();
    await hub.stop();
    await rm(files().key);
    hub = await start(hub.data);
    const sentences = hub.printed().split('\n');
    expect(sentences.filter((line) => line.includes('is not there'))).toEqual([
      `mot-cua: the key ${files().key} is not there. The office’s network stays closed until this is mended; this machine works on.`,
    ]);
    expect((await fetch(`${hub.address}/health`)).status).toBe(200);
    await expect(ask('/health')).rejects.toThrow('ECONNREFUSED');
    await expect(fetch(`http://${far}:${hub.port}/health`)).rejects.toThrow();
    expect(kiosk.page).toBe('/kiosk');
    // Mended: it opens without a restart.
    await writeFile(files().key, made.key);
    while (!hub.printed().includes('on the network: https'))
      await once(hub.process.stdout ?? hub.process, 'data');
    expect((await ask('/health')).status).toBe(200);
  });

  it('`npm run certificate` makes what the hub can use, and puts nothing over it', async () => {
    const program = join(project, 'dist/hub/server/tls/certificate-main.js');
    const args = [program, '--to', join(folder, 'new'), '--name', far, '--name', 'May-Chu.local'];
    const first = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(first.stderr).toBe('');
    const key = await readFile(join(folder, 'new/hub.key'), 'utf8');
    const again = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('EEXIST')]);
    expect(await readFile(join(folder, 'new/hub.key'), 'utf8')).toBe(key);
    await writeFile(files().cert, await readFile(join(folder, 'new/hub.crt')));
    await writeFile(files().key, key);
    hub = await start();
    expect(hub.printed()).toContain('certificate: 127.0.0.2, may-chu.local');
  });
});
