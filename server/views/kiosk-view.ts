import type { KioskView } from '#protocol/views.ts';
import { countersFor } from '#queue/order.ts';
import { type Duration, MINUTE } from '#queue/working-day.ts';
import { rulesOf } from '../office.ts';
import { deskState, sessionsToday } from './desk-state.ts';
import type { Scene } from './scene.ts';
import { ticketsIn } from './ticket-view.ts';

/** How long a kiosk may still be showing the ticket it gave. */
const TICKET_PAGE_MS: Duration = 2 * MINUTE;

export function kioskView(scene: Scene): Omit<KioskView, 'revision' | 'now'> {
  const { day, office, now, catalogue } = scene;
  const rules = day.rules ?? rulesOf(office);
  const waiting = ticketsIn(day, 'waiting');
  const recent = Object.values(day.tickets).filter((ticket) => now - ticket.takenAt < TICKET_PAGE_MS);
  return {
    office: { name: office.name, desk: office.desk },
    desk: deskState(scene),
    sessionsToday: sessionsToday(scene),
    fields: office.fields.map(({ id, letter, name, example, purpose, perDay }) => ({
      ...{ id, letter, name, example, purpose },
      waiting: waiting.filter((ticket) => ticket.field === id).length,
      counters: countersFor(rules, id),
      numbersLeft: perDay === null || (day.series[letter] ?? 0) < perDay,
    })),
    priorityReasons: office.priorityReasons,
    printer: scene.printer,
    slips: Object.fromEntries(recent.map((ticket) => [ticket.id, ticket.slip])),
    helpComing: day.help !== null,
    catalogue: catalogue.revision,
  };
}
