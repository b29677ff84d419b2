import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps a line of figures inside the element that holds it: the style sheet gives the size it wishes for, and only
 * what would stick out (an M, a fourth figure) is made smaller.
 * @param text what stands there; another text is measured anew
 */
export function useFit<T extends HTMLElement>(text: string): RefObject<T | null> {
  const line = useRef<T>(null);
  useLayoutEffect(() => {
    const fit = () => {
      const element = line.current;
      const room = element?.parentElement?.clientWidth;
      if (!element || !room) return;
      element.style.fontSize = '';
      const wished = parseFloat(getComputedStyle(element).fontSize);
      if (element.scrollWidth > room) element.style.fontSize = `${(wished * room) / element.scrollWidth}px`;
    };
    fit();
    // The figures' own typeface may come after the first picture.
    void document.fonts.ready.then(fit);
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, [text]);
  return line;
}
