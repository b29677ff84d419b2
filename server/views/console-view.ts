import type { ConsoleView } from '#protocol/views.ts';
import type { Day } from '#queue/day.ts';
import { lineFor } from '#queue/order.ts';
import { REOPEN_MS } from '#queue/reopening.ts';
import { rulesOf } from '../office.ts';
import { doors } from './board-view.ts';
import { deskState } from './desk-state.ts';
import { fieldNames } from './field-names.ts';
import { othersInTrouble, printerOf } from './printer-of.ts';
import type { Scene } from './scene.ts';
import { ticketAt, ticketsIn, ticketView, withoutSlip } from './ticket-view.ts';

/** What one clerk works from. Other clerks' ratings are not in it. */
export function consoleView(scene: Scene, counterId: number): Omit<ConsoleView, 'revision' | 'now'> {
  const here = { device: '', counter: counterId };
  const { day, office, now, catalogue } = scene;
  const rules = day.rules ?? rulesOf(office);
  const line = lineFor(day, counterId, now).map(({ ticket, why }) => ({ ticket: ticketView(ticket), why }));
  const mine = new Set(line.map(({ ticket }) => ticket.id));
  const names = Object.values(day.tickets).flatMap(({ procedure, version }) =>
    procedure === null ? [] : [[procedure, catalogue.asTaken(procedure, version)?.name ?? procedure]],
  );
  return {
    office: { name: office.name, desk: office.desk },
    desk: deskState(scene),
    counter: day.counters[counterId] ?? closedCounter(counterId),
    ticket: ticketAt(day, counterId),
    dossiers: dossiersAt(scene, counterId),
    lastDone: lastDone(day, counterId),
    line,
    aside: ticketsIn(day, 'held', 'absent', 'supplement').map(ticketView),
    elsewhere: ticketsIn(day, 'waiting')
      .filter((ticket) => !mine.has(ticket.id))
      .map(ticketView),
    counters: doors(day),
    fields: fieldNames(scene),
    procedures: Object.fromEntries(names) as Record<string, string>,
    priorityReasons: office.priorityReasons,
    callsBeforeAbsent: rules.callsBeforeAbsent,
    undoMs: rules.undoMs,
    printer: printerOf(scene, here),
    printersInTrouble: othersInTrouble(scene, here),
    withoutSlip: withoutSlip(day),
    help: day.help,
  };
}

function dossiersAt({ day, dossierCode }: Scene, counter: number): ConsoleView['dossiers'] {
  const ticket = day.tickets[day.counters[counter]?.ticket ?? ''];
  return (ticket?.dossiers ?? []).map((id) => ({ id, code: dossierCode(id) }));
}

function lastDone(day: Day, counter: number): ConsoleView['lastDone'] {
  const last = day.lastServed[counter];
  if (!last) return null;
  const { id, letter, number, startedAt } = last.ticket;
  const { outcome, finishedAt } = last;
  const servedMs = finishedAt - (startedAt ?? finishedAt);
  return { ticket: id, letter, number, outcome, servedMs, reopenUntil: finishedAt + REOPEN_MS };
}

/** A counter of the office on a day that has not begun. */
function closedCounter(id: number): ConsoleView['counter'] {
  return { id, state: 'closed', pausedFor: null, ticket: null, rating: null, served: 0 };
}
