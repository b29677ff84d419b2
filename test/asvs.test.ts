import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project, removeFolder, type RunningHub, startHub } from './running-hub.ts';

/** docs/security/asvs.md must not promise what is not there. */

const folder = join(project, 'docs/security');
const rows = readFileSync(join(folder, 'asvs.md'), 'utf8')
  .replaceAll(/\n {2}(?=\S)/g, ' ')
  .split('\n')
  .flatMap((line) => {
    const [, id = '', level = '', rest = ''] = /^- \*\*(\d+\.\d+\.\d+)\*\* L([12]) (.+)$/.exec(line) ?? [];
    return id === '' ? [] : [{ id, level, rest }];
  });

/** How many rows of level 1 each chapter of ASVS 5.0.0 has. */
const levelOne = {
  1: 8,
  2: 4,
  3: 8,
  4: 2,
  5: 4,
  6: 13,
  7: 6,
  8: 4,
  9: 4,
  10: 5,
  11: 3,
  12: 3,
  13: 1,
  14: 2,
  15: 3,
};

describe('the list of ASVS', () => {
  it('has all rows of level 1, each row once', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const found = rows.filter(({ level }) => level === '1').map(({ id }) => id.split('.')[0] ?? '');
    const counted = Object.fromEntries(
      Object.keys(levelOne).map((chapter) => [chapter, found.filter((one) => one === chapter).length]),
    );
    expect(counted).toEqual(levelOne);
    expect(found).toHaveLength(70);
  });

  it.each(rows.map(({ id, rest }) => [id, rest]))('%s says what is so, and where it is shown', (id, rest) => {
    const [, verdict = '', why = ''] = / · (met|partly|exception|gap|not here)(.*)$/.exec(rest) ?? [];
    expect(verdict, rest).not.toBe('');
    const links = [...why.matchAll(/\]\(([^)]+)\)(?: “([^”]+)”)?/g)];
    if (verdict === 'partly' || verdict === 'exception' || verdict === 'gap')
      expect(why.length).toBeGreaterThan(8);
    for (const [, target = '', title] of links) {
      const path = normalize(join(folder, target));
      expect(existsSync(path), `${id}: ${target}`).toBe(true);
      // A title is as much of a test's name as tells it from the others.
      if (title !== undefined) expect(readFileSync(path, 'utf8'), `${id}: ${title}`).toMatch(titleOf(title));
    }
  });
});

/** A test's name that begins like this, however its line is broken. */
function titleOf(beginning: string): RegExp {
  return new RegExp(`['"\`](?:\\[[A-Z]\\d+\\] )*?${beginning.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

describe('what every answer of the hub carries', () => {
  let hub: RunningHub;
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(async () => {
    await hub.stop();
    await removeFolder(hub.data);
  });

  it.each(['/', '/kiosk', '/catalogue.json', '/health', '/no-such-page'])(
    '3.2.1, 3.4.2, 3.4.4, 4.1.1: %s has its type, is not guessed at, and is for no other site',
    async (path) => {
      const { headers } = await fetch(`${hub.address}${path}`, { headers: { origin: hub.address } });
      expect(headers.get('content-type')).toMatch(
        /^(?:text\/(?:html|plain)|application\/json); charset=utf-8$/i,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    },
  );
});
