import { instantAt, workingDayOf, type WorkingDay } from '#queue/working-day.ts';

/** Why a text is no dossier code. */
export type NoDossierCode =
  | 'empty'
  /** What is on a citizen card: nothing of it may be kept. */
  | 'citizen-card'
  /** Several codes, so that nobody knows which is meant. */
  | 'several'
  /** Built like a code, but with a day that is none, or that has not come yet. */
  | 'day'
  | 'shape';

/**
 * `000.00.04.H40-230414-0002`: unit, day of receipt, number of that day. TT 01/2018/TT-VPCP, Điều 19 writes it
 * `V1V2V3.Z1Z2.Y1Y2.MX1X2-YYMMDD-XXXX`; since QĐ 20/2020/QĐ-TTg a unit's own code begins with the province: `H40.12.3`.
 */
const unit = String.raw`(?:\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}|[A-Z]\d{2}(?:\.\d{1,3}){0,5})`;
const codes = new RegExp(String.raw`(?<![A-Z\d.-])${unit}-(\d{6})-\d{4,6}(?![A-Z\d.-])`, 'g');

/**
 * The dossier code in what was scanned or typed, in capitals and without anything around it: a receipt's QR may carry
 * more than the code, and the rest is nobody's business here.
 * @param today the office's day: no dossier was received later
 */
export function readDossierCode(
  text: string,
  today: WorkingDay,
): { readonly code: string } | { readonly flaw: NoDossierCode } {
  const typed = text.trim().toUpperCase();
  if (typed === '') return { flaw: 'empty' };
  const found = new Map([...withoutGaps(typed).matchAll(codes)].map(([code, day]) => [code, day]));
  const [first, another] = found;
  if (another) return { flaw: 'several' };
  if (!first) return { flaw: isOfCitizenCard(typed) ? 'citizen-card' : 'shape' };
  const [code, day = ''] = first;
  return isDayUntil(day, today) ? { code } : { flaw: 'day' };
}

/** People leave gaps at the dashes and dots; a Vietnamese keyboard may make a dash long. */
function withoutGaps(text: string): string {
  return text.replace(/[‐-―−]/g, '-').replace(/\s*([.-])\s*/g, '$1');
}

/** Twelve digits, alone or before the first bar. */
function isOfCitizenCard(text: string): boolean {
  return /^\d{12}(?:\||$)/.test(text);
}

function isDayUntil(yymmdd: string, today: WorkingDay): boolean {
  const day = `20${yymmdd.slice(0, 2)}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4)}`;
  const noon = instantAt(day, '12:00');
  return Number.isFinite(noon) && workingDayOf(noon) === day && day <= today;
}
