import { Button } from '#screen-kit/looks/Button.tsx';
import { SearchIcon } from '#screen-kit/looks/icons.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { Figures } from '#screen-kit/Figures.tsx';
import { wholeMinutes } from '#screen-kit/written-time.ts';
import { useDesk } from './desk.ts';
import { lacksSlip } from './lacks-slip.ts';
import { whyHere } from './why-here.ts';

/** Who waits for this counter, in the order of the calls, and why. */
export function Line() {
  const { words, view, now, sheet } = useDesk();
  const { line, aside, elsewhere } = view;
  const oldest = Math.max(0, ...line.map(({ ticket }) => wholeMinutes(now - ticket.waitingSince)));
  const isPrinterWell = view.printer === 'ready' && view.printersInTrouble.length === 0;
  const mayChoose = view.counter.state === 'open' && view.ticket === null;
  return (
    <aside class="line">
      <div class="line-head">
        <h2>
          <Figures>{words.waiting(line.length)}</Figures>
        </h2>
        {line.length > 0 && (
          <p>
            <Figures>{words.oldest(oldest)}</Figures>
          </p>
        )}
      </div>
      <ol class="line-list" tabIndex={0}>
        {line.map((place, index) => {
          const { ticket } = place;
          const why = whyHere(place, line, words.why);
          return (
            <li key={ticket.id} class={index === 0 ? 'line-next' : ''}>
              <Plate letter={ticket.letter} number={ticket.number} form="bare" />
              <span class="line-why">
                {index === 0 && <b>{words.next}</b>}
                {why !== null && <span>{why}</span>}
                {lacksSlip(ticket.slip, isPrinterWell) && <span class="line-no-slip">{words.noSlip}</span>}
              </span>
              <span class="line-waits">
                <span class="figures">{wholeMinutes(now - ticket.waitingSince)}</span> {words.minutes}
              </span>
            </li>
          );
        })}
      </ol>
      <div class="line-foot">
        {elsewhere.length > 0 && (
          <p>
            <Figures>{words.elsewhere(elsewhere.length)}</Figures>
          </p>
        )}
        {aside.length > 0 && (
          <Button kind="quiet" onPress={() => (sheet.value = 'aside')}>
            <Figures>{words.asideList(aside.length)}</Figures>
          </Button>
        )}
        {mayChoose && (
          <Button kind="quiet" icon={<SearchIcon />} onPress={() => (sheet.value = 'call-chosen')}>
            {words.callChosen}
          </Button>
        )}
      </div>
    </aside>
  );
}
