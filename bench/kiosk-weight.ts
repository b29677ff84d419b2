import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { type Plugin, build } from 'vite';
import { websocketOnly } from '#scripts/websocket-only.ts';
import { project } from '#test/running-hub.ts';
import type { Figure } from './figures.ts';

/** P5: all JavaScript of the kiosk, gzip, against a bare bundle of the same three libraries as npm gives them. */
export async function kioskWeight(): Promise<readonly Figure[]> {
  const ours = await scriptBytes('kiosk-ui/index.html', [websocketOnly()]);
  const floor = await scriptBytes('bench/floor-kiosk/index.html', []);
  const what = 'JavaScript of the kiosk, gzip';
  // The kiosk's words travel as data beside its script; who compares should know how much that is.
  const words = await readFile(join(project, 'words/kiosk.vi.json'));
  const more = { 'and Vietnamese words as JSON': `${gzipSync(words, { level: 9 }).length} B` };
  const [a, b] = [`${ours} B`, `${floor} B`];
  return [{ id: 'P5', what, ours: a, floor: b, ratio: ours / floor, goal: 1.4, binding: true, more }];
}

/** Builds one page as the product is built and weighs every script of it. */
async function scriptBytes(page: string, plugins: readonly Plugin[]): Promise<number> {
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
  const scripts = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
  return scripts.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
}
