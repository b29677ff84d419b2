import { readDossierCode } from '#dossiers/dossier-code.ts';
import { type Outcome, outcomes } from '#queue/facts.ts';
import { workingDayOf } from '#queue/working-day.ts';
import type { KeyAct } from './console-keys.ts';
import type { Desk } from './desk.ts';

/** Seconds for which the present call can still be taken back; 0 when it cannot. `now` is in whole seconds. */
export function undoSeconds({ view, now }: Pick<Desk, 'view' | 'now'>): number {
  const { ticket, undoMs } = view;
  if (ticket?.state !== 'called' || ticket.calls > 1 || ticket.calledAt === null) return 0;
  return Math.max(0, Math.floor((ticket.calledAt + undoMs - now) / 1000));
}

/** Whether an act has its place in this state, and already. A key that may not act is dashed and says why. */
export function mayAct(act: KeyAct, desk: Pick<Desk, 'view' | 'now' | 'outcome'>): boolean {
  const { counter, ticket, line, callsBeforeAbsent, lastDone, desk: office } = desk.view;
  switch (act) {
    case 'begin':
      if (ticket) return ticket.state === 'called';
      return counter.state !== 'open' && office.kind !== 'closed-by-hand';
    case 'call-next':
      return counter.state === 'open' && ticket === null && line.length > 0;
    case 'call-again':
      return ticket?.state === 'called' && ticket.calls < callsBeforeAbsent;
    case 'absent':
      return ticket?.state === 'called' && ticket.calls >= callsBeforeAbsent;
    case 'finish':
      return ticket?.state === 'serving' && desk.outcome.value !== null;
    case 'reopen':
      return (
        counter.state === 'open' && ticket === null && lastDone !== null && desk.now <= lastDone.reopenUntil
      );
    case 'take-back':
      return undoSeconds(desk) > 0;
    case 'other-work':
      return true;
    default:
      return ticket?.state === 'serving';
  }
}

/** Does what a key or a button asks for, if it may happen now. The same way for the finger and for the keyboard. */
export function act(what: KeyAct, desk: Desk): void {
  const { taps, sheet, outcome, view } = desk;
  if (what === 'other-work') {
    turnTo(desk, sheet.value === 'none' ? 'menu' : 'none');
    return;
  }
  if (what === 'take-back' && sheet.value !== 'none') {
    turnTo(desk, sheet.value === 'menu' ? 'none' : 'menu');
    return;
  }
  // What lies under a sheet is not seen, so no key reaches it.
  if (sheet.value !== 'none' || !desk.isLive || !mayAct(what, desk)) return;
  if (isOutcome(what)) {
    outcome.value = what;
    return;
  }
  switch (what) {
    case 'begin':
      return void begin(desk);
    case 'call-next':
      return void taps.tap('call:next', {});
    case 'call-again':
      return void taps.tap('call:again', {});
    case 'absent':
      return void taps.tap('ticket:mark-absent', {});
    case 'reopen':
      return void taps.tap('service:reopen', {});
    case 'take-back':
      return void taps.tap('call:undo', {});
    case 'dossier':
      turnTo(desk, 'dossier');
      return;
    case 'finish':
      return void finish(view.ticket?.id, desk);
  }
}

/**
 * Notes the dossier whose code was scanned or typed, of the visit that is being served. What is none is not even sent.
 * @returns whether the hub has it
 */
export async function noteDossier(text: string, desk: Desk): Promise<boolean> {
  const { taps, misread, view, now, isLive } = desk;
  taps.forget();
  misread.value = null;
  if (!isLive) return false;
  const read = readDossierCode(text, workingDayOf(now));
  if ('flaw' in read) {
    misread.value = read.flaw;
    return false;
  }
  if (view.ticket?.state !== 'serving') {
    misread.value = 'nobody';
    return false;
  }
  return (await taps.tap('dossier:note', { code: read.code })) !== null;
}

function turnTo({ taps, sheet, misread }: Desk, to: Desk['sheet']['value']): void {
  taps.forget();
  misread.value = null;
  sheet.value = to;
}

function begin({ taps, view: { ticket, counter } }: Desk): Promise<unknown> {
  if (ticket) return taps.tap('service:start', {});
  return taps.tap(counter.state === 'paused' ? 'counter:resume' : 'counter:open', {});
}

async function finish(ticket: string | undefined, { outcome, taps }: Desk): Promise<void> {
  const chosen = outcome.value;
  if (ticket === undefined || !chosen) return;
  if (await taps.tap('service:finish', { outcome: chosen })) outcome.value = null;
}

function isOutcome(what: KeyAct): what is Outcome {
  return (outcomes as readonly string[]).includes(what);
}
