import { outcomes } from '#queue/facts.ts';

/** What a clerk may put on another key. Enter begins and Esc takes back, whatever else is changed. */
export const consoleActs = [
  'call-next',
  'call-again',
  'absent',
  'finish',
  'other-work',
  ...outcomes,
  'dossier',
  'reopen',
] as const;
export type ConsoleAct = (typeof consoleActs)[number];

/** The key of each act, by its name in the browser; letters as capitals. */
export type ConsoleKeys = Readonly<Record<ConsoleAct, string>>;

export const usualKeys: ConsoleKeys = {
  'call-next': 'F2',
  'call-again': 'F4',
  absent: 'F9',
  finish: 'F8',
  'other-work': '0',
  received: '1',
  returned: '2',
  guided: '3',
  supplement: '4',
  'not-possible': '5',
  dossier: '6',
  reopen: '7',
};

/** Keys that neither the browser nor the system needs: F1, F3, F5 to F7 and F10 to F12 are theirs. */
export const keysToGive: readonly string[] = [
  ...['F2', 'F4', 'F8', 'F9'],
  ...Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  ...['Insert', 'PageUp', 'PageDown', '+', '-', '*', '/'],
];

/** The name of a pressed key, the same with and without capitals. */
export function keyName(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key;
}

/** The act that has the key, if one has. */
export function actOn(keys: ConsoleKeys, key: string): ConsoleAct | undefined {
  return consoleActs.find((act) => keys[act] === key);
}
