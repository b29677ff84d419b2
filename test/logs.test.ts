import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type RunningHub, removeFolder, scratchFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';
import { Browser, CHARGE_PIN, paired, person, setUp } from './set-up-hub.ts';

/** The hub's notes on the disk, as somebody reads them who was called to help. */

let hub: RunningHub;
afterEach(async () => {
  await hub.stop();
  await removeFolder(hub.data);
});

async function logOf({ data }: RunningHub): Promise<string> {
  const files = await readdir(join(data, 'logs'));
  const texts = await Promise.all(files.map((file) => readFile(join(data, 'logs', file), 'utf8')));
  return texts.join('');
}

describe('the log', () => {
  it('[G1] tells in readable lines when the hub began, where it is, and when it ended', async () => {
    hub = await startHub();
    (await Screen.open(hub.address, 'board')).close();
    await hub.stop();
    const lines = (await logOf(hub)).trimEnd().split('\n');
    for (const line of lines)
      expect(line).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+07 (?:info |error) \S|^ {4}/);
    expect(lines[0]).toMatch(/ info {2}mot-cua \d+\.\d+\.\d+ begins, Node v/);
    expect(lines.join('\n')).toContain(`info  mot-cua: ${hub.address}`);
    expect(lines.some((line) => line.endsWith(' info  mot-cua ends'))).toBe(true);
  });

  it('[G2] holds no token, no PIN, no code and no name after a first run, pairings and sign-ins, right and wrong', async () => {
    hub = await startHub({ flags: ['--setup-code', 'print'] });
    const setupCodeOf = (printed: string) => /setup code: (\d{8})\n/.exec(printed)?.[1];
    await expect.poll(() => setupCodeOf(hub.printed()), { timeout: 20_000 }).toBeDefined();
    const setupCode = setupCodeOf(hub.printed()) ?? '';
    const desk = await setUp(hub);
    const kiosk = await paired(desk, 'kiosk', {}, 'Máy của ông Bảy');
    const console = await paired(desk, 'console', { counter: 1 });
    const clerk = await person(desk, 'clerk', '2580', { name: 'Trần Văn Minh' });
    await console.browser.signIn('console', clerk, '1379');
    await console.browser.signIn('console', clerk, '2580');
    const screen = await console.browser.open('console', 1);
    const waiting = new Browser(hub.address);
    const news = await waiting.pairing();
    await desk.screen.ask('device:revoke', { device: kiosk.device });
    await new Browser(hub.address).fetch('/%E0%A4%A');
    screen.close();
    desk.screen.close();
    await hub.stop();
    const log = await logOf(hub);
    const secrets = [desk.office, kiosk.browser, console.browser, waiting].flatMap(({ cookies }) => [
      ...cookies.values(),
    ]);
    expect(secrets.length).toBeGreaterThanOrEqual(5);
    const code = news.state === 'waiting' ? news.code : 'none';
    const names = ['Nguyễn Thị Lan', 'Trần Văn Minh', 'ông Bảy'];
    for (const hidden of [...secrets, setupCode, CHARGE_PIN, '2580', '1379', code, ...names])
      expect(log, hidden).not.toContain(hidden);
  });

  it('[G4] a hub whose log cannot be written serves as ever', async () => {
    const data = await scratchFolder();
    // A file where the folder should be: no line has anywhere to go.
    await writeFile(join(data, 'logs'), '');
    hub = await startHub({ data });
    const kiosk = await Screen.open(hub.address, 'kiosk');
    expect(await take(kiosk)).toMatchObject({ ok: true });
    kiosk.close();
    expect(await hub.stop()).toBe(0);
  });
});
