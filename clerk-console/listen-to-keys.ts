import { SCANNER_GAP_MS, scannedText } from '#screen-kit/scanned-text.ts';
import type { KeyPress } from './console-keys.ts';
import { focusKind } from './focus.ts';

interface Heard<Act> {
  /** Whoever waits for the next key, whatever it is, takes it. */
  readonly taken: (key: string) => boolean;
  readonly actOf: (press: KeyPress) => Act | null;
  readonly act: (what: Act) => void;
  /** What a scanner has typed. */
  readonly scanned: (text: string) => void;
}

/** Keys that only change others. A scanner holds Shift for its capitals. */
const modifiers: readonly unknown[] = ['Shift', 'CapsLock', 'Control', 'Alt', 'Meta', 'AltGraph'];

/**
 * Hears the keys of the console, and a scanner that types like a keyboard. A letter or digit may be the first of a scan,
 * so it waits for as long as a scanner takes between two keys; of a scan, nothing acts but the whole.
 * @returns ends it
 */
export function listenToKeys<Act>({ taken, actOf, act, scanned: seen }: Heard<Act>): () => void {
  const hear = scannedText();
  let waiting: Act[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const actNow = () => {
    clearTimeout(timer);
    const due = waiting;
    waiting = [];
    due.forEach(act);
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, repeat, ctrlKey, altKey, metaKey } = event;
    if (modifiers.includes(key)) return;
    if (taken(key)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    const focus = focusKind(event.target);
    // A scan into a text is the text's own.
    const { isBurst, scanned } = focus === 'text' ? { isBurst: false, scanned: null } : hear(event);
    if (isBurst) {
      clearTimeout(timer);
      waiting = [];
      event.preventDefault();
      event.stopImmediatePropagation();
      if (scanned !== null) seen(scanned);
      return;
    }
    const what = actOf({ key, repeat, modified: ctrlKey || altKey || metaKey, focus });
    if (what !== null) event.preventDefault();
    if (key.length === 1) {
      clearTimeout(timer);
      if (what !== null) waiting.push(what);
      timer = setTimeout(actNow, SCANNER_GAP_MS + 1);
      return;
    }
    actNow();
    if (what !== null) act(what);
  };
  addEventListener('keydown', onKey, true);
  return () => {
    removeEventListener('keydown', onKey, true);
    clearTimeout(timer);
  };
}
