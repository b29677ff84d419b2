import { expect, it } from 'vitest';
import type { CommandBody } from '#queue/commands.ts';
import type { Fact } from '#queue/facts.ts';
import { readFact } from '#queue/read-fact.ts';
import { instantAt } from '#queue/working-day.ts';
import { sampleRules } from '#queue/a-day.ts';
import { Hub } from '#server/hub.ts';
import { openLowdbJournal } from '#server/journal/lowdb-journal.ts';
import { seededRandom } from '#server/journal/seeded-random.ts';
import { SimulatedDisk } from '#server/journal/simulated-disk.ts';
import { ManualClock } from '#server/manual-clock.ts';

/**
 * The whole hub on a disk that loses power: people tap at several kiosks at once, the power goes at any step,
 * also while the hub starts again, and whoever got no answer taps once more with the same tap.
 */

const SEEDS = 10_000;
const ROUNDS = 4;
const quiet = { info: () => undefined, error: () => undefined };

it(`[J1] ${SEEDS.toLocaleString('en')} power cuts: no ticket lost, no number twice, no gap, every start succeeds`, async () => {
  let [cuts, tickets] = [0, 0];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const lived = await liveThrough(seed);
    cuts += lived.cuts;
    tickets += lived.tickets;
  }
  expect(cuts).toBeGreaterThan(SEEDS);
  expect(tickets).toBeGreaterThan(SEEDS);
  console.log(`${cuts} power cuts, ${tickets} tickets answered, none lost or doubled`);
}, 240_000);

async function liveThrough(seed: number): Promise<{ cuts: number; tickets: number }> {
  const random = seededRandom(seed);
  const clock = new ManualClock(instantAt('2026-11-23', '08:00'));
  const answered = new Map<string, string>();
  const waiting = new Set<string>();
  let disk = new SimulatedDisk(seed);
  let cuts = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    clock.move(60_000);
    if (round < ROUNDS - 1) disk.stopAfter(Math.floor(random() * 40));
    for (let tap = 0; tap < 4; tap += 1) waiting.add(`tap-${seed}-${round}-${tap}`);
    // A start that the next power cut interrupts has nobody to answer; any other start must succeed.
    const hub = await openHub(disk, clock).catch((error: unknown) => {
      if (!disk.isOff) throw error;
      return null;
    });
    if (hub) await tapAll(hub, [...waiting], answered, waiting);
    // A hub that is told to stop writes its checkpoint, and the power may go in the middle of that too.
    if (hub && !disk.isOff && random() < 0.3) await hub.close().catch(() => expect(disk.isOff).toBe(true));
    cuts += disk.isOff ? 1 : 0;
    disk = disk.crash(Math.floor(random() * 2 ** 31));
  }
  await checkJournal(disk, answered, seed);
  return { cuts, tickets: answered.size };
}

function openHub(disk: SimulatedDisk, clock: ManualClock): Promise<Hub> {
  const journal = openLowdbJournal<Fact>(disk, 'journal', {
    decode: readFact,
    onTornTail: () => undefined,
    roomBytes: 2_000,
  });
  const rules = { ...sampleRules, hours: { ...sampleRules.hours, enforced: false } };
  return Hub.open({ office: 'an-office', rules, journal, clock, afterwards: () => undefined, log: quiet });
}

async function tapAll(
  hub: Hub,
  taps: readonly string[],
  answered: Map<string, string>,
  waiting: Set<string>,
) {
  const body: CommandBody = {
    ...{ type: 'take-ticket', field: 'copies', procedure: null, purpose: 'file', channel: 'kiosk' },
    ...{ priority: null, written: null },
  };
  await Promise.all(
    taps.map(async (id) => {
      const outcome = await hub.ask({ id, by: { role: 'kiosk', device: 'k' }, body });
      const taken = 'facts' in outcome && outcome.facts.find((fact) => fact.type === 'ticket-taken');
      if (!taken) return;
      answered.set(id, taken.ticket);
      waiting.delete(id);
    }),
  );
}

async function checkJournal(
  disk: SimulatedDisk,
  answered: ReadonlyMap<string, string>,
  seed: number,
): Promise<void> {
  const journal = openLowdbJournal<Fact>(disk, 'journal', {
    decode: readFact,
    onTornTail: () => undefined,
    roomBytes: 2_000,
  });
  const facts = await journal.read('an-office/2026-11-23');
  await journal.close();
  const taken = facts.flatMap((fact) => (fact.type === 'ticket-taken' ? [fact] : []));
  const byTap = new Map(taken.map((fact) => [fact.commandId, fact.ticket]));
  const numbers = taken.map((fact) => fact.number);
  if (numbers.some((number, index) => number !== index + 1))
    throw new Error(`seed ${seed}: numbers ${numbers.join()}`);
  if (byTap.size !== taken.length) throw new Error(`seed ${seed}: one tap has two tickets`);
  for (const [tap, ticket] of answered) {
    if (byTap.get(tap) !== ticket)
      throw new Error(`seed ${seed}: ${tap} was told ${ticket}, the journal says otherwise`);
  }
}
