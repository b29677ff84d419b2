import { isEntry } from './is-entry.ts';
import { JournalDamaged } from './journal-errors.ts';
import type { Entry } from './journal.ts';
import { checksum } from './log-line.ts';
import { BEGINNING, whatIsWrong } from './numbering.ts';

/** One working day as lowdb holds it. */
export interface DayDocument {
  /** The seq of the last fact, 0 when there is none. */
  readonly lastSeq: number;
  readonly facts: readonly Entry[];
}

export const EMPTY_DAY: DayDocument = { lastSeq: 0, facts: [] };

/** The document that ends with `facts`. */
export function dayDocument(facts: readonly Entry[]): DayDocument {
  return { lastSeq: facts.at(-1)?.seq ?? 0, facts };
}

/** The checkpoint's text: JSON, a fact per line, whose first member is the checksum of all that follows it. */
export function encodeDay(seal: number, day: DayDocument): string {
  const facts = day.facts.map((fact) => JSON.stringify(fact)).join(',\n');
  const body = `"lastSeq":${day.lastSeq},\n"facts":[\n${facts}\n]}\n`;
  return `${head(checksum(seal, body))}${body}`;
}

const head = (sum: string) => `{"crc32":"${sum}",\n`;
const HEAD_LENGTH = head('00000000').length;

/** Reads a checkpoint back; `file` is its name for people. Throws `JournalDamaged` unless every byte is as it was written. */
export function decodeDay(file: string, seal: number, bytes: Buffer): DayDocument {
  const body = bytes.subarray(HEAD_LENGTH);
  if (bytes.toString('latin1', 0, HEAD_LENGTH) !== head(checksum(seal, body))) {
    throw new JournalDamaged(file, undefined, 'the checksum is wrong.');
  }
  const { lastSeq, facts } = JSON.parse(bytes.toString()) as Record<keyof DayDocument, unknown>;
  if (!Array.isArray(facts) || !facts.every(isEntry))
    throw new JournalDamaged(file, undefined, 'it holds no facts.');
  let before = BEGINNING;
  for (const fact of facts) {
    const wrong = whatIsWrong(before, fact);
    if (wrong) throw new JournalDamaged(file, undefined, wrong);
    before = fact;
  }
  const day = dayDocument(facts);
  if (day.lastSeq !== lastSeq)
    throw new JournalDamaged(file, undefined, `it ends at fact ${day.lastSeq}, not where it says.`);
  return day;
}
