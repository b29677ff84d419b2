import type { TicketView } from '#protocol/views.ts';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { pressable } from '#screen-kit/looks/pressable.ts';
import { type Status, StatusShape } from '#screen-kit/looks/StatusLine.tsx';
import { clockTime } from '#screen-kit/written-time.ts';
import { type Desk, useDesk } from '../desk.ts';

interface TicketChoiceProps {
  readonly tickets: readonly TicketView[];
  readonly chosen: string | null;
  readonly onChoose: (ticket: string) => void;
}

/** The live tickets an act is possible for; one of them is chosen. */
export function TicketChoice({ tickets, chosen, onChoose }: TicketChoiceProps) {
  const { words, language, view } = useDesk();
  if (tickets.length === 0) return <p class="form-empty">{words.other.noneLikeThat}</p>;
  return (
    <div class="ticket-choice" role="radiogroup" aria-label={words.other.choose}>
      {tickets.map((ticket) => (
        <button
          key={ticket.id}
          type="button"
          role="radio"
          aria-checked={chosen === ticket.id}
          {...pressable(() => onChoose(ticket.id))}
        >
          <Plate letter={ticket.letter} number={ticket.number} form="bare" />
          <span>
            <b>{view.fields.find((field) => field.id === ticket.field)?.name[language] ?? ticket.field}</b>
            <small>
              <StatusShape status={shapes[ticket.state]} /> {stateWords(ticket, words)}
            </small>
          </span>
        </button>
      ))}
    </div>
  );
}

const shapes: Readonly<Record<TicketView['state'], Status>> = {
  waiting: 'waiting',
  called: 'called',
  serving: 'serving',
  held: 'held',
  absent: 'absent',
  supplement: 'held',
};

function stateWords(ticket: TicketView, words: Desk['words']): string {
  const what = ticket.state === 'called' ? words.calling(ticket.calls) : words.states[ticket.state];
  const taken = `${what}, ${words.takenAt(clockTime(ticket.takenAt)).toLowerCase()}`;
  if (ticket.returnUntil !== null)
    return `${what}, ${words.other.returnUntil(clockTime(ticket.returnUntil))}`;
  return ticket.slip.kind === 'failed' ? `${taken}, ${words.other.noSlip.toLowerCase()}` : taken;
}
