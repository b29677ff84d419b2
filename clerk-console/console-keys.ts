import { type ConsoleAct, type ConsoleKeys, actOn, keyName, keysToGive } from '#protocol/console-keys.ts';

/**
 * What a key of the keyboard asks for. A key means one thing in every state; whether it may happen is the state's matter.
 * `begin` is the next step forward: open, go on, start.
 */
export type KeyAct = ConsoleAct | 'begin' | 'take-back';

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
export function actOf({ key, repeat, modified, focus }: KeyPress, keys: ConsoleKeys): KeyAct | null {
  if (repeat || modified) return null;
  if (key === 'Escape') return 'take-back';
  if (focus === 'text') return null;
  if (key === 'Enter') return focus === 'button' ? null : 'begin';
  return actOn(keys, keyName(key)) ?? null;
}

/** The keys with another one for an act, or why it cannot have it: somebody needs that key, or another act has it. */
export function withKey(
  keys: ConsoleKeys,
  act: ConsoleAct,
  pressed: string,
): { readonly keys: ConsoleKeys } | { readonly flaw: 'needed' } | { readonly takenBy: ConsoleAct } {
  const key = keyName(pressed);
  if (!keysToGive.includes(key)) return { flaw: 'needed' };
  const holder = actOn(keys, key);
  return holder === undefined || holder === act ? { keys: { ...keys, [act]: key } } : { takenBy: holder };
}
