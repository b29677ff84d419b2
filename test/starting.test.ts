import { once } from 'node:events';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failToStart, removeFolder, scratchFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';

describe('starting', () => {
  let data: string;
  beforeEach(async () => {
    data = await scratchFolder();
  });
  afterEach(() => removeFolder(data));

  it.each([
    [['--port', 'eighty'], '--port must be a port between 0 and 65535, not "eighty"'],
    [['--port', '70000'], '--port must be'],
    [['--colour', 'blue'], "Unknown option '--colour'"],
    [['--host', '0.0.0.0'], 'answers on this machine only'],
    [['--speed', '0'], '--speed must be a whole number from 1 to 3600'],
  ])('[A1] %j is one clear line and exit code 2', async (flags, sentence) => {
    const { code, said } = await failToStart(['--data', data, ...flags]);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(await readdir(data)).toEqual([]);
  });

  it('[A2] a port in use and a data folder in use are told apart', async () => {
    const hub = await startHub({ data });
    const other = await scratchFolder();
    const taken = await failToStart(['--data', other, '--port', String(hub.port)]);
    expect(taken).toMatchObject({ code: 1 });
    expect(taken.said).toContain(`port ${hub.port} is in use`);
    const same = await failToStart(['--data', data, '--port', '0']);
    expect(same).toMatchObject({ code: 1 });
    expect(same.said).toContain('Another hub already works in');
    await hub.stop();
    await removeFolder(other);
  });

  it('[A3] a damaged journal is named by file and line, and left as it is', async () => {
    const hub = await startHub({ data });
    const kiosk = await Screen.open(hub.address, 'kiosk');
    for (let n = 0; n < 5; n += 1) await take(kiosk);
    kiosk.close();
    await hub.kill();
    const folder = join(data, 'journal', 'dung-thu');
    const file = join(folder, (await readdir(folder)).find((name) => name.endsWith('.log')) ?? '');
    const whole = await readFile(file);
    const damaged = Buffer.from(whole);
    const third = whole.indexOf(10, whole.indexOf(10) + 1) + 30;
    damaged[third] = (damaged[third] ?? 0) ^ 1;
    await writeFile(file, damaged);
    const { code, said } = await failToStart(['--data', data, '--port', '0']);
    expect(code).toBe(1);
    expect(said).toContain(file);
    expect(said).toContain('line 3');
    expect(await readFile(file)).toEqual(damaged);
  });

  it('[A3] a damaged settings file is named with its line, and left as it is', async () => {
    const file = join(data, 'office.json');
    await writeFile(file, '{\n  "id": "mot-cua",\n  "name": oops\n}\n');
    const { code, said } = await failToStart(['--data', data, '--port', '0']);
    expect(code).toBe(1);
    expect(said).toContain(`${file}, line 3`);
    expect(await readFile(file, 'utf8')).toContain('oops');
  });

  it('[A3] settings that contradict each other say how', async () => {
    const template = JSON.parse(
      await readFile(join(process.cwd(), 'server/template/office.json'), 'utf8'),
    ) as {
      counters: { fields: string[] }[];
    };
    for (const counter of template.counters)
      counter.fields = counter.fields.filter((field) => field !== 'ho-tich');
    await writeFile(join(data, 'office.json'), JSON.stringify(template));
    const { said } = await failToStart(['--data', data, '--port', '0']);
    expect(said).toContain('No counter serves “ho-tich”');
  });

  it('[A4] a folder that cannot be used is said to be so', async () => {
    const file = join(data, 'not-a-folder');
    await writeFile(file, 'something');
    const { code, said } = await failToStart(['--data', file, '--port', '0']);
    expect(code).toBe(1);
    expect(said).toContain(file);
  });

  it('[D5] with the clock before the last fact, numbers are refused in plain words and nothing is touched', async () => {
    const morning = '2026-11-23T09:00:00+07:00';
    const first = await startHub({ data, flags: ['--clock', morning] });
    const kiosk = await Screen.open(first.address, 'kiosk');
    expect(await take(kiosk)).toMatchObject({ ticket: 'C-1' });
    kiosk.close();
    await first.stop();
    const second = await startHub({ data, flags: ['--clock', '2000-01-01T00:00:00+07:00'] });
    const again = await Screen.open(second.address, 'kiosk');
    expect(again.view.desk).toEqual({ kind: 'faulty', fault: 'clock-behind' });
    expect(await take(again)).toEqual({ ok: false, no: 'clock-behind' });
    again.close();
    await second.stop();
    const third = await startHub({ data, flags: ['--clock', '2026-11-23T09:05:00+07:00'] });
    const healed = await Screen.open(third.address, 'kiosk');
    expect(await take(healed)).toMatchObject({ ticket: 'C-2' });
    healed.close();
    await third.stop();
  });

  it('[D7] after midnight a new day begins with number 1, and yesterday is closed by rule', async () => {
    const first = await startHub({ data, flags: ['--clock', '2026-11-23T23:59:57+07:00'] });
    const kiosk = await Screen.open(first.address, 'kiosk');
    const office = await Screen.open(first.address, 'office');
    expect(await take(kiosk)).toMatchObject({ ticket: 'C-1' });
    await office.see((view) => view.day === '2026-11-24' && view.desk.kind === 'open');
    expect(await take(kiosk)).toMatchObject({ ticket: 'C-1' });
    for (const screen of [kiosk, office]) screen.close();
    await first.stop();
    await mkdir(join(data, 'journal'), { recursive: true });
    const days = await readdir(join(data, 'journal', 'dung-thu'));
    expect(days.filter((name) => name.endsWith('.json')).sort()).toEqual([
      '2026-11-23.json',
      '2026-11-24.json',
    ]);
  });
});

it('a hub ends although a browser holds a connection open on which it has not asked anything yet', async () => {
  const hub = await startHub();
  const silent = connect(hub.port, '127.0.0.1');
  await once(silent, 'connect');
  const ended = new Promise((resolve) => silent.once('error', resolve).once('close', resolve));
  // Before the time at which it would be cut for its silence.
  expect(await hub.stop()).toBe(0);
  await ended;
  await removeFolder(hub.data);
});
