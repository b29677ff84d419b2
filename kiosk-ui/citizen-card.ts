import type { WorkingDay } from '#queue/working-day.ts';

/** The day of birth on a card; for some old people only the year is known. */
export interface Birth {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** What the number row gives under the Vietnamese keyboard layout, where a scanner's digits become letters and tones. */
const numberRow = 'đăâêô\u0300\u0309\u0303\u0301\u0323';

const OLDEST_YEARS = 130;
const PROVINCES = 96;

/**
 * The day of birth from the code on a citizen's card, as a scanner types it, or null when it is not such a card or is
 * too mangled to be trusted. The code reads `number|old number|name|ddMMyyyy|sex|address|…`. Nothing else is taken from
 * it; the number only proves the date, because its fourth figure carries the century and the two after it the year.
 *
 * What a scanner does on its way is forgiven: letters without diacritics or with Telex's, capitals turned round, another
 * sign for the bar or none at all, a sign before or after, digits in the Vietnamese layout.
 */
export function readCitizenCard(scanned: string, today: WorkingDay): Birth | null {
  const text = scanned
    .replace(/^\s*\][A-Za-z]\d/, '')
    .replace(/[\u0000-\u001F\u007F\uFEFF]/g, '')
    .trim();
  return readTyped(text, today) ?? readTyped(inDigits(text), today);
}

/** Whether somebody has reached an age on a day. Of whom only the year is known, the year decides. */
export function hasReached(age: number, { year, month, day }: Birth, today: WorkingDay): boolean {
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  const years = thisYear - year;
  if (years !== age || month === null || day === null) return years >= age;
  return thisMonth > month || (thisMonth === month && thisDay >= day);
}

function readTyped(text: string, today: WorkingDay): Birth | null {
  const parts = parted(text);
  if (!parts) return null;
  const birth = birthOf(parts.date);
  return birth && isPossible(birth, parts.number, today) ? birth : null;
}

/** The two parts that matter, found by the bars, or where those are lost by the shape of the whole. */
function parted(text: string): { readonly number: string; readonly date: string } | null {
  const bar = /^\d{12}([^\p{L}\p{N}\s])/u.exec(text)?.[1];
  if (bar !== undefined) {
    const [number = '', old = '', , date = '', sex = '', address] = text.split(bar);
    const isCard = /^(\d{9}|\d{12})?$/.test(old) && /^n/i.test(sex) && address !== undefined;
    return isCard ? { number, date } : null;
  }
  const [, number, date] = /^(\d{12})\s?(?:\d{9})?\s?\D{2,120}?(\d{8})\s?n/iu.exec(text) ?? [];
  return number !== undefined && date !== undefined ? { number, date } : null;
}

function birthOf(date: string): Birth | null {
  const [, day = '', month = '', year = ''] = /^(?:(\d\d)\/?(\d\d)\/?)?(\d{4})$/.exec(date) ?? [];
  if (year === '') return null;
  const known = (part: string) => (Number(part) === 0 ? null : Number(part));
  return { year: Number(year), month: known(month), day: known(day) };
}

function isPossible({ year, month, day }: Birth, number: string, today: WorkingDay): boolean {
  const thisYear = Number(today.slice(0, 4));
  const province = Number(number.slice(0, 3));
  const bornIn = 1900 + Math.floor(Number(number[3]) / 2) * 100 + Number(number.slice(4, 6));
  const isDate = month === null || day === null || isDayOf(year, month, day);
  const isNumber = province >= 1 && province <= PROVINCES && bornIn === year;
  return isDate && isNumber && year <= thisYear && year > thisYear - OLDEST_YEARS;
}

function isDayOf(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function inDigits(text: string): string {
  // As it was typed, key by key: in a normal form the tones would melt into the letters before them.
  return Array.from(text, (char) => {
    const digit = numberRow.indexOf(char.toLowerCase());
    return digit < 0 ? char : String(digit);
  }).join('');
}
