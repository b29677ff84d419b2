import type { OfficeView } from '#protocol/views.ts';
import type { PauseReason } from '#queue/facts.ts';
import { Door, type DoorState } from '#screen-kit/looks/Door.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { clockTime } from '#screen-kit/written-time.ts';
import { useOffice } from '../at-office.ts';

type AtCounter = OfficeView['counters'][number];

/** Each counter as a door: what it does, for whom, and since when. */
export function Counters() {
  const { view, words } = useOffice();
  return (
    <section>
      <h2>{words.counters}</h2>
      {view.counters.length === 0 && <p class="office-note">{words.noCounters}</p>}
      <ul class="counters">
        {view.counters.map((one) => (
          <CounterRow key={one.counter.id} {...one} />
        ))}
      </ul>
    </section>
  );
}

function CounterRow({ counter, ticket }: AtCounter) {
  const { words } = useOffice();
  const since = ticket?.startedAt ?? ticket?.calledAt ?? null;
  const state = ticket ? (ticket.state === 'called' ? 'called' : 'serving') : counter.state;
  const paused = counter.state === 'paused' && counter.pausedFor !== null;
  return (
    <li>
      <Door counter={counter.id} state={doorOf(counter, ticket)} label={words.counter(counter.id)} />
      <div>
        <strong>{words.counterStates[state]}</strong>
        <span>
          {paused && words.pauseReasons[counter.pausedFor as PauseReason]}
          {since !== null && words.since(clockTime(since))}
        </span>
        <span>{words.served(counter.served)}</span>
      </div>
      {ticket && <Plate letter={ticket.letter} number={ticket.number} form="bare" />}
    </li>
  );
}

function doorOf(counter: AtCounter['counter'], ticket: AtCounter['ticket']): DoorState {
  if (ticket) return 'serving';
  return counter.state === 'open' ? 'ready' : counter.state;
}
