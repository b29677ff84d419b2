import type { CatalogueBook, Notice, NoticeRow, ProcedureContent } from '#protocol/notices.ts';
import { type ChangeKind, type ContentPart, contentParts } from '#protocol/notice-parts.ts';
import type { WorkingDay } from '#queue/working-day.ts';
import { lastOf, versionOn, written } from './book-facts.ts';

/** One row while it is typed. Of an amendment only the parts that were touched; of a new procedure all. */
export interface DraftRow {
  /** For the page alone: rows move up when one is removed. */
  readonly key: number;
  readonly kind: ChangeKind;
  /** Empty for a new procedure. */
  readonly procedure: string;
  readonly from: string;
  readonly to: string;
  readonly internalProcess: boolean;
  readonly texts: Readonly<Partial<Record<ContentPart, string>>>;
}

/** A notice while it is typed: everything is as it stands in its input. */
export interface NoticeDraft {
  readonly isCorrection: boolean;
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  readonly title: string;
  readonly file: string;
  readonly rows: readonly DraftRow[];
}

export function emptyDraft(today: WorkingDay, issuer: string): NoticeDraft {
  return { isCorrection: false, number: '', date: today, issuer, title: '', file: '', rows: [] };
}

export function newRow(draft: NoticeDraft, kind: ChangeKind, procedure: string): DraftRow {
  const key = Math.max(0, ...draft.rows.map((row) => row.key)) + 1;
  const from = lastOf(draft.rows)?.from ?? draft.date;
  return { key, kind, procedure, from, to: '', internalProcess: kind === 'process', texts: {} };
}

/** A withdrawn notice as the draft of the one that is to replace it. */
export function draftOf(notice: Notice): NoticeDraft {
  const { number, date, issuer, title, file, rows } = notice;
  return {
    ...{ isCorrection: number === null, number: number ?? '', date, issuer, title, file: file ?? '' },
    rows: rows.map((row, at) => draftRowOf(row, at + 1)),
  };
}

function draftRowOf(row: NoticeRow, key: number): DraftRow {
  const { kind, from, internalProcess } = row;
  const said: Partial<ProcedureContent> =
    row.kind === 'new' ? row.content : 'change' in row ? row.change : {};
  const texts = Object.fromEntries(
    contentParts
      .filter((part) => part in said)
      .map((part) => [part, written(said as ProcedureContent, part)]),
  );
  const to = 'to' in row ? (row.to ?? '') : '';
  return { key, kind, procedure: kind === 'new' ? '' : row.procedure, from, to, internalProcess, texts };
}

/** What a procedure says on the day from which a row holds: what stands beside the edit. */
export function baseOf(book: CatalogueBook, { procedure, from }: DraftRow): ProcedureContent | null {
  const known = book.procedures.find(({ id }) => id === procedure);
  if (!known) return null;
  return (versionOn(known, from) ?? lastOf(known.versions))?.content ?? null;
}

/** What stands in the input of a part: what was typed, or what the catalogue says. */
export function textOf(row: DraftRow, base: ProcedureContent | null, part: ContentPart): string {
  return row.texts[part] ?? (base ? written(base, part) : '');
}

/** Which parts of an amended procedure would become different. */
export function differing(row: DraftRow, base: ProcedureContent | null): readonly ContentPart[] {
  return contentParts.filter((part) => {
    const text = row.texts[part];
    return text !== undefined && (!base || tidy(text) !== tidy(written(base, part)));
  });
}

/** What `POST /notice-check` is asked: an empty input is missing where a value must be, and null where none need be. */
export function askOf(draft: NoticeDraft, book: CatalogueBook): unknown {
  const { isCorrection, number, date, issuer, title, file } = draft;
  return {
    ...{ number: isCorrection ? null : number.trim(), date, issuer, title, file: file.trim() || null },
    rows: draft.rows.map((row) => rowOf(row, baseOf(book, row))),
  };
}

function rowOf(row: DraftRow, base: ProcedureContent | null): unknown {
  const { kind, procedure, from, internalProcess } = row;
  const to = row.to || null;
  if (kind === 'new') return { kind, content: partsOf(row, contentParts), from, to, internalProcess };
  if (kind === 'repealed' || kind === 'process') return { kind, procedure, from, internalProcess };
  return { kind, procedure, change: partsOf(row, differing(row, base)), from, to, internalProcess };
}

function partsOf(row: DraftRow, parts: readonly ContentPart[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(parts.map((part) => [part, valueOf(part, row.texts[part] ?? '')]));
}

function valueOf(part: ContentPart, text: string): string | string[] | null {
  const clean = tidy(text);
  if (part === 'name' || part === 'area') return clean;
  if (clean === '') return null;
  return part === 'documents' ? clean.split('\n') : clean;
}

/** One blank between words, no blank lines, no blanks at the ends, marks written in one way. */
function tidy(text: string): string {
  const lines = text.normalize('NFC').split('\n');
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

const KEPT_AS = 'notice-draft';

/** A draft outlives a look at another page, a reload, and the end of the browser: typing it again takes an hour. */
export function keepDraft(draft: NoticeDraft | null): void {
  if (draft) localStorage.setItem(KEPT_AS, JSON.stringify(draft));
  else localStorage.removeItem(KEPT_AS);
}

/** The draft that was kept; null when there is none, or another build of this page has kept it. */
export function keptDraft(): NoticeDraft | null {
  const kept = localStorage.getItem(KEPT_AS);
  if (kept === null) return null;
  const draft = JSON.parse(kept) as NoticeDraft;
  const isOurs = Object.keys(draft).sort().join() === Object.keys(emptyDraft('', '')).sort().join();
  return isOurs ? draft : null;
}
