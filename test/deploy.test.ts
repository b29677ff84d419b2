import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../server/settings.ts';
import { project } from './running-hub.ts';

/** What deploy/ tells a system to do is held to what the program accepts. */

const folder = join(project, 'deploy');
const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const read = (path: string) => readFileSync(join(project, path), 'utf8');
const installed = paths.filter((path) => /^(?:linux|windows)\//.test(path));
const all = paths.map((path) => [path, read(`deploy/${path}`)] as const);

describe('deploy', () => {
  it('is read at all', () => {
    expect(installed.length).toBeGreaterThanOrEqual(8);
  });

  it.each(installed)('%s says what it is for, where it goes, and how it is undone', (path) => {
    const text = read(`deploy/${path}`);
    expect(text).toMatch(/Goes to: {2}\S|Run once/);
    expect(text).toMatch(/To undo: +\S|undo it: +\S/);
  });

  it('starts the hub with flags that it accepts, on one port, with one data folder for each system', () => {
    const starts = all.flatMap(([path, text]) =>
      [...text.matchAll(/run\.mjs"? start (.+?)(?:<|\n)/g)].map(([, flags = '']) => ({ path, flags })),
    );
    expect(starts.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['linux/mot-cua.service', 'windows/mot-cua-service.xml']),
    );
    const settings = starts.map(({ flags }) => readSettings(flags.split(' '), {}));
    expect(new Set(settings.map(({ port }) => port))).toEqual(new Set([readSettings([], {}).port]));
    expect(settings.map(({ data }) => data).sort()).toEqual(['/var/lib/mot-cua', 'C:\\mot-cua-data']);
  });

  it('opens and shows the port on which the hub listens, and no other', () => {
    const usual = String(readSettings([], {}).port);
    const ports = all.flatMap(([, text]) =>
      [...text.matchAll(/(?:127\.0\.0\.1:|192\.168\.1\.10:|dport |localport=|any port )(\d+)/g)].map(
        ([, port]) => port,
      ),
    );
    expect(ports.length).toBeGreaterThan(8);
    expect(new Set(ports)).toEqual(new Set([usual]));
  });

  it('names commands of npm that there are, and flags that they know', () => {
    const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
    const calls = all.flatMap(([, text]) => [...text.matchAll(/npm run ([a-z-]+)(?: -- ([^\n`]*))?/g)]);
    expect(calls.length).toBeGreaterThan(5);
    const sources: Record<string, string> = {
      update: read('server/update/update-main.ts'),
      certificate: read('server/tls/certificate-main.ts'),
      printer: read('printer/remote-settings.ts'),
    };
    for (const [, name = '', flags = ''] of calls) {
      expect(Object.keys(scripts)).toContain(name);
      for (const [, flag = ''] of flags.matchAll(/--([a-z-]+)/g))
        expect(sources[name], `${name} --${flag}`).toContain(flag);
    }
  });

  it('is stopped and started by an update under the names that it has', () => {
    const control = read('server/update/service.ts');
    expect(paths).toContain('linux/mot-cua.service');
    expect(control).toContain("['systemctl', 'stop', 'mot-cua']");
    expect(control).toContain("'mot-cua-service.exe'");
    expect(read('deploy/windows/mot-cua-service.xml')).toContain('mot-cua-service.exe');
  });

  it('has a starter for every command of the home, and a build behind each', () => {
    const { scripts } = JSON.parse(read('deploy/home/package.json')) as { scripts: Record<string, string> };
    const starter = read('deploy/home/run.mjs');
    const builds = read('vite.hub.config.ts');
    const verbs = [...starter.matchAll(/^ {2}'?([a-z-]+)'?: '(.+)\.js',$/gm)];
    expect(verbs.map(([, verb]) => verb).sort()).toEqual(Object.keys(scripts).sort());
    for (const [, verb = '', build = ''] of verbs) {
      expect(scripts[verb]).toBe(`node run.mjs ${verb}`);
      expect(builds).toContain(`'${build}'`);
    }
  });

  it('opens a kiosk in the same way from either file, and with autoplay for the board’s voice', () => {
    const flags = (path: string) =>
      [...read(path).matchAll(/ (--[a-z-]+(?:=\S+)?)/g)].map(([, flag]) => flag);
    const lineOf = (path: string) =>
      read(path)
        .split('\n')
        .find((line) => line.includes('--kiosk')) ?? '';
    const [unit, entry] = ['deploy/linux/mot-cua-kiosk.service', 'deploy/linux/mot-cua-kiosk.desktop'].map(
      lineOf,
    );
    const only = (line = '') => [...line.matchAll(/ (--[a-z-]+(?:=\S+)?)/g)].map(([, flag]) => flag);
    expect(only(unit).length).toBeGreaterThan(5);
    expect(only(entry)).toEqual(only(unit));
    for (const path of ['deploy/linux/mot-cua-kiosk.service', 'deploy/windows/kiosk.cmd'])
      expect(flags(path)).toContain('--autoplay-policy=no-user-gesture-required');
  });

  it('is XML where it says so: no two dashes in a comment, and every element closed', () => {
    const text = read('deploy/windows/mot-cua-service.xml');
    for (const [comment] of text.matchAll(/<!--[\s\S]*?-->/g))
      expect(comment.slice(4, -3)).not.toContain('--');
    const bare = text.replaceAll(/<!--[\s\S]*?-->/g, '');
    const open: string[] = [];
    for (const [, end, name = '', self] of bare.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!self) open.push(name);
    }
    expect(open).toEqual([]);
  });

  it.skipIf(spawnSync('systemd-analyze', ['--version']).status !== 0)('is found well by systemd', () => {
    const units = ['mot-cua.service', 'mot-cua-kiosk.service'].map((name) => join(folder, 'linux', name));
    const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', ...units], { encoding: 'utf8' });
    // The machine of the tests may have no Node or Chromium in the usual place.
    const faults = `${stdout}${stderr}`
      .split('\n')
      .filter((line) => line !== '' && !line.includes('is not executable'));
    expect(faults).toEqual([]);
  });
});

describe('the guides', () => {
  const guides = readdirSync(join(project, 'docs/huong-dan')).filter((name) => name.endsWith('.md'));
  const pictures = readdirSync(join(project, 'docs/huong-dan/hinh'));
  const text = guides.map((name) => read(`docs/huong-dan/${name}`)).join('\n');

  it.each(pictures)('show %s, which is light enough for a slow line', (name) => {
    expect(text).toContain(`hinh/${name}`);
    expect(statSync(join(project, 'docs/huong-dan/hinh', name)).size).toBeLessThan(200_000);
  });

  it('name commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});
