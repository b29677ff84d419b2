import type { CatalogueBook, Notice } from '#protocol/notices.ts';
import type { CatalogueBookWords } from '#words/catalogue-book.ts';
import { writtenDate } from '#screen-kit/written-time.ts';

/** A notice in a few words: `50/TB-UBND, 23/11/2026`, or that it is a correction. */
export function shortNotice({ number, date }: Notice, words: CatalogueBookWords): string {
  return `${number ?? words.correction}, ${writtenDate(date)}`;
}

/** The same, of a notice that is known by its id. */
export function citeNotice(book: CatalogueBook, id: string, words: CatalogueBookWords): string {
  const notice = book.notices.find((candidate) => candidate.id === id);
  return notice ? shortNotice(notice, words) : id;
}
