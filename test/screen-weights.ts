import type { Browser, BrowserContext } from 'playwright-core';
import { sizes } from './browser.ts';

type Kind = 'script' | 'style' | 'font' | 'clip' | 'other';

/** Bytes that came over the wire for one visit to a screen, headers too, by what they were; and how many answers. */
export type Weight = Readonly<Record<Kind | 'answers', number>>;

export const weighed = {
  kiosk: { path: '/kiosk', size: sizes.kiosk },
  board: { path: '/board', size: sizes.board },
  'rating tablet': { path: '/rating?counter=1', size: sizes.rating },
  console: { path: '/console?counter=1', size: sizes.console },
  'office page': { path: '/office?trial', size: sizes.office },
} as const;

/** Visits a screen twice in a browser that has seen nothing: what the first visit weighs, and what the second still does. */
export async function weigh(
  browser: Browser,
  address: string,
  screen: keyof typeof weighed,
): Promise<{ readonly first: Weight; readonly again: Weight }> {
  const { path, size } = weighed[screen];
  const context = await browser.newContext({ viewport: size, hasTouch: true, locale: 'vi-VN' });
  const first = await visit(context, address + path);
  const again = await visit(context, address + path);
  await context.close();
  return { first, again };
}

async function visit(context: BrowserContext, url: string): Promise<Weight> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const weight: Record<Kind | 'answers', number> = {
    ...{ script: 0, style: 0, font: 0, clip: 0, other: 0, answers: 0 },
  };
  const kindOf = new Map<string, Kind>();
  cdp.on('Network.responseReceived', ({ requestId, response }) => kindOf.set(requestId, kind(response.url)));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    // What a cache gave came without a byte over the wire.
    if (encodedDataLength === 0) return;
    weight[kindOf.get(requestId) ?? 'other'] += encodedDataLength;
    weight.answers += 1;
  });
  await cdp.send('Network.enable');
  // Half a second without an answer under way: what comes after the first picture has then come too.
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.close();
  return weight;
}

function kind(url: string): Kind {
  const { pathname } = new URL(url);
  if (pathname.startsWith('/voice-clips/')) return 'clip';
  if (pathname.endsWith('.js')) return 'script';
  if (pathname.endsWith('.css')) return 'style';
  return pathname.endsWith('.woff2') ? 'font' : 'other';
}
