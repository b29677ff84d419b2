import { Button } from '#screen-kit/looks/Button.tsx';
import { KeyCap } from '#screen-kit/looks/ConsoleKey.tsx';
import { ForwardIcon, UndoIcon } from '#screen-kit/looks/icons.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { wholeMinutes } from '#screen-kit/written-time.ts';
import { act, mayAct } from './desk-acts.ts';
import { useDesk } from './desk.ts';

/** The visit that has just ended here, its way back, and the way back in for whoever must bring more papers. */
export function JustDone() {
  const desk = useDesk();
  const { words, view, keys, taps, isLive } = desk;
  const done = view.lastDone;
  if (!done) return null;
  const isExpected = view.aside.some(({ id, state }) => id === done.ticket && state === 'supplement');
  return (
    <div class="just-done">
      <span class="just-done-label">{words.justDone}</span>
      <Plate letter={done.letter} number={done.number} form="bare" />
      <span class="just-done-what">
        {words.afterMinutes(words.outcomes[done.outcome], wholeMinutes(done.servedMs))}
      </span>
      <span class="just-done-short">{words.outcomesShort[done.outcome]}</span>
      {isExpected && isLive && (
        <Button
          kind="quiet"
          class="just-done-back"
          icon={<ForwardIcon />}
          onPress={() => void taps.tap('ticket:return', { ticket: done.ticket })}
        >
          {words.why.returned}
        </Button>
      )}
      {isLive && mayAct('reopen', desk) && (
        <Button kind="quiet" icon={<UndoIcon />} onPress={() => act('reopen', desk)}>
          {words.reopen} <KeyCap>{keys.value.reopen}</KeyCap>
        </Button>
      )}
    </div>
  );
}
