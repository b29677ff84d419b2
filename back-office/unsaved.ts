import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Whether the page in front has an edit that would be lost with it. */
export const unsaved = signal(false);

/** Told by the head of a form. Closing the window or loading it anew is asked about by the browser. */
export function useUnsaved(isChanged: boolean): void {
  useEffect(() => {
    unsaved.value = isChanged;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (isChanged) addEventListener('beforeunload', ask);
    return () => {
      unsaved.value = false;
      removeEventListener('beforeunload', ask);
    };
  }, [isChanged]);
}
