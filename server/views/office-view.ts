import type { OfficeView } from '#protocol/views.ts';
import { checksOf } from '../health/checks-of.ts';
import { deskState } from './desk-state.ts';
import { fieldNames } from './field-names.ts';
import type { Scene } from './scene.ts';
import { ticketAt, ticketsIn, ticketView, withoutSlip } from './ticket-view.ts';

/** The desk at a glance, for the person in charge. */
export function officeView(scene: Scene): Omit<OfficeView, 'revision' | 'now'> {
  const { day, office } = scene;
  const waiting = ticketsIn(day, 'waiting');
  return {
    office: { name: office.name, desk: office.desk },
    desk: deskState(scene),
    day: day.day,
    dayState: day.state,
    fields: fieldNames(scene).map((field) => {
      const mine = waiting.filter((ticket) => ticket.field === field.id);
      const oldest = mine[0]?.waitingSince ?? null;
      return { ...field, taken: field.nextNumber - 1, waiting: mine.length, oldest };
    }),
    counters: Object.values(day.counters).map((counter) => ({ counter, ticket: ticketAt(day, counter.id) })),
    waiting: waiting.map(ticketView),
    aside: ticketsIn(day, 'held', 'absent', 'supplement').map(ticketView),
    withoutSlip: withoutSlip(day),
    printers: scene.printers,
    routes: scene.routes,
    kiosks: [...new Set([...scene.kiosks, ...scene.routes.kiosks.map(({ device }) => device)])].sort(),
    officeSettings: scene.officeSettings,
    slipSettings: scene.slipSettings,
    ratingSettings: scene.ratingSettings,
    boardSlides: scene.boardSlides,
    voice: scene.voice,
    catalogue: { published: scene.catalogue.revision, book: scene.catalogue.book },
    help: day.help,
    screens: scene.screens,
    access: scene.access,
    backup: scene.backup,
    health: checksOf(scene),
  };
}
