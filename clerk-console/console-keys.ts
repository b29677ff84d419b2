import { type Outcome, outcomes } from '#queue/facts.ts';

/** What a key of the keyboard asks for. A key means one thing in every state; whether it may happen is the state's matter. */
export type KeyAct =
  | 'call-next'
  | 'call-again'
  | 'finish'
  | 'absent'
  | 'start'
  | 'take-back'
  | 'other-work'
  | { outcome: Outcome };

/** F1, F3, F5 to F7 and F10 to F12 belong to the browser. */
const acts: ReadonlyMap<string, KeyAct> = new Map<string, KeyAct>([
  ['F2', 'call-next'],
  ['F4', 'call-again'],
  ['F8', 'finish'],
  ['F9', 'absent'],
  ['Enter', 'start'],
  ['Escape', 'take-back'],
  ['0', 'other-work'],
  ...outcomes.map((outcome, index): [string, KeyAct] => [String(index + 1), { outcome }]),
]);

export interface KeyPress {
  readonly key: string;
  /** The key is being held down: not a second press. */
  readonly repeat: boolean;
  /** Ctrl, Alt or Meta is down: the press means something to the browser or the system. */
  readonly modified: boolean;
  /** Where the focus is. A text takes every key, a button takes Enter, nothing else takes any. */
  readonly focus: 'text' | 'button' | 'nothing';
}

/** What a press asks for, or null when it is not for the console. Esc leaves a text, too: it takes the form back. */
export function actOf({ key, repeat, modified, focus }: KeyPress): KeyAct | null {
  if (repeat || modified) return null;
  if (focus === 'text' && key !== 'Escape') return null;
  if (focus === 'button' && key === 'Enter') return null;
  return acts.get(key) ?? null;
}
