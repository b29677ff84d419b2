import { useState } from 'preact/hooks';
import { commandId } from '#screen-kit/command-id.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { askUntilAnswered } from './ask-until-answered.ts';
import type { TicketProps } from './TicketPage.tsx';

/** A paper that says what to bring, for a visitor who chose a procedure at an office that prints it on request. */
export function ChecklistPaper({ ticket }: { ticket: TicketProps }) {
  const { kiosk, taken, procedure } = ticket;
  const [state, setState] = useState<'offered' | 'asking' | 'printed' | 'failed'>('offered');
  const words = kiosk.words.value.checklistPaper;
  if (procedure === null) return null;
  if (state === 'printed') return <StatusLine status="done">{words.printed}</StatusLine>;
  if (state === 'failed') return <StatusLine status="trouble">{words.failed}</StatusLine>;
  if (state === 'asking') return <StatusLine status="waiting">{words.asking}</StatusLine>;
  // An office that prints none, or a printer in trouble, has nothing to offer.
  if (!kiosk.hub.view.value?.printsChecklists) return null;
  const print = async () => {
    setState('asking');
    const tap = commandId();
    const ask = { ticket: taken.ticket };
    const answer = await askUntilAnswered(() => kiosk.hub.ask('slip:checklist', ask, tap));
    setState(answer.ok ? 'printed' : 'failed');
  };
  return <Button onPress={() => void print()}>{words.ask}</Button>;
}
