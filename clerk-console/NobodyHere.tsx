import { Button } from '#screen-kit/looks/Button.tsx';
import { ConsoleKey } from '#screen-kit/looks/ConsoleKey.tsx';
import { ForwardIcon } from '#screen-kit/looks/icons.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { act, mayAct } from './desk-acts.ts';
import { useDesk } from './desk.ts';
import { Refused } from './Refused.tsx';
import { StageHead } from './StageHead.tsx';
import { Visitor } from './Visitor.tsx';
import { whyHere } from './why-here.ts';

/** The counter is open and free: who is next, and one key. */
export function NobodyHere() {
  const desk = useDesk();
  const { view, words, isLive } = desk;
  const [next] = view.line;
  return (
    <>
      <StageHead status="waiting">{words.states.nobody}</StageHead>
      {next ? (
        <Visitor ticket={next.ticket} form="next">
          <p class="visitor-why">{whyHere(next, view.line, words.why)}</p>
        </Visitor>
      ) : (
        <div class="visitor">
          <div class="visitor-plate visitor-nobody" />
          <div class="visitor-words">
            <h2>{words.nobodyWaits}</h2>
            <p>{words.nobodyWaitsHint}</p>
          </div>
        </div>
      )}
      <Refused />
      <ConsoleKey
        class="stage-wide-key"
        kind="primary"
        title={words.callNext}
        keyCap="F2"
        detail={next ? undefined : words.nobodyWaits.toLowerCase()}
        disabled={!isLive || !mayAct('call-next', desk)}
        onPress={() => act('call-next', desk)}
      />
      <JustDone />
    </>
  );
}

/** The visit that has just ended here, and the way back in for whoever must bring more papers. */
function JustDone() {
  const { justDone, words, view, taps } = useDesk();
  const done = justDone.value;
  if (!done) return null;
  const isExpected = view.aside.some((ticket) => ticket.id === done.ticket && ticket.state === 'supplement');
  return (
    <div class="just-done">
      <span class="just-done-label">{words.justDone}</span>
      <Plate letter={done.letter} number={done.number} form="bare" />
      <span>{words.afterMinutes(words.outcomes[done.outcome], done.minutes)}</span>
      {isExpected && (
        <Button
          kind="quiet"
          icon={<ForwardIcon />}
          onPress={() => void taps.tap('ticket:return', { ticket: done.ticket })}
        >
          {words.why.returned}
        </Button>
      )}
    </div>
  );
}
