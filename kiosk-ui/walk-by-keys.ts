import { stepByKey } from './step-by-key.ts';

/** Lets three keys do everything: on and back walk over the buttons in reading order, Enter or the space bar chooses. */
export function walkByKeys(): void {
  let last = -1;
  addEventListener('focusin', () => {
    const at = shownButtons().findIndex((button) => button === document.activeElement);
    // A heading that is focused begins a page: the walk over it begins anew.
    last = at;
  });
  addEventListener('keydown', (event) => {
    const buttons = shownButtons();
    const here = buttons.findIndex((button) => button === document.activeElement);
    // The button that was pressed may be gone: then the walk goes on where it was, not at the top of the page.
    const isLost = here < 0 && document.activeElement === document.body;
    const next = stepByKey(event.key, isLost ? Math.min(last, buttons.length) - 1 : here, buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  });
}

/** A page turn that leads nowhere keeps its place unseen, and cannot be focused. */
function shownButtons(): readonly HTMLButtonElement[] {
  return Array.from(document.querySelectorAll('button')).filter(
    (button) => getComputedStyle(button).visibility === 'visible',
  );
}
