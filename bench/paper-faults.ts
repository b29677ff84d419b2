import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  countPapers,
  type FaultScript,
  faultScripts,
  playFault,
  TICKETS,
} from '#server/paper-fault-scripts.ts';
import { project } from '#test/running-hub.ts';
import type { Figure } from './figures.ts';

/** What became of the slips of one script. */
interface Row {
  readonly asked: number;
  /** Papers without the mark of a reprint, and with it. */
  readonly printed: number;
  readonly marked: number;
  /** Tickets without paper of which the desk knows: dismissed, or no longer worth printing. */
  readonly left: number;
  readonly lost: number;
  readonly silentDoubles: number;
  /** Virtual milliseconds until the screens told of the trouble; null when it was none. */
  readonly toldMs: number | null;
}

/**
 * Every fault script of the tests, played once more: a table on the screen and in bench-output/paper-faults.json.
 * In virtual time, so no figure depends on the machine.
 */
export async function paperFaults(): Promise<readonly Figure[]> {
  console.log(line('script', ['asked', 'printed', 'marked', 'left', 'lost', 'silent×2', 'told ms']));
  const rows: (Row & { readonly script: string })[] = [];
  for (const script of faultScripts) {
    const row = await played(script);
    rows.push({ script: script.title, ...row });
    const { asked, printed, marked, left, lost, silentDoubles, toldMs } = row;
    console.log(line(script.title, [asked, printed, marked, left, lost, silentDoubles, toldMs ?? '–']));
  }
  const all = (of: keyof Row) => rows.reduce((sum, row) => sum + (row[of] ?? 0), 0);
  const [lost, doubles] = [all('lost'), all('silentDoubles')];
  console.log(`${rows.length} scripts: ${lost} lost, ${doubles} silent doubles`);
  const folder = join(project, 'bench-output');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'paper-faults.json'), JSON.stringify(rows, null, 2));
  return [
    {
      id: 'paper-faults',
      what: `slips lost or doubled in silence in ${rows.length} faults of a printer`,
      ours: String(lost + doubles),
      floor: `${all('asked')} tickets`,
      ratio: lost + doubles,
      goal: 0,
      binding: true,
      more: { printed: all('printed'), marked: all('marked'), left: all('left') },
    },
  ];
}

async function played(script: FaultScript): Promise<Row> {
  const { bench, toldAfterMs } = await playFault(script);
  const counts = countPapers(bench, TICKETS);
  return {
    asked: TICKETS,
    printed: counts.reduce((sum, { plain }) => sum + plain, 0),
    marked: counts.reduce((sum, { marked }) => sum + marked, 0),
    left: counts.filter(({ plain, marked, isLost }) => plain + marked === 0 && !isLost).length,
    lost: counts.filter(({ isLost }) => isLost).length,
    silentDoubles: counts.filter(({ isSilentDouble }) => isSilentDouble).length,
    toldMs: Number.isFinite(toldAfterMs) ? Math.round(toldAfterMs ?? 0) : null,
  };
}

function line(title: string, cells: readonly (string | number)[]): string {
  return [title.padEnd(82), ...cells.map((cell) => String(cell).padStart(9))].join('');
}
