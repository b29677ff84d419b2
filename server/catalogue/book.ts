import type { Notice, StockProcedure } from '#protocol/notices.ts';

/** The whole truth about the ward's procedures: what it began with, and every notice in the order of its entry. */
export interface Book {
  readonly stock: readonly StockProcedure[];
  readonly notices: readonly Notice[];
}

/** The notice of that id, withdrawn ones as well. */
export function noticeOf(book: Book, id: string): Notice | null {
  return book.notices.find((notice) => notice.id === id) ?? null;
}

/** A book in which no notice has been entered yet. */
export function bookOf(stock: readonly StockProcedure[]): Book {
  return { stock, notices: [] };
}
