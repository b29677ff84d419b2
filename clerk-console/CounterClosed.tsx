import { Button } from '#screen-kit/looks/Button.tsx';
import { Door } from '#screen-kit/looks/Door.tsx';
import { KeyCap } from '#screen-kit/looks/ConsoleKey.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { act } from './desk-acts.ts';
import { useDesk } from './desk.ts';
import { Refused } from './Refused.tsx';
import { StageHead } from './StageHead.tsx';

/** The counter is closed: one key opens it. */
export function CounterClosed() {
  const desk = useDesk();
  const { view, words, isLive } = desk;
  const isDayOpen = view.desk.kind !== 'closed-by-hand';
  return (
    <>
      <StageHead status="absent">{words.states.closed}</StageHead>
      <div class="stage-door">
        <Door counter={view.counter.id} state="closed" label={words.counter(view.counter.id)} />
        <div>
          {isDayOpen ? (
            <p>{words.closedHint}</p>
          ) : (
            <StatusLine status="trouble">{words.dayNotOpen}</StatusLine>
          )}
          <Refused />
          {isLive && isDayOpen && (
            <Button kind="primary" class="stage-one-key" onPress={() => act('begin', desk)}>
              {words.openCounter} <KeyCap>Enter</KeyCap>
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
