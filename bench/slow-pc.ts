import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** The office's PCs are old: the thread that draws a page runs this much slower than on this machine. */
export const SLOWER = 6;

const inPage = readFileSync(new URL('./slow-in-page.js', import.meta.url), 'utf8');

/** A browser that has seen nothing yet, on a slow PC. */
export function freshContext(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
): Promise<BrowserContext> {
  return browser.newContext({ viewport, hasTouch: true, locale: 'vi-VN' });
}

export interface SlowPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** How much slower a piece of pure work was once the page stood there. */
  readonly slowdown: number;
  /** Milliseconds from the navigation to the picture that can be used, and to all letters in their own typeface. */
  readonly usable: number;
  readonly dressed: number;
  /** How much of `usable` the drawing thread worked, whatever else this machine did meanwhile. */
  readonly worked: number;
}

/** Opens a page on a slow PC and waits for what `css` names. */
export async function openSlowly(context: BrowserContext, url: string, css: string): Promise<SlowPage> {
  const page = await context.newPage();
  await page.addInitScript(inPage);
  const cdp = await context.newCDPSession(page);
  // A page of the same hub first, so that the process which will draw is there and slowed already.
  await page.goto(new URL('/health', url).href);
  const work = async () => Number(await page.evaluate('slowPc.work()'));
  await work();
  const fast = await work();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  // Counted in the thread's own time, so that a busy machine does not add to it.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'commit' });
  const usable = Number(await page.evaluate(`slowPc.firstSeen(${JSON.stringify(css)})`));
  const { metrics } = await cdp.send('Performance.getMetrics');
  const worked = 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  const dressed = Number(await page.evaluate('slowPc.dressed()'));
  await work();
  const slowdown = (await work()) / fast;
  return { page, cdp, slowdown, usable, worked, dressed };
}
