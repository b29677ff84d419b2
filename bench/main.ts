import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { project } from '#test/running-hub.ts';
import { backupOfYears } from './backup-of-years.ts';
import { boardMemory } from './board-memory.ts';
import { callToBoards } from './call-to-boards.ts';
import { durableTicket } from './durable-ticket.ts';
import type { Figure } from './figures.ts';
import { firstScreen } from './first-screen.ts';
import { kioskWeight } from './kiosk-weight.ts';
import { memoryOfHub } from './memory-of-hub.ts';
import { paperBytes } from './paper-bytes.ts';
import { paperFaults } from './paper-faults.ts';
import { startToTicket } from './start-to-ticket.ts';
import { startWithoutPrinter } from './start-without-printer.ts';
import { touchToPaint } from './touch-to-paint.ts';
import { weights } from './weights.ts';

/** `npm run bench -- P1 P9`: every goal beside its floor, to the screen and to bench-output/bench.json. */

const benches: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  'P1 P2': durableTicket,
  'P3 P4': paperBytes,
  'paper-faults': paperFaults,
  P5: kioskWeight,
  P6: startToTicket,
  start: startWithoutPrinter,
  P9: callToBoards,
  P10: memoryOfHub,
  backup: backupOfYears,
  P11: touchToPaint,
  'first-screen': firstScreen,
  weights,
  'board-memory': boardMemory,
};

const wanted = process.argv.slice(2);
const figures: Figure[] = [];
for (const [ids, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !ids.split(' ').some((id) => wanted.includes(id))) continue;
  for (const figure of await bench()) {
    figures.push(figure);
    console.log(sentence(figure));
  }
}
const folder = join(project, 'bench-output');
await mkdir(folder, { recursive: true });
await writeFile(
  join(folder, 'bench.json'),
  JSON.stringify({ at: new Date().toISOString(), figures }, null, 2),
);

function sentence({ id, what, ours, floor, ratio, goal, binding, more }: Figure): string {
  const verdict = ratio <= goal ? 'reached' : binding ? 'MISSED' : 'not reached';
  const rest = Object.entries(more).map(([name, value]) => `${name} ${value}`);
  const parts = [
    `${id} ${what}: ${ours} against ${floor}`,
    `ratio ${ratio.toFixed(2)}, goal ${goal} (${verdict})`,
  ];
  return [...parts, ...rest].join('; ');
}
