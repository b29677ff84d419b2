import type { CatalogueBook, NoticeRow } from '#protocol/notices.ts';
import { lastOf } from './book-facts.ts';

/** The name of the procedure of which a row speaks, as it is called now. */
export function rowName(book: CatalogueBook, row: NoticeRow): string {
  if (row.kind === 'new') return row.content.name;
  const known = book.procedures.find(({ id }) => id === row.procedure);
  return lastOf(known?.versions ?? [])?.content.name ?? row.procedure;
}
