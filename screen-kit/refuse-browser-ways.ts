/** The named keys that a public screen uses itself, or that only change what the next key means. */
const own: ReadonlySet<string> = new Set([
  ...['Tab', 'Enter', 'Escape', 'Backspace', 'Delete', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  ...['PageUp', 'PageDown', 'Home', 'End', 'Shift', 'CapsLock', 'NumLock', 'AltGraph'],
  // An input method's own keys, and the loudness on the remote control of a television.
  ...['Process', 'Unidentified', 'Dead', 'AudioVolumeUp', 'AudioVolumeDown', 'AudioVolumeMute'],
]);

/** What Firefox opens its quick search with, wherever the focus is. */
const quickSearch = /^['/]$/;

/** What a key event says that tells whether the browser or the system would make something of it. */
type KeyPressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * Whether a key is the browser's or the system's and not this page's: everything with Ctrl, Alt or the Windows key (print,
 * save, new window, source, history, zoom, reload, which behind a dead hub leads to the browser's own error page), and
 * every named key that no public screen uses (F1 to F24, back, forward, search, mail, context menu).
 */
export function isBrowserKey({ key, ctrlKey, altKey, metaKey }: KeyPressed): boolean {
  return (
    ctrlKey || altKey || metaKey || quickSearch.test(key) || (Array.from(key).length > 1 && !own.has(key))
  );
}

const never = [
  ...['contextmenu', 'selectstart', 'gesturestart', 'copy', 'cut', 'paste'],
  // A file or a link that is dropped on a page opens in its place.
  ...['dragstart', 'dragenter', 'dragover', 'drop'],
];

/**
 * Refuses every way out of the page that a page can refuse: menus, shortcuts, zoom, selection, files that are dropped, and
 * the buttons of a mouse other than its first (a new tab, scrolling by itself, back and forward). What stays for the
 * machine to refuse is what never reaches a page: Alt+F4, the Windows key, Ctrl+Alt+Delete, sticky keys, edge swipes of
 * the system, its own dialogs. What a person types or a scanner sends goes on to the page.
 */
export function refuseBrowserWays(): void {
  const refuse = (event: Event) => event.preventDefault();
  for (const name of never) addEventListener(name, refuse, true);
  addEventListener('wheel', refuse, { passive: false, capture: true });
  addEventListener('keydown', (event) => isBrowserKey(event) && refuse(event), true);
  const refuseOtherButton = (event: MouseEvent) => event.button !== 0 && refuse(event);
  for (const name of ['mousedown', 'mouseup', 'auxclick'] as const)
    addEventListener(name, refuseOtherButton, true);
}
