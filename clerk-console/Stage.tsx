import { Called } from './Called.tsx';
import { CounterClosed } from './CounterClosed.tsx';
import { CounterPaused } from './CounterPaused.tsx';
import { useDesk } from './desk.ts';
import { NobodyHere } from './NobodyHere.tsx';
import { Serving } from './Serving.tsx';
import { OtherWork } from './other-work/OtherWork.tsx';

/** What the counter does now, and only the keys of that. */
export function Stage() {
  const { view, sheet } = useDesk();
  const { counter, ticket } = view;
  if (sheet.value !== 'none') return <OtherWork />;
  if (ticket?.state === 'called') return <Called key={ticket.id} ticket={ticket} />;
  if (ticket) return <Serving key={ticket.id} ticket={ticket} />;
  if (counter.state === 'closed') return <CounterClosed />;
  return counter.state === 'paused' ? <CounterPaused /> : <NobodyHere />;
}
