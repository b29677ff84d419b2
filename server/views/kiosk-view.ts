import type { KioskView } from '#protocol/views.ts';
import { countersFor } from '#queue/order.ts';
import { type Duration, MINUTE } from '#queue/working-day.ts';
import type { Day } from '#queue/day.ts';
import { type Office, rulesOf } from '../office.ts';
import { deskState, sessionsToday } from './desk-state.ts';
import { printerOf } from './printer-of.ts';
import type { Scene } from './scene.ts';
import { ticketsIn } from './ticket-view.ts';

/** How long a kiosk may still be showing the ticket it gave, and how many tickets that can be in a busy hall. */
const TICKET_PAGE_MS: Duration = 2 * MINUTE;
const TICKET_PAGES = 60;

/** What a kiosk shows; they differ by the printer at which their slips come out. */
export function kioskView(scene: Scene, device: string): Omit<KioskView, 'revision' | 'now'> {
  const { day, office, now, catalogue } = scene;
  const printer = printerOf(scene, { device });
  const rules = day.rules ?? rulesOf(office);
  const waiting = ticketsIn(day, 'waiting');
  const recent = Object.values(day.tickets)
    .filter((ticket) => now - ticket.takenAt < TICKET_PAGE_MS * scene.speed)
    .sort((a, b) => b.takenAt - a.takenAt)
    .slice(0, TICKET_PAGES);
  const waitingFor = countBy(waiting.map((ticket) => ticket.field));
  return {
    office: { name: office.name, desk: office.desk },
    desk: deskState(scene),
    sessionsToday: sessionsToday(scene),
    fields: byVisits(office.fields, day.series).map(({ id, letter, name, example, purpose, perDay }) => ({
      ...{ id, letter, name, example, purpose },
      waiting: waitingFor.get(id) ?? 0,
      counters: countersFor(rules, id),
      numbersLeft: perDay === null || (day.series[letter] ?? 0) < perDay,
    })),
    priorityReasons: office.priorityReasons,
    printer,
    slips: Object.fromEntries(recent.map((ticket) => [ticket.id, ticket.slip])),
    helpComing: day.help !== null,
    printsChecklists: scene.slipSettings.settings.checklist === 'on-request' && printer === 'ready',
    sameDayUntil: office.sameDayUntil,
    card: office.citizenCard ? { age: office.seniorAge, reason: office.seniorReason } : null,
    catalogue: catalogue.revision,
  };
}

/** Fields with most numbers given today first, as the office lists them where they are even; results stay last. */
function byVisits(fields: Office['fields'], given: Day['series']): Office['fields'] {
  const visits = ({ letter }: Office['fields'][number]) => given[letter] ?? 0;
  const isResult = ({ purpose }: Office['fields'][number]) => Number(purpose === 'result');
  return [...fields].sort((a, b) => isResult(a) - isResult(b) || visits(b) - visits(a));
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
