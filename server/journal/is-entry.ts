import type { Entry } from './journal.ts';

/** Has `value`, read from a disk, at least what every fact has? */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { seq, at } = value as Partial<Record<keyof Entry, unknown>>;
  return Number.isSafeInteger(seq) && Number.isSafeInteger(at);
}
