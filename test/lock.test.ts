import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './running-hub.ts';

interface LockEntry {
  readonly version?: string;
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
});

/** Whether a package of this name stands beside the entry or anywhere above it, as Node looks for it. */
function isFoundFrom(path: string, name: string): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in lock.packages) return true;
    if (at === '') return false;
  }
}
