import type { KioskWords } from '#words/kiosk.ts';
import type { Change } from './changes.ts';

/** The word for what has become of a procedure, in an edge of its own. */
export function ChangeTag({ kind, words }: { kind: Change['kind']; words: KioskWords }) {
  return <span class={`change-tag change-${kind}`}>{words.changes[kind]}</span>;
}
