import { useState } from 'preact/hooks';
import { Button } from '#screen-kit/looks/Button.tsx';
import { type Status, StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import type { DeskState } from '#protocol/views.ts';
import { useOffice } from '../at-office.ts';
import { deskWords, writtenDay } from './day-words.ts';

const shapes: Readonly<Record<DeskState['kind'], Status>> = {
  open: 'done',
  'closed-by-hand': 'absent',
  hours: 'held',
  faulty: 'trouble',
};

/** The day, whether numbers are given, and the way to open or close it; closing asks once more, in its place. */
export function DayLine() {
  const { view, words, language, taps, isLive } = useOffice();
  const [isAsking, setAsking] = useState(false);
  const { desk, dayState } = view;
  const isOpen = dayState === 'open';
  const left =
    view.waiting.length + view.aside.length + view.counters.filter(({ ticket }) => ticket !== null).length;
  const close = async () => {
    await taps.tap('day:close', {});
    setAsking(false);
  };
  return (
    <div class="day-line">
      {isAsking && isOpen ? (
        <>
          <div role="alert">
            <h1>{words.closeDayQuestion}</h1>
            <p>{words.closeDayLeft(left)}</p>
          </div>
          <Button onPress={() => setAsking(false)}>{words.no}</Button>
          <Button kind="primary" onPress={() => void close()}>
            {words.closeDayYes}
          </Button>
        </>
      ) : (
        <>
          <div>
            <h1>{writtenDay(view.day, words)}</h1>
            <StatusLine status={shapes[desk.kind]}>{deskWords(desk, words, language)}</StatusLine>
          </div>
          {isLive && !isOpen && desk.kind !== 'faulty' && (
            <Button kind="primary" onPress={() => void taps.tap('day:open', {})}>
              {words.openDay}
            </Button>
          )}
          {isLive && isOpen && <Button onPress={() => setAsking(true)}>{words.closeDay}</Button>}
        </>
      )}
    </div>
  );
}
