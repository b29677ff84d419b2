import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Steps from the wished size down to the least, in hundredths. */
const STEP = 5;
const LEAST = 50;

/**
 * Makes words as large as the element that holds them has room for: sets `--fit` on it, 1 or less, with which the style
 * sheet multiplies its sizes.
 * @param text what stands there; another text is measured anew
 */
export function useFitHeight<T extends HTMLElement>(text: string): RefObject<T | null> {
  const room = useRef<T>(null);
  useLayoutEffect(() => {
    const fit = () => {
      const element = room.current;
      if (!element) return;
      for (let hundredths = 100; hundredths >= LEAST; hundredths -= STEP) {
        element.style.setProperty('--fit', String(hundredths / 100));
        if (element.scrollHeight <= element.clientHeight) return;
      }
    };
    fit();
    // The words' own typeface may come after the first picture.
    void document.fonts.ready.then(fit);
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, [text]);
  return room;
}
