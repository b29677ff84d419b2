import { workingDayOf } from '#queue/working-day.ts';

/** A stream of the audit is a month, written as a day of the journal: the day is the month's part, from 1. */
export function monthOfStream(stream: string): string {
  const [, year, month, part] = /\/(\d{4})-(\d{2})-(\d{2})$/.exec(stream) ?? [];
  const name = `${year ?? ''}-${month ?? ''}`;
  return part === '01' ? name : `${name}.${Number(part)}`;
}

/** The stream of a month's first part, for rows of this instant (epoch ms; the office's own time). */
export function streamAt(office: string, at: number): string {
  return `${office}/${workingDayOf(at).slice(0, 7)}-01`;
}

/** The next part of the same month: where writing goes on when the part before is damaged. */
export function nextPart(stream: string): string {
  const part = Number(stream.slice(-2)) + 1;
  return `${stream.slice(0, -2)}${String(part).padStart(2, '0')}`;
}
