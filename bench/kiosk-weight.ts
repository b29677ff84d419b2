import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { project } from '#test/running-hub.ts';
import type { Figure } from './figures.ts';

/** P5: all JavaScript of the kiosk, gzip, against a bare bundle of the same three libraries. */
export async function kioskWeight(): Promise<readonly Figure[]> {
  const ours = await scriptBytes(join(project, 'kiosk-ui/index.html'));
  const floor = await scriptBytes(join(project, 'bench/floor-kiosk/index.html'));
  const what = 'JavaScript of the kiosk, gzip';
  const [a, b] = [`${ours} B`, `${floor} B`];
  return [{ id: 'P5', what, ours: a, floor: b, ratio: ours / floor, goal: 1.4, binding: true, more: {} }];
}

/** Builds one page as the product is built and weighs every script of it. */
async function scriptBytes(page: string): Promise<number> {
  const result = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
    build: {
      write: false,
      target: 'chrome87',
      cssTarget: 'chrome87',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: resolve(page) },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const scripts = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
  return scripts.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
}
