import { ConsoleKey } from '#screen-kit/looks/ConsoleKey.tsx';
import { act, mayAct } from './desk-acts.ts';
import { useDesk } from './desk.ts';
import { JustDone } from './JustDone.tsx';
import { Refused } from './Refused.tsx';
import { StageHead } from './StageHead.tsx';
import { Visitor } from './Visitor.tsx';
import { whyHere } from './why-here.ts';

/** The counter is open and free: who is next, and one key. */
export function NobodyHere() {
  const desk = useDesk();
  const { view, words, keys, isLive } = desk;
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
        keyCap={keys.value['call-next']}
        detail={next ? undefined : words.nobodyWaits.toLowerCase()}
        disabled={!isLive || !mayAct('call-next', desk)}
        onPress={() => act('call-next', desk)}
      />
      <JustDone />
    </>
  );
}
