import { useEffect, useRef, useState } from 'preact/hooks';

export interface Idle {
  /** Whole seconds left, at least 0. */
  readonly left: number;
  /** Ends the wait in this many milliseconds, whatever is touched meanwhile; 0 is now. */
  endIn(ms: number): void;
}

/**
 * Counts down while nobody touches the screen or a key; any touch begins it anew, and so does the event
 * `still-here`, with which a page says that somebody is listening to it. Seconds are the viewer's.
 * @param seconds how long nobody may touch anything; another number begins anew
 * @param onEnd called once, when the time is up
 */
export function useIdle(seconds: number, onEnd: () => void): Idle {
  const [left, setLeft] = useState(seconds);
  const end = useRef(onEnd);
  end.current = onEnd;
  const endIn = useRef<Idle['endIn']>(() => undefined);

  useEffect(() => {
    let isFixed = false;
    let endsAt = performance.now() + seconds * 1_000;
    const look = () => {
      const ms = endsAt - performance.now();
      setLeft(Math.max(0, Math.ceil(ms / 1_000)));
      if (ms > 0) return;
      clearInterval(timer);
      end.current();
    };
    const begin = () => {
      if (!isFixed) endsAt = performance.now() + seconds * 1_000;
      look();
    };
    endIn.current = (ms) => {
      isFixed = true;
      endsAt = performance.now() + ms;
      look();
    };
    const timer = setInterval(look, 250);
    look();
    addEventListener('pointerdown', begin, true);
    addEventListener('keydown', begin, true);
    addEventListener('still-here', begin);
    return () => {
      clearInterval(timer);
      removeEventListener('pointerdown', begin, true);
      removeEventListener('keydown', begin, true);
      removeEventListener('still-here', begin);
    };
  }, [seconds]);

  return { left, endIn: (ms) => endIn.current(ms) };
}
