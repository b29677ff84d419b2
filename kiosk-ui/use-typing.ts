import { useEffect, useRef, useState } from 'preact/hooks';
import { typedText } from './typed-text.ts';

export interface Typing {
  readonly text: string;
  /** Takes a key, whether of our keyboard or of a physical one. */
  readonly press: (key: string) => void;
}

/**
 * The text of the search. A physical keyboard types into it wherever the focus is, and brings the focus back to the
 * heading; the space bar on a button presses that button, so that three keys still do everything.
 * @param onEnter called for Enter while no button has the focus
 */
export function useTyping(begin: string, onEnter: () => void): Typing {
  const [text, setText] = useState(begin);
  // Several keys may come before the next picture.
  const now = useRef(begin);
  const enter = useRef(onEnter);
  enter.current = onEnter;
  const press = (key: string): void => {
    now.current = typedText(now.current, key) ?? now.current;
    setText(now.current);
  };

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const isOnButton = document.activeElement instanceof HTMLButtonElement;
      if (isOnButton && event.key === ' ') return;
      if (event.key === 'Enter' && !isOnButton) {
        event.preventDefault();
        enter.current();
        return;
      }
      if (typedText(now.current, event.key) === null) return;
      event.preventDefault();
      document.querySelector('h1')?.focus();
      press(event.key);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);

  return { text, press };
}
