import type { ComponentChildren } from 'preact';
import type { TicketView } from '#protocol/views.ts';
import { Figures } from '#screen-kit/Figures.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { clockTime, wholeMinutes } from '#screen-kit/written-time.ts';
import { shorten } from '#screen-kit/shorten.ts';
import { useDesk } from './desk.ts';

/** What there is room for beside the plate; the whole name of a procedure shows under the pointer. */
const FIELD_LETTERS = 60;
const PROCEDURE_LETTERS = 170;

interface VisitorProps {
  readonly ticket: TicketView;
  /** `next`: not yet called, so the plate is only dashed. */
  readonly form: 'here' | 'next';
  readonly children?: ComponentChildren;
}

/** A number with what the clerk must know of it: the field, the procedure, and how long its holder waited. */
export function Visitor({ ticket, form, children }: VisitorProps) {
  const { view, words, language, now } = useDesk();
  const field = view.fields.find((candidate) => candidate.id === ticket.field);
  const procedure = ticket.procedure === null ? null : view.procedures[ticket.procedure];
  const until = form === 'here' ? (ticket.startedAt ?? ticket.calledAt ?? now) : now;
  return (
    <div class="visitor">
      <div class="visitor-plate">
        <Plate
          letter={ticket.letter}
          number={ticket.number}
          form={form === 'here' ? 'enamel' : 'dashed'}
          class={ticket.number > 999 ? 'visitor-wide' : ''}
        />
      </div>
      <div class="visitor-words">
        {form === 'next' && <b class="visitor-next">{words.nextPerson}</b>}
        <h2>{shorten(field?.name[language] ?? ticket.field, FIELD_LETTERS)}</h2>
        {procedure && <p title={procedure}>{shorten(procedure, PROCEDURE_LETTERS)}</p>}
        <p>
          {words.takenAt(clockTime(ticket.takenAt))},{' '}
          <Figures>{words.waited(wholeMinutes(until - ticket.waitingSince))}</Figures>
        </p>
        {ticket.priority && form === 'here' && <p class="visitor-priority">{words.priority}</p>}
        {children}
      </div>
    </div>
  );
}
