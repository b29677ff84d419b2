import type { ComponentChildren, VNode } from 'preact';
import type { Procedure } from '#protocol/catalogue.ts';
import { Door } from '#screen-kit/looks/Door.tsx';
import { fill } from '#words/fill.ts';
import type { KioskWords } from '#words/kiosk.ts';
import { counterRanges } from './counter-ranges.ts';
import { sentence } from './sentence.ts';

/** The rows of a procedure's page, each by itself, so that they can be laid out on as many pages as they need. */
export function procedureFacts(
  procedure: Procedure,
  counters: readonly number[],
  words: KioskWords,
  limitNote: string | null,
): ComponentChildren {
  const { documents } = procedure;
  const basis = procedure.basis ?? procedure.change?.notice ?? null;
  const known = (cell: string | null) => (cell === null ? words.askAtCounter : sentence(cell));
  return [
    fact(
      words.timeLimit,
      <>
        {known(procedure.timeLimit)}
        {limitNote !== null && <p class="fact-note">{limitNote}</p>}
      </>,
    ),
    fact(words.fee, known(procedure.fee)),
    procedure.filing !== null && fact(words.filing, known(procedure.filing)),
    counters.length > 0 && fact(words.place, <Doors counters={counters} words={words} />),
    <div key="documents" class="documents-head">
      <h2>{words.documents}</h2>
      {documents === null ? <p>{words.askAtCounter}</p> : numbered(documents[0] ?? '', 1)}
    </div>,
    documents
      ?.slice(1)
      .map((text, index) => <div key={`document-${index}`}>{numbered(text, index + 2)}</div>),
    basis !== null && fact(words.basis, basis),
  ];
}

function fact(label: string, value: ComponentChildren): VNode {
  return (
    <dl key={label} class="fact">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </dl>
  );
}

function numbered(text: string, number: number): VNode {
  return (
    <p class="document">
      <span class="figures">{number}</span>
      <span>{sentence(text)}</span>
    </p>
  );
}

/** Doors that stand in one row beside their words. */
const MOST_DOORS = 4;

/** `Quầy 1`, `Quầy 1 hoặc 2`, `Quầy 1, 2 hoặc 3`. */
function Doors({ counters, words }: { counters: readonly number[]; words: KioskWords }) {
  const numbers = counterRanges(counters, words.or);
  return (
    <span class="doors">
      {(counters.length > MOST_DOORS ? [] : counters).map((counter) => (
        <Door key={counter} counter={counter} />
      ))}
      <span>{fill(words.counters, { numbers })}</span>
    </span>
  );
}
