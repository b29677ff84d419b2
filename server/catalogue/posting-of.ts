import type { PostedProcedure, Posting } from '#printer/posting-sheet.ts';
import { type ChangeKind, changeKinds } from '#protocol/notice-parts.ts';
import type { Notice, NoticeRow, Version } from '#protocol/notices.ts';
import type { WorkingDay } from '#queue/working-day.ts';
import { postingSheetWords as words } from '#words/posting-sheet.ts';
import type { Office } from '../office.ts';
import { type Book, noticeOf } from './book.ts';
import { cite } from './cite.ts';
import { inForce, versionCalled } from './on-a-day.ts';
import type { Timelines } from './timelines.ts';

type Named = Pick<Office, 'name' | 'desk'>;

/** Everything that is in force on a day, by area, as it hangs on the paper board. */
export function postingOfAll(book: Book, timelines: Timelines, office: Named, day: WorkingDay): Posting {
  const areas = new Map<string, PostedProcedure[]>();
  for (const version of inForce(timelines, day)) {
    const mine = areas.get(version.content.area) ?? [];
    mine.push(posted(version, basisNotes(book, version)));
    areas.set(version.content.area, mine);
  }
  return {
    ...names(office),
    subtitle: words.inForceOn(written(day)),
    sections: [...areas].map(([heading, procedures]) => ({ heading, procedures })),
  };
}

/** What one notice brings, by what it does; null when there is no such notice, or it was withdrawn. */
export function postingOfNotice(book: Book, timelines: Timelines, office: Named, id: string): Posting | null {
  const notice = noticeOf(book, id);
  if (!notice || notice.withdrawn) return null;
  const sections = changeKinds
    .map((kind) => ({
      heading: words.kinds[kind],
      procedures: notice.rows
        .filter((row) => row.kind === kind)
        .flatMap((row) => postedRow(timelines, notice, row, kind) ?? []),
    }))
    .filter(({ procedures }) => procedures.length > 0);
  const cited = cite(notice);
  return { ...names(office), subtitle: cited ? `${cited}: ${notice.title}` : notice.title, sections };
}

function postedRow(
  timelines: Timelines,
  notice: Notice,
  row: NoticeRow,
  kind: ChangeKind,
): PostedProcedure | null {
  const isRepealed = kind === 'repealed';
  const version = isRepealed
    ? timelines.endings.find((ending) => ending.procedure === row.procedure && ending.notice === notice.id)
        ?.last
    : kind === 'process'
      ? timelines.versions.get(row.procedure)?.find(({ from }) => from === null || from <= row.from)
      : versionCalled(timelines, row.procedure, notice.id);
  if (!version) return null;
  const since = isRepealed ? words.goneFrom(written(row.from)) : words.from(written(row.from));
  return { ...posted(version, [since]), isRepealed };
}

function posted({ content }: Version, notes: readonly string[]): PostedProcedure {
  const { code, name, timeLimit, fee, documents, filing } = content;
  const ways = filing === null ? [] : [words.filing(filing)];
  return { code, name, timeLimit, fee, documents, notes: [...ways, ...notes], isRepealed: false };
}

function basisNotes(book: Book, { basis }: Version): readonly string[] {
  const notice = basis === null ? null : noticeOf(book, basis);
  const cited = notice && cite(notice);
  return cited ? [words.basis(cited)] : [];
}

function names(office: Named): Pick<Posting, 'officeName' | 'deskName'> {
  return { officeName: office.name.vi, deskName: office.desk.vi };
}

function written(day: WorkingDay): string {
  return day.split('-').reverse().join('/');
}
