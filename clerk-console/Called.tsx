import type { TicketView } from '#protocol/views.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { ConsoleKey, KeyCap } from '#screen-kit/looks/ConsoleKey.tsx';
import { UndoIcon } from '#screen-kit/looks/icons.tsx';
import { act, mayAct, undoSeconds } from './desk-acts.ts';
import { useDesk } from './desk.ts';
import { Refused } from './Refused.tsx';
import { StageHead } from './StageHead.tsx';
import { Visitor } from './Visitor.tsx';

/** Somebody is being called: start, call again, absent after the office's number of calls, undo for some seconds. */
export function Called({ ticket }: { ticket: TicketView }) {
  const desk = useDesk();
  const { words, view, keys, isLive } = desk;
  const mayRecall = mayAct('call-again', desk);
  const mayMarkAbsent = mayAct('absent', desk);
  const seconds = undoSeconds(desk);
  return (
    <>
      <StageHead status="called" since={ticket.calledAt}>
        {words.calling(ticket.calls)}
      </StageHead>
      <Visitor ticket={ticket} form="here" />
      <Refused />
      <div class="stage-keys">
        <ConsoleKey
          kind="primary"
          title={words.start}
          keyCap="Enter"
          disabled={!isLive}
          onPress={() => act('begin', desk)}
        />
        <ConsoleKey
          title={words.callAgain}
          detail={mayRecall ? words.callAgainTimes(ticket.calls + 1) : words.calledOften}
          keyCap={keys.value['call-again']}
          disabled={!isLive || !mayRecall}
          onPress={() => act('call-again', desk)}
        />
        <ConsoleKey
          title={words.absent}
          detail={mayMarkAbsent ? words.absentNow : words.absentAfter(view.callsBeforeAbsent)}
          keyCap={keys.value.absent}
          disabled={!isLive || !mayMarkAbsent}
          onPress={() => act('absent', desk)}
        />
      </div>
      {seconds > 0 && isLive && (
        <div class="stage-undo">
          <span>{words.wrongCall}</span>
          <Button kind="quiet" icon={<UndoIcon />} onPress={() => act('take-back', desk)}>
            {words.undo(seconds)}
          </Button>
          <KeyCap>Esc</KeyCap>
        </div>
      )}
    </>
  );
}
