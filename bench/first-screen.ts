import { openBrowser, sizes } from '#test/browser.ts';
import { removeFolder, startHub } from '#test/running-hub.ts';
import { Screen, take } from '#test/screen.ts';
import { type Figure, againstGoal, median, wholeMs } from './figures.ts';
import { SLOWER, type SlowPage, freshContext, openSlowly } from './slow-pc.ts';

const RUNS = 8;
const GOAL_MS = 1_500;

/** What makes each screen usable: its view has come, so the link is live, and what is touched or read stands there. */
const screens = {
  kiosk: { path: '/kiosk', size: sizes.kiosk, css: '.home .tiles .tile' },
  board: { path: '/board', size: sizes.board, css: '.board .list-rows .plate' },
  'rating tablet': { path: '/rating?counter=1', size: sizes.rating, css: '.tablet > main:not(.tablet-lone)' },
  console: { path: '/console?counter=1', size: sizes.console, css: '.console-stage .console-key' },
  // What the browser and the wire take for themselves.
  'empty page': { path: '/nothing-here', size: sizes.console, css: 'pre' },
} as const;

type Name = keyof typeof screens;

/** From the navigation to the first usable picture on a PC slowed six times, with an empty cache and with a full one. */
export async function firstScreen(): Promise<readonly Figure[]> {
  const hub = await startHub();
  const people = await aMorning(hub.address);
  const browser = await openBrowser();
  const names = Object.keys(screens) as Name[];
  const seen = { cold: new Map<Name, SlowPage[]>(), warm: new Map<Name, SlowPage[]>() };
  for (let run = 0; run < RUNS; run += 1) {
    // Nobody is always first: what a machine does beside falls on all alike.
    for (const name of [...names.slice(run % names.length), ...names.slice(0, run % names.length)]) {
      const { path, size, css } = screens[name];
      const context = await freshContext(browser, size);
      const open = async () => {
        const opened = await openSlowly(context, hub.address + path, css);
        await opened.page.close();
        return opened;
      };
      note(seen.cold, name, await open());
      // A browser keeps a script compiled from its second use on.
      await open();
      note(seen.warm, name, await open());
      await context.close();
    }
  }
  await browser.close();
  for (const screen of people) screen.close();
  await hub.stop();
  await removeFolder(hub.data);
  return names
    .filter((name) => name !== 'empty page')
    .flatMap((name) => [figure(name, 'cold', seen.cold), figure(name, 'warm', seen.warm)]);
}

function figure(name: Name, cache: 'cold' | 'warm', seen: ReadonlyMap<Name, readonly SlowPage[]>): Figure {
  const runs = seen.get(name) ?? [];
  const usable = runs.map((run) => run.usable);
  const empty = (seen.get('empty page') ?? []).map((run) => run.usable);
  const half = (of: (run: SlowPage) => number) => wholeMs(median(runs.map(of)));
  const what = `${name}, ${cache} cache, navigation to first usable picture, ${SLOWER}× slower, p95`;
  return againstGoal({ id: 'first-screen', what }, usable, GOAL_MS, {
    'of which the drawing thread worked, p50': half((run) => run.worked),
    'all letters in their own typeface, p50': half((run) => run.dressed),
    'an empty page, p50': wholeMs(median(empty)),
    'measured slowdown': median(runs.map((run) => run.slowdown)).toFixed(1),
    runs: runs.length,
  });
}

/** Some wait, one is being called at counter 1. */
async function aMorning(address: string): Promise<readonly { close(): void }[]> {
  const kiosk = await Screen.open(address, 'kiosk');
  const desk = await Screen.open(address, 'console', 1);
  await desk.ask('counter:open', {});
  for (let n = 0; n < 6; n += 1) await take(kiosk);
  await desk.ask('call:next', {});
  return [kiosk, desk];
}

function note(all: Map<Name, SlowPage[]>, name: Name, run: SlowPage): void {
  all.set(name, [...(all.get(name) ?? []), run]);
}
