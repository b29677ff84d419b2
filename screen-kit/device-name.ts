import { commandId } from './command-id.ts';

/** A lasting name of this screen for the journal; a new one when the browser keeps nothing. */
export function deviceName(role: string): string {
  try {
    const kept = localStorage.getItem('mot-cua-device');
    if (kept) return kept;
    const fresh = `${role}-${commandId().slice(0, 8)}`;
    localStorage.setItem('mot-cua-device', fresh);
    return fresh;
  } catch {
    // A browser may forbid storage; the name then lasts as long as the page.
    return `${role}-${commandId().slice(0, 8)}`;
  }
}
