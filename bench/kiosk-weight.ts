import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { type Plugin, build } from 'vite';
import { websocketOnly } from '#scripts/websocket-only.ts';
import { project } from '#test/running-hub.ts';
import type { Figure } from './figures.ts';

/**
 * P5: the JavaScript that the kiosk loads before its first page can be touched, gzip, against a bare bundle of the same
 * three libraries as npm gives them. What it fetches afterwards is told beside it.
 */
export async function kioskWeight(): Promise<readonly Figure[]> {
  const ours = await scriptBytes('kiosk-ui/index.html', [websocketOnly()]);
  const floor = await scriptBytes('bench/floor-kiosk/index.html', []);
  const what = 'JavaScript of the kiosk before the first touch, gzip';
  // The kiosk's words travel as data beside its script; who compares should know how much that is.
  const words = await readFile(join(project, 'words/kiosk.vi.json'));
  const more = {
    'and after the first page': `${ours.later} B`,
    'and Vietnamese words as JSON': `${gzipSync(words, { level: 9 }).length} B`,
  };
  const [a, b] = [`${ours.first} B`, `${floor.first} B`];
  return [
    { id: 'P5', what, ours: a, floor: b, ratio: ours.first / floor.first, goal: 1.4, binding: true, more },
  ];
}

/** Builds one page as the product is built, and weighs the scripts that it needs at first and those that come later. */
async function scriptBytes(
  page: string,
  plugins: readonly Plugin[],
): Promise<{ first: number; later: number }> {
  const result = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    plugins: [...plugins, preact({ prefreshEnabled: false, devToolsEnabled: false })],
    build: {
      write: false,
      target: 'chrome87',
      cssTarget: 'chrome87',
      modulePreload: { polyfill: false },
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
