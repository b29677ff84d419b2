import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vocabulary } from '#voice/sentence.ts';
import { openBrowser } from './browser.ts';
import { type RunningHub, project, removeFolder, startHub } from './running-hub.ts';
import { weigh, weighed } from './screen-weights.ts';

/** All fonts and clips of a screen together, in bytes. */
const BUDGET = 600_000;

const screens = Object.keys(weighed) as (keyof typeof weighed)[];

let browser: Browser;
let hub: RunningHub;
beforeAll(async () => {
  browser = await openBrowser();
  hub = await startHub();
});
afterAll(async () => {
  await browser.close();
  await hub.stop();
  await removeFolder(hub.data);
});

describe('what a screen weighs', { timeout: 60_000 }, () => {
  it.each(screens)('%s: fonts and clips are within 600 kB, and come only once', async (screen) => {
    const { first, again } = await weigh(browser, hub.address, screen);
    expect(first.script).toBeGreaterThan(10_000);
    expect(first.font).toBeGreaterThan(10_000);
    if (screen === 'board') expect(first.clip).toBeGreaterThan(50_000);
    expect(first.font + first.clip).toBeLessThanOrEqual(BUDGET);
    expect(again).toMatchObject({ script: 0, style: 0, font: 0, clip: 0 });
  });

  it('also where every weight of every letter and every clip of both languages is needed', () => {
    const assets = join(project, 'dist/screens/assets');
    const clips = join(project, 'voice/clips');
    const bytes = (folder: string, names: readonly string[]) =>
      names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    const fonts = readdirSync(assets).filter((name) => name.endsWith('.woff2'));
    const spoken = vocabulary({ english: true }).map((name) => `${name}.ogg`);
    expect(fonts.length).toBeGreaterThan(10);
    expect(bytes(assets, fonts) + bytes(clips, spoken)).toBeLessThanOrEqual(BUDGET);
  });

  it('comes as the first picture needs it: one script, one sheet, and its fonts beside them', () => {
    for (const room of ['kiosk-ui', 'display-board', 'clerk-console', 'rating-tablet']) {
      const html = readFileSync(join(project, 'dist/screens', room, 'index.html'), 'utf8');
      expect(html.match(/<script /g)).toHaveLength(1);
      expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
      expect(html).toMatch(/rel="preload" as="font"[^>]*href="\/assets\/bien-so-800-/);
    }
  });
});
