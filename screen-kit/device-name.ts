import { commandId } from './command-id.ts';

const KEPT_AS = 'mot-cua-device';

/** A lasting name of this screen for the journal; a new one when the browser keeps nothing. */
export function deviceName(role: string): string {
  const fresh = `${role}-${commandId().slice(0, 8)}`;
  try {
    const name = localStorage.getItem(KEPT_AS) ?? fresh;
    localStorage.setItem(KEPT_AS, name);
    return name;
  } catch {
    // A browser may forbid storage; the name then lasts as long as the page.
    return fresh;
  }
}
