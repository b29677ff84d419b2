import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walls } from '../scripts/walls.mjs';
import { project, removeFolder, type RunningHub, scratchFolder, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';

/**
 * The program is installed for good, updated and taken back, for true: small packages of this very build, which borrow
 * its packages by a link.
 */
describe('an installed program', { timeout: 120_000 }, () => {
  let folder: string;
  let home: string;
  let data: string;
  beforeAll(async () => {
    folder = await scratchFolder();
    [home, data] = [join(folder, 'home'), join(folder, 'data')];
  });
  afterAll(() => removeFolder(folder));

  /** A package with all that a hub needs to run, of another version. */
  async function productOf(version: string, spoil?: (folder: string) => Promise<void>): Promise<string> {
    const product = join(folder, `product-${version}`);
    await mkdir(product);
    for (const name of [
      'dist',
      'scripts',
      'deploy',
      'package-lock.json',
      'server/template',
      'docs/pictures',
      'voice',
      'screen-kit',
    ])
      await cp(join(project, name), join(product, name), { recursive: true, preserveTimestamps: true });
    // Nothing to build: what the build is made from is not there but for its names.
    for (const name of Object.keys(walls)) await mkdir(join(product, name), { recursive: true });
    for (const name of ['vite.config.ts', 'vite.hub.config.ts'])
      await cp(join(project, name), join(product, name), { preserveTimestamps: true });
    // A folder of its own with links in it: if something did install packages, it would remove the links only.
    const packages = join(product, 'node_modules');
    await mkdir(packages);
    for (const name of await readdir(join(project, 'node_modules')))
      if (!name.startsWith('.'))
        await symlink(join(project, 'node_modules', name), join(packages, name), 'junction');
    await writeFile(join(packages, '.package-lock.json'), '{}');
    const own = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as object;
    await writeFile(join(product, 'package.json'), JSON.stringify({ ...own, version }));
    await spoil?.(product);
    return product;
  }

  function run(program: readonly string[], cwd: string): { code: number | null; said: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program], { cwd, encoding: 'utf8' });
    return { code: status, said: `${stdout}${stderr}` };
  }

  const verb = (name: string, ...flags: readonly string[]) => run(['run.mjs', name, ...flags], home);

  const installed = async () =>
    JSON.parse(await readFile(join(home, 'installed.json'), 'utf8')) as {
      current: string;
      previous: string | null;
    };

  /** One working day, some minutes later at each start. */
  let minute = 10;
  const nextClock = () => ['--clock', `2026-11-23T09:${(minute += 5)}:00+07:00`];

  /** Starts what is installed, as a service would, and has one number taken. */
  async function workOnce(): Promise<string> {
    const child = spawn(process.execPath, ['run.mjs', '--port', '0', ...nextClock()], {
      cwd: home,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (said: Buffer) => {
        const found = /mot-cua: (http:\S+)/.exec(said.toString())?.[1];
        if (found) resolve(found);
      });
      child.once('exit', () => reject(new Error('it ended')));
    });
    const kiosk = await Screen.open(address, 'kiosk');
    const answer = await take(kiosk);
    kiosk.close();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    return answer.ok ? answer.ticket : answer.no;
  }

  it('[U1] is installed with the same command as it is updated with, and then starts by itself', async () => {
    const first = await productOf('0.1.0');
    const program = [join(project, 'dist/hub/server/update/update-main.js'), '--from', first];
    expect(run([...program], folder)).toMatchObject({
      code: 1,
      said: expect.stringContaining('--home') as string,
    });
    const flags = ['--home', home, '--data', data];
    expect(run([...program, ...flags], folder)).toMatchObject({ code: 0 });
    expect(await installed()).toMatchObject({
      current: expect.stringMatching(/^versions\/0\.1\.0-/) as string,
      previous: null,
    });
    expect(await workOnce()).toBe('C-1');
  });

  it('[U2] does not change beneath a hub that runs', async () => {
    const hub: RunningHub = await startHub({ data, flags: nextClock() });
    const before = await installed();
    const { code, said } = verb('update', '--from', await productOf('0.1.5'));
    expect(code).toBe(1);
    expect(said).toContain('Máy chủ đang chạy. Tắt máy chủ');
    expect(await installed()).toEqual(before);
    await hub.stop();
  });

  it('[U1] an update keeps a backup, and the hub goes on where it was', async () => {
    const before = await installed();
    const package2 = join(folder, 'mot-cua-0.2.0.tgz');
    const product = await productOf('0.2.0');
    spawnSync('tar', ['-czf', package2, '-C', folder, 'product-0.2.0']);
    await removeFolder(product);
    const { code, said } = verb('update', '--from', package2);
    expect(said).toContain('Đã sao lưu');
    expect(code).toBe(0);
    const after = await installed();
    expect(after).toMatchObject({
      current: expect.stringMatching(/^versions\/0\.2\.0-/) as string,
      previous: before.current,
    });
    expect(await readdir(join(home, 'backups'))).toHaveLength(1);
    expect((await readdir(join(home, 'versions'))).map((name) => `versions/${name}`).sort()).toEqual(
      [after.previous, after.current].sort(),
    );
    expect(await workOnce()).toBe('C-2');
  });

  it.each([
    ['that does not start', 'dist/hub/server/main.js', 'throw new Error("broken");', 'broken'],
    ['without its pages', 'dist/screens/front-door/index.html', null, 'pages cannot be shown'],
    ['that is another program', 'package.json', '{ "name": "other" }', 'không phải chương trình này'],
  ])('[U3] a version %s is refused, and the one in use stays in use', async (_, name, content, sentence) => {
    const before = await installed();
    const product = await productOf('0.3.0', async (at) => {
      if (content === null) await rm(join(at, name));
      else await writeFile(join(at, name), content);
    });
    const { code, said } = verb('update', '--from', product);
    await removeFolder(product);
    expect(said).toContain(sentence);
    expect(code).toBe(1);
    expect(await installed()).toEqual(before);
  });

  it('[U3] a package that is not what its sum says is refused', async () => {
    const file = join(folder, 'other.tgz');
    await writeFile(file, 'not a package');
    await writeFile(`${file}.sha256`, `${'0'.repeat(64)}  other.tgz\n`);
    expect(verb('update', '--from', file).said).toContain('không đúng với tệp .sha256');
    await rm(`${file}.sha256`);
    expect(verb('update', '--from', file).said).toContain('Không mở được tệp');
  });

  it('[U4] goes back to the version before, with the data as they are now, and forth again', async () => {
    const { current, previous } = await installed();
    expect(verb('roll-back')).toMatchObject({ code: 0 });
    expect(await installed()).toMatchObject({ current: previous, previous: current });
    expect(await workOnce()).toBe('C-3');
    expect(verb('roll-back')).toMatchObject({ code: 0 });
    expect(await installed()).toMatchObject({ current, previous });
  });

  it('[U5] does not go back to a version that cannot read what the newer one has written', async () => {
    const before = await installed();
    // Stands for an older hub before a fact that it does not know.
    const older = 'console.error("mot-cua: fact 7 is of a newer version"); process.exit(1);';
    await writeFile(join(home, before.previous ?? '', 'dist/hub/server/main.js'), older);
    const { code, said } = verb('roll-back');
    expect(said).toContain('Bản trước không đọc được dữ liệu');
    expect(said).toContain('fact 7 is of a newer version');
    expect(code).toBe(1);
    expect(await installed()).toEqual(before);
  });
});
