import { wholeMinutes } from '#screen-kit/written-time.ts';
import type { KeyAct } from './console-keys.ts';
import type { Desk } from './desk.ts';

/** Seconds for which the present call can still be taken back; 0 when it cannot. `now` is in whole seconds. */
export function undoSeconds({ view, now }: Pick<Desk, 'view' | 'now'>): number {
  const { ticket, undoMs } = view;
  if (ticket?.state !== 'called' || ticket.calls > 1 || ticket.calledAt === null) return 0;
  return Math.max(0, Math.floor((ticket.calledAt + undoMs - now) / 1000));
}

/** Whether an act has its place in this state, and already. A key that may not act is dashed and says why. */
export function mayAct(act: Exclude<KeyAct, object>, desk: Pick<Desk, 'view' | 'now' | 'outcome'>): boolean {
  const { counter, ticket, line, callsBeforeAbsent } = desk.view;
  switch (act) {
    case 'call-next':
      return counter.state === 'open' && ticket === null && line.length > 0;
    case 'start':
      return ticket?.state === 'called';
    case 'call-again':
      return ticket?.state === 'called' && ticket.calls < callsBeforeAbsent;
    case 'absent':
      return ticket?.state === 'called' && ticket.calls >= callsBeforeAbsent;
    case 'finish':
      return ticket?.state === 'serving' && desk.outcome.value !== null;
    case 'take-back':
      return undoSeconds(desk) > 0;
    case 'other-work':
      return true;
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
  if (sheet.value !== 'none' || !desk.isLive) return;
  if (typeof what === 'object') {
    if (view.ticket?.state === 'serving') outcome.value = what.outcome;
    return;
  }
  if (!mayAct(what, desk)) return;
  switch (what) {
    case 'call-next':
      return void taps.tap('call:next', {});
    case 'start':
      return void taps.tap('service:start', {});
    case 'call-again':
      return void taps.tap('call:again', {});
    case 'absent':
      return void taps.tap('ticket:mark-absent', {});
    case 'take-back':
      return void taps.tap('call:undo', {});
    case 'finish':
      return void finish(desk);
  }
}

function turnTo({ taps, sheet }: Desk, to: 'none' | 'menu'): void {
  taps.forget();
  sheet.value = to;
}

async function finish({ view: { ticket }, outcome, taps, justDone, now }: Desk): Promise<void> {
  const chosen = outcome.value;
  if (!ticket || !chosen) return;
  const done = await taps.tap('service:finish', { outcome: chosen });
  if (!done) return;
  const { id, letter, number, startedAt } = ticket;
  outcome.value = null;
  justDone.value = {
    ticket: id,
    letter,
    number,
    outcome: chosen,
    minutes: wholeMinutes(now - (startedAt ?? now)),
  };
}
