import type { TicketView } from '#protocol/views.ts';
import { outcomes } from '#queue/facts.ts';
import { ConsoleKey } from '#screen-kit/looks/ConsoleKey.tsx';
import { act, mayAct } from './desk-acts.ts';
import { useDesk } from './desk.ts';
import { Dossiers } from './Dossiers.tsx';
import { Refused } from './Refused.tsx';
import { StageHead } from './StageHead.tsx';
import { Visitor } from './Visitor.tsx';

/** Somebody is being served: what came of it, and done. No outcome is guessed, for it is counted. */
export function Serving({ ticket }: { ticket: TicketView }) {
  const desk = useDesk();
  const { words, outcome, keys, isLive } = desk;
  const mayFinish = mayAct('finish', desk);
  return (
    <>
      <StageHead status="serving" since={ticket.startedAt}>
        {words.states.serving}
      </StageHead>
      <Visitor ticket={ticket} form="here" />
      <Dossiers />
      <Refused />
      <h3 class="stage-label">{words.outcome}</h3>
      <div class="outcomes">
        {outcomes.map((one) => (
          <ConsoleKey
            key={one}
            kind="outcome"
            title={
              <>
                <span class="outcome-long">{words.outcomes[one]}</span>
                <span class="outcome-short">{words.outcomesShort[one]}</span>
              </>
            }
            keyCap={keys.value[one]}
            chosen={outcome.value === one}
            disabled={!isLive}
            onPress={() => act(one, desk)}
          />
        ))}
      </div>
      <div class="stage-keys stage-keys-two">
        <ConsoleKey
          kind="primary"
          title={words.finish}
          detail={mayFinish ? words.finishAndRate : words.outcomeFirst}
          keyCap={keys.value.finish}
          disabled={!isLive || !mayFinish}
          onPress={() => act('finish', desk)}
        />
        <ConsoleKey
          title={words.other.title}
          detail={words.other.detail}
          keyCap={keys.value['other-work']}
          disabled={!isLive}
          onPress={() => act('other-work', desk)}
        />
      </div>
    </>
  );
}
