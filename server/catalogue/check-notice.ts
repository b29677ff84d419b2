import type { InputFlaw, NoticeFlawAt } from '#protocol/notice-check.ts';
import { type EnteredNotice, enteredNoticeSchema, type FlawAt } from '#protocol/notices.ts';
import { type Book, noticeOf } from './book.ts';
import { cite } from './cite.ts';
import { enterNotice } from './enter-notice.ts';

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly input?: unknown;
}

/** A notice that could be entered now, or what is wrong with it and where. */
export function checkNotice(
  book: Book,
  asked: unknown,
): { readonly notice: EnteredNotice } | { readonly flaws: readonly NoticeFlawAt[] } {
  const read = enteredNoticeSchema.safeParse(asked, { reportInput: true });
  if (!read.success) {
    const flaws = read.error.issues.map((issue) => ({
      at: issue.path.join('.'),
      flaw: inputFlaw(issue),
      other: null,
    }));
    return { flaws };
  }
  const tried = enterNotice(book, read.data, { at: 0, by: '-' });
  if ('book' in tried) return { notice: read.data };
  return { flaws: tried.flaws.map((flaw) => placed(book, flaw)) };
}

function inputFlaw({ code, input }: Issue): InputFlaw {
  if (input === undefined || (typeof input === 'string' && input.trim() === '')) return 'missing';
  if (Array.isArray(input) && input.length === 0) return 'missing';
  return code === 'too_big' ? 'too-long' : 'impossible';
}

function placed(book: Book, { row, flaw, other }: FlawAt): NoticeFlawAt {
  const notice = other === null ? null : noticeOf(book, other);
  const at = row === null ? (flaw === 'number-known' ? 'number' : '') : `rows.${row}`;
  return { at, flaw, other: notice && (cite(notice) ?? notice.title) };
}
