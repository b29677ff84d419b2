const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that was typed (`2/9/2026`, `02.09.2026`, `02-09-2026`), or the text itself when it is none. */
export function isoDateOf(typed: string): string {
  const found = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(typed);
  if (!found) return typed;
  const [, day = '', month = '', year = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether a text is a day of the calendar; 30/02 is none. */
export function isDay(text: string): boolean {
  const at = iso.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}
