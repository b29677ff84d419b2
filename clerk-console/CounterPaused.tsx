import type { PauseReason } from '#queue/facts.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { KeyCap } from '#screen-kit/looks/ConsoleKey.tsx';
import { Door } from '#screen-kit/looks/Door.tsx';
import { act } from './desk-acts.ts';
import { useDesk } from './desk.ts';
import { Refused } from './Refused.tsx';
import { StageHead } from './StageHead.tsx';

/** The counter pauses: why, and one key to go on. */
export function CounterPaused() {
  const desk = useDesk();
  const { view, words, isLive } = desk;
  const { id, pausedFor } = view.counter;
  return (
    <>
      <StageHead status="held">{words.states.paused}</StageHead>
      <div class="stage-door">
        <Door counter={id} state="paused" label={words.counter(id)} />
        <div>
          {pausedFor !== null && (
            <h2>{words.pausedFor(words.pauseReasons[pausedFor as PauseReason].toLowerCase())}</h2>
          )}
          <p>{words.pausedHint}</p>
          <Refused />
          {isLive && (
            <Button kind="primary" class="stage-one-key" onPress={() => act('begin', desk)}>
              {words.resume} <KeyCap>Enter</KeyCap>
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
