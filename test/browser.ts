import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type Page, chromium } from 'playwright-core';
import { project } from './running-hub.ts';

/** A real browser for the tests; `npm test` finds it and names it in MOT_CUA_BROWSER. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['MOT_CUA_BROWSER'] ?? '/usr/bin/chromium';
  const quiet = [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  });
}

export const sizes = {
  kiosk: { width: 1080, height: 1920 },
  board: { width: 1920, height: 1080 },
  console: { width: 1280, height: 800 },
  rating: { width: 1280, height: 800 },
  office: { width: 1366, height: 768 },
} as const;

/** Opens a screen at its true size, with touch, in a context of its own. Errors of the page fail the test. */
export async function openScreen(
  browser: Browser,
  url: string,
  size: { width: number; height: number },
): Promise<Page> {
  const context = await browser.newContext({ viewport: size, hasTouch: true, locale: 'vi-VN' });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(url);
  return page;
}

/** Keeps a picture of the page with the test's output. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = join(project, 'test-output/pictures');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** What axe finds wrong with the page, one sentence each. */
export async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}
