import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { type Plugin, build } from 'vite';
import { plainImports } from '#scripts/plain-imports.ts';
import { websocketOnly } from '#scripts/websocket-only.ts';
import { project } from '#test/running-hub.ts';
import type { Figure } from './figures.ts';

interface Weight {
  readonly first: number;
  readonly later: number;
}

/**
 * P5: the JavaScript that a public screen loads before its first page can be touched, gzip, against a bare bundle of
 * the same three libraries as npm gives them. What it fetches afterwards is told beside it. The goal is the kiosk's;
 * the tablet and the board are reported.
 */
export async function kioskWeight(): Promise<readonly Figure[]> {
  const floor = await scriptBytes('bench/floor-kiosk/index.html', []);
  const weigh = (room: string) => scriptBytes(`${room}/index.html`, [websocketOnly(), plainImports()]);
  const row = (id: string, screen: string, ours: Weight, more: Figure['more'] = {}): Figure => ({
    id,
    what: `JavaScript of the ${screen} before the first touch, gzip`,
    ...{ ours: `${ours.first} B`, floor: `${floor.first} B`, ratio: ours.first / floor.first },
    ...{ goal: 1.4, binding: id === 'P5' },
    more: { 'and after the first page': `${ours.later} B`, ...more },
  });
  // The kiosk's words travel as data beside its script; who compares should know how much that is.
  const words = await readFile(join(project, 'words/kiosk.vi.json'));
  return [
    row('P5', 'kiosk', await weigh('kiosk-ui'), {
      'and Vietnamese words as JSON': `${gzipSync(words, { level: 9 }).length} B`,
    }),
    row('P5 tablet', 'rating tablet', await weigh('rating-tablet')),
    row('P5 board', 'board', await weigh('display-board')),
  ];
}

/** Builds one page as the product is built, and weighs the scripts that it needs at first and those that come later. */
async function scriptBytes(page: string, plugins: readonly Plugin[]): Promise<Weight> {
  const result = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    plugins: [...plugins, preact({ prefreshEnabled: false, devToolsEnabled: false })],
    build: {
      write: false,
      target: 'chrome87',
      cssTarget: 'chrome87',
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(project, page) },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const scripts = outputs.flatMap((output) => (output.type === 'chunk' ? [output] : []));
  const first = new Set(scripts.filter((script) => script.isEntry).map((script) => script.fileName));
  for (const name of first) {
    for (const needed of scripts.find(({ fileName }) => fileName === name)?.imports ?? []) first.add(needed);
  }
  const weigh = (some: typeof scripts) =>
    some.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
  return {
    first: weigh(scripts.filter(({ fileName }) => first.has(fileName))),
    later: weigh(scripts.filter(({ fileName }) => !first.has(fileName))),
  };
}
