import { countPapers, faultScripts, playFault, TICKETS } from '#server/paper-fault-scripts.ts';
import type { Figure } from './figures.ts';

/** One row of the table: what came out of the printer, and how soon the screens told of its trouble. */
function row(title: string, cells: readonly (string | number)[]): string {
  return [title.padEnd(76), ...cells.map((cell) => String(cell).padStart(8))].join('');
}

/** Every fault script of the tests, played once more and printed as a table; in virtual time, so no figure depends on the machine. */
export async function paperFaults(): Promise<readonly Figure[]> {
  console.log(
    row(`${faultScripts.length} faults of a printer`, [
      'tickets',
      'plain',
      'marked',
      'lost',
      'silent×2',
      'told ms',
    ]),
  );
  const sums = { lost: 0, doubled: 0, marked: 0 };
  for (const script of faultScripts) {
    const { bench, toldAfterMs } = await playFault(script);
    const counts = countPapers(bench, TICKETS);
    const sum = (of: (count: (typeof counts)[number]) => number) =>
      counts.reduce((all, count) => all + of(count), 0);
    const [plain, marked] = [sum((count) => count.plain), sum((count) => count.marked)];
    const lost = counts.filter(({ isLost }) => isLost).length;
    const doubled = counts.filter(({ isSilentDouble }) => isSilentDouble).length;
    const told = Number.isFinite(toldAfterMs) ? Math.round(toldAfterMs ?? 0) : '–';
    console.log(row(script.title, [TICKETS, plain, marked, lost, doubled, told]));
    sums.lost += lost;
    sums.doubled += doubled;
    sums.marked += marked;
  }
  const what = `slips lost or doubled in silence in ${faultScripts.length} faults of a printer`;
  const bad = sums.lost + sums.doubled;
  const floor = `${faultScripts.length * TICKETS} tickets`;
  return [
    { id: 'paper-faults', what, ours: String(bad), floor, ratio: bad, goal: 0, binding: true, more: sums },
  ];
}
