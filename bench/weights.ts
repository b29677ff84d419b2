import { openBrowser } from '#test/browser.ts';
import { removeFolder, startHub } from '#test/running-hub.ts';
import { type Weight, weigh, weighed } from '#test/screen-weights.ts';
import type { Figure } from './figures.ts';

/** What all fonts and clips of a screen may weigh together. */
const BUDGET_BYTES = 600_000;

/** What each screen really fetches, in bytes over the wire, with an empty cache and with a full one. */
export async function weights(): Promise<readonly Figure[]> {
  const hub = await startHub();
  const browser = await openBrowser();
  const figures: Figure[] = [];
  for (const screen of Object.keys(weighed) as (keyof typeof weighed)[]) {
    const { first, again } = await weigh(browser, hub.address, screen);
    const budgeted = first.font + first.clip;
    figures.push({
      id: 'weights',
      what: `fonts and clips that the ${screen} fetches`,
      ours: kilobytes(budgeted),
      floor: `a budget of ${kilobytes(BUDGET_BYTES)}`,
      ratio: budgeted / BUDGET_BYTES,
      goal: 1,
      binding: true,
      more: { 'first visit': listed(first), 'second visit': listed(again) },
    });
  }
  await browser.close();
  await hub.stop();
  await removeFolder(hub.data);
  return figures;
}

function listed({ answers, ...bytes }: Weight): string {
  const parts = Object.entries(bytes).filter(([, count]) => count > 0);
  return [...parts.map(([kind, count]) => `${kind} ${kilobytes(count)}`), `in ${answers} answers`].join(', ');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
