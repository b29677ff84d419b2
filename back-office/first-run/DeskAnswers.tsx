import { Button } from '#screen-kit/looks/Button.tsx';
import { useAnswers } from './at-first-run.ts';
import { FieldRow } from './FieldRow.tsx';

const MOST_COUNTERS = 99;

/** Which fields the office does, under which letters, and which counter serves what: one table. */
export function DeskAnswers() {
  const { answers, change, words, troubleAt } = useAnswers();
  const { fields, counters } = answers;
  const chosen = fields.filter(({ isChosen }) => isChosen).map(({ id }) => id);
  const put = (changed: typeof counters) => change({ counters: changed }, 'counters', 'fields');
  const none = troubleAt('fields');
  return (
    <div class="first-form">
      <p class="first-lead">{words.deskLead}</p>
      <div class="first-counters">
        <b id="first-counters">{words.counters}</b>
        <div role="group" aria-labelledby="first-counters">
          <Button
            kind="quiet"
            label={words.fewerCounters}
            onPress={() => counters.length > 1 && put(counters.slice(0, -1))}
          >
            −
          </Button>
          <output class="figures">{counters.length}</output>
          <Button
            kind="quiet"
            label={words.moreCounters}
            onPress={() => counters.length < MOST_COUNTERS && put([...counters, chosen])}
          >
            +
          </Button>
        </div>
        <Button kind="quiet" onPress={() => put(counters.map(() => chosen))}>
          {words.everybodyAll}
        </Button>
      </div>
      {none !== undefined && (
        <p class="field-trouble" role="alert">
          {none}
        </p>
      )}
      <div class="first-table" tabIndex={0} role="region" aria-label={words.pages.desk.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.letter}</th>
              {counters.map((_, at) => (
                <th key={at} scope="col">
                  {words.counter(at + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field, at) => (
              <FieldRow key={field.id} field={field} at={at} />
            ))}
          </tbody>
        </table>
      </div>
      {counters.map((_, at) => {
        const trouble = troubleAt(`counters.${at}`);
        return (
          trouble !== undefined && (
            <p key={at} class="field-trouble" role="alert">
              {words.counter(at + 1)}: {trouble}
            </p>
          )
        );
      })}
      <p class="first-note">{words.laterSettings}</p>
    </div>
  );
}
