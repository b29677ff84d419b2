import type { Procedure, RepealedProcedure } from '#protocol/catalogue.ts';
import type { Version } from '#protocol/notices.ts';
import type { WorkingDay } from '#queue/working-day.ts';
import type { Office } from '../office.ts';
import { type Book, noticeOf } from './book.ts';
import { cite } from './cite.ts';
import { addDays } from './days.ts';
import { endedSince, inForce } from './on-a-day.ts';
import type { Timelines } from './timelines.ts';

/** How many days a change stays in the list of what is new. */
const NEWS_DAYS = 30;

type Areas = Pick<Office, 'fields' | 'otherAreas'>;

/** What citizens may read on a day: what is in force, what has changed in 30 days, and what is gone. */
export function publishedCatalogue(
  book: Book,
  timelines: Timelines,
  office: Areas,
  day: WorkingDay,
): { readonly procedures: readonly Procedure[]; readonly repealed: readonly RepealedProcedure[] } {
  const since = addDays(day, -NEWS_DAYS);
  return {
    procedures: inForce(timelines, day).map((version) => published(book, version, office, since)),
    repealed: endedSince(timelines, since, day).map((ending) => ({
      name: ending.last.content.name,
      code: ending.last.content.code,
      since: ending.since,
      notice: ending.notice === null ? null : cited(book, ending.notice),
    })),
  };
}

/**
 * A version as the screens and slips know procedures.
 * @param since changes from this day on are news
 */
export function published(book: Book, version: Version, office: Areas, since: WorkingDay): Procedure {
  const { content, changed } = version;
  const field = office.fields.find(({ areas }) => areas.includes(content.area))?.id ?? office.otherAreas;
  const notice = changed && changed.since >= since ? cited(book, changed.notice) : null;
  return {
    id: version.procedure,
    ...content,
    field,
    change: changed && notice !== null ? { kind: changed.kind, since: changed.since, notice } : null,
    basis: version.basis === null ? null : cited(book, version.basis),
  };
}

function cited(book: Book, id: string): string | null {
  const notice = noticeOf(book, id);
  return notice && cite(notice);
}
