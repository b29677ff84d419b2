import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './running-hub.ts';

interface LockEntry {
  readonly version?: string;
  readonly name?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockEntry>;
};

describe('the lock file', () => {
  it('names every optional package of every entry: npm sometimes forgets other systems, and a clean install fails', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isFoundFrom(path, name)),
    );
    expect(missing).toEqual([]);
  });

  it('holds the patched versions, and none of the packages that escpos would bring along', () => {
    const versions = (name: string) =>
      Object.entries(lock.packages).flatMap(([path, { version }]) =>
        path.endsWith(`node_modules/${name}`) && version !== undefined ? [version] : [],
      );
    const atLeast = { 'socket.io-parser': '4.2.6', 'engine.io': '6.6.9', ws: '8.21.0' };
    for (const [name, least] of Object.entries(atLeast)) {
      expect(versions(name).length).toBeGreaterThan(0);
      for (const version of versions(name)) {
        expect(version.localeCompare(least, 'en', { numeric: true })).toBeGreaterThanOrEqual(0);
      }
    }
    for (const name of ['request', 'form-data', 'tough-cookie']) expect(versions(name)).toEqual([]);
  });

  it('28: holds every package to its sum, and takes none from anywhere but the registry and vendor/', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path.includes('node_modules/'));
    expect(packages.length).toBeGreaterThan(300);
    for (const [path, { link, integrity, resolved = '' }] of packages) {
      if (link) expect(resolved, path).toMatch(/^vendor\//);
      else expect(integrity, path).toMatch(/^sha512-/);
      if (!link) expect(resolved, path).toMatch(/^(?:$|https:\/\/registry\.npmjs\.org\/)/);
    }
  });

  it('28: knows the packages that want to run something when they are installed; neither needs it', () => {
    const eager = Object.entries(lock.packages).flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? [path] : [],
    );
    // Both bring what they would build or choose: `npm ci --ignore-scripts` is enough.
    expect(eager).toEqual(['node_modules/@serialport/bindings-cpp', 'node_modules/esbuild']);
  });

  it('28: package.json names exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(project, 'package.json'), 'utf8'),
    ) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^(?:\d+\.\d+\.\d+|file:vendor\/[a-z-]+)$/);
  });

  it('28: the inventory names every package that the product is made of', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mot-cua-sbom-'));
    const file = join(folder, 'sbom.cdx.json');
    const args = [join(project, 'scripts/sbom.mjs'), '--to', file];
    // However it is called: this is how npm is told to leave tools out.
    const env = { ...process.env, NODE_ENV: 'production' };
    expect(spawnSync(process.execPath, args, { encoding: 'utf8', env }).stderr).toBe('');
    const { components } = JSON.parse(readFileSync(file, 'utf8')) as {
      components: readonly { readonly purl: string }[];
    };
    await rm(folder, { recursive: true });
    const named = new Set(components.map(({ purl }) => decodeURIComponent(purl).split('?')[0]));
    const inProduct = (isWanted: boolean) =>
      Object.entries(lock.packages).flatMap(([path, { dev = false, link, name, version = '' }]) => {
        const called = name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
        return path.includes('node_modules/') && !link && dev !== isWanted
          ? [`pkg:npm/${called}@${version}`]
          : [];
      });
    expect(inProduct(true).filter((one) => !named.has(one))).toEqual([]);
    const tools = new Set(inProduct(false).filter((one) => !inProduct(true).includes(one)));
    expect([...named].filter((one) => one !== undefined && tools.has(one))).toEqual([]);
  });
});

/** Whether a package of this name stands beside the entry or anywhere above it, as Node looks for it. */
function isFoundFrom(path: string, name: string): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in lock.packages) return true;
    if (at === '') return false;
  }
}
