import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './running-hub.ts';

/** The numbered rules and the tests that quote them must not part; and no document may point into the void. */

const aside = new Set(['node_modules', '.git', 'dist', 'data', 'test-output', 'bench-output', 'coverage']);

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (aside.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const files = filesBelow(project);
const rules = readFileSync(join(project, 'docs/rules.md'), 'utf8').split('\n');

/** Every rule with its sentence: an item of a list, or a row of the table of invariants. */
const written = rules.flatMap((line) => {
  const id = /^- \*\*([A-Z]\d+)\*\* /.exec(line)?.[1] ?? /^\| (I\d+) +\|/.exec(line)?.[1];
  return id === undefined ? [] : [{ id, line }];
});

/** Every rule that the title of a test quotes: `'[I1] [I2] hold in every story'` quotes two. */
function quotedIn(code: string): readonly string[] {
  const titles = code.match(/(?<=['"`])(?:\[[A-Z]\d+\] )+/g) ?? [];
  return titles.flatMap((title) => title.match(/[A-Z]\d+/g) ?? []);
}

const quoted = new Set(
  files
    .filter((file) => /\.test\.tsx?$|-contract\.ts$/.test(file))
    .flatMap((file) => quotedIn(readFileSync(file, 'utf8'))),
);

describe('the rules', () => {
  it('are read at all, and each stands once', () => {
    expect(written.length).toBeGreaterThan(50);
    expect(quoted.size).toBeGreaterThan(50);
    expect(new Set(written.map(({ id }) => id)).size).toBe(written.length);
  });

  it('hold every number that a test quotes', () => {
    const known = new Set(written.map(({ id }) => id));
    expect([...quoted].filter((id) => !known.has(id))).toEqual([]);
  });

  it('are each quoted by a test, or say “not yet”, or name the tests of other rules', () => {
    const alone = written.filter(({ id, line }) => {
      return !quoted.has(id) && !line.includes('_not yet_') && !/\]\(\.\.\/[^)]+\.test\.ts\)/.test(line);
    });
    expect(alone.map(({ id }) => id)).toEqual([]);
  });
});

describe('the documents', () => {
  const documents = files.filter((file) => file.endsWith('.md'));

  it.each(documents.map((file) => [relative(project, file), file]))(
    '%s points to what is there',
    (_, file) => {
      const text = readFileSync(file, 'utf8').replaceAll(/```.*?```/gs, '');
      const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
        ([, link, attribute]) => link ?? attribute ?? '',
      );
      const here = targets.filter((target) => !/^(?:https?:|mailto:|#)/.test(target));
      const missing = here.filter((target) => !existsSync(join(dirname(file), target.replace(/#.*$/, ''))));
      expect(missing).toEqual([]);
    },
  );
});
