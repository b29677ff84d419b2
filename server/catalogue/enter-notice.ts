import type { EnteredNotice, FlawAt, Notice, NoticeRow } from '#protocol/notices.ts';
import type { Instant } from '#queue/working-day.ts';
import type { Book } from './book.ts';
import { procedureId } from './procedure-id.ts';
import { type Clash, timelinesOf } from './timelines.ts';

/** Who does it, and when. */
export interface Author {
  readonly at: Instant;
  readonly by: string;
}

/** The book with one more notice, or why it cannot be taken; then nothing of it is. */
export function enterNotice(
  book: Book,
  { rows: enteredRows, ...head }: EnteredNotice,
  author: Author,
): { readonly book: Book; readonly notice: Notice } | { readonly flaws: readonly FlawAt[] } {
  const rows: NoticeRow[] = enteredRows.map((row) =>
    row.kind === 'new' ? { ...row, procedure: procedureId(row.content) } : row,
  );
  const id = `n${book.notices.length + 1}`;
  const notice: Notice = { ...head, id, rows, entered: author, withdrawn: null, published: {} };
  const next = { ...book, notices: [...book.notices, notice] };
  const flaws = [...ownFlaws(book, notice), ...flawsOf(timelinesOf(next).clashes, id)];
  return flaws.length > 0 ? { flaws } : { book: next, notice };
}

/** The book without the effects of a notice, or the notices that cannot stand without it. */
export function withdrawNotice(
  book: Book,
  id: string,
  author: Author,
): { readonly book: Book } | { readonly restOnIt: readonly string[] } {
  const notices = book.notices.map((notice) =>
    notice.id === id ? { ...notice, withdrawn: author } : notice,
  );
  const next = { ...book, notices };
  const restOnIt = [...new Set(timelinesOf(next).clashes.map(({ notice }) => notice))];
  return restOnIt.length > 0 ? { restOnIt } : { book: next };
}

function ownFlaws(book: Book, notice: Notice): FlawAt[] {
  const flaws: FlawAt[] = [];
  const year = notice.date.slice(0, 4);
  const known = book.notices.find(
    ({ number, issuer, date, withdrawn }) =>
      withdrawn === null &&
      number !== null &&
      number === notice.number &&
      issuer === notice.issuer &&
      date.startsWith(year),
  );
  if (known) flaws.push({ row: null, flaw: 'number-known', other: known.id });
  const seen = new Set<string>();
  for (const [row, { procedure }] of notice.rows.entries()) {
    if (seen.has(procedure)) flaws.push({ row, flaw: 'twice', other: null });
    seen.add(procedure);
  }
  return flaws;
}

/** Clashes of the notice itself stand at its rows; those that it makes in others stand at the notice. */
function flawsOf(clashes: readonly Clash[], id: string): FlawAt[] {
  const own = clashes.filter(({ notice }) => notice === id);
  const others = new Set(clashes.filter(({ notice }) => notice !== id).map(({ notice }) => notice));
  return [
    ...own.map(({ row, flaw }) => ({ row, flaw, other: null })),
    ...[...others].map((other) => ({ row: null, flaw: 'breaks-other' as const, other })),
  ];
}
