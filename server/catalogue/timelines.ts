import type { Notice, NoticeRow, StockProcedure, Version } from '#protocol/notices.ts';
import type { WorkingDay } from '#queue/working-day.ts';
import type { Book } from './book.ts';
import { addDays } from './days.ts';

/** That a procedure is gone, from which day on, and by which notice; null is an end that no notice tells. */
export interface Ending {
  readonly procedure: string;
  readonly last: Version;
  readonly since: WorkingDay;
  readonly notice: string | null;
}

/** A row that cannot hold beside the others. */
export interface Clash {
  readonly notice: string;
  readonly row: number;
  readonly flaw: 'already-there' | 'code-in-use' | 'ends-before' | 'not-in-force';
}

export interface Timelines {
  /** By procedure, in the order of their days. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  readonly endings: readonly Ending[];
  readonly clashes: readonly Clash[];
}

interface Step {
  readonly notice: Notice;
  readonly at: number;
  readonly row: NoticeRow;
}

/**
 * Unfolds the book into what each procedure said from which day on. Rows hold in the order of their days; of one day, in
 * the order in which they were entered. A withdrawn notice is passed over, and so what was before it is there again.
 */
export function timelinesOf(book: Book): Timelines {
  const steps = new Map<string, Step[]>();
  for (const notice of book.notices) {
    if (notice.withdrawn) continue;
    for (const [at, row] of notice.rows.entries()) {
      const mine = steps.get(row.procedure) ?? [];
      mine.push({ notice, at, row });
      steps.set(row.procedure, mine);
    }
  }
  const versions = new Map<string, readonly Version[]>();
  const endings: Ending[] = [];
  const clashes: Clash[] = [];
  const stock = new Map(book.stock.map((procedure) => [procedure.id, procedure]));
  for (const id of new Set([...stock.keys(), ...steps.keys()])) {
    // The sort is stable: rows of one day stay in the order of their entry.
    const mine = (steps.get(id) ?? []).sort((a, b) =>
      a.row.from < b.row.from ? -1 : +(a.row.from > b.row.from),
    );
    const walked = walk(id, stock.get(id) ?? null, mine);
    versions.set(id, walked.versions);
    endings.push(...walked.endings);
    clashes.push(...walked.clashes);
  }
  return { versions, endings, clashes: [...clashes, ...codesTwice(versions, book)] };
}

function walk(id: string, began: StockProcedure | null, steps: readonly Step[]) {
  const versions: Version[] = [];
  const endings: Ending[] = [];
  const clashes: Clash[] = [];
  let current: Version | null = began && {
    ...{ procedure: id, version: 'stock', content: began.content, from: null, to: began.lastDay },
    ...{ basis: null, changed: null },
  };
  const expire = () => {
    if (current?.to == null) return;
    endings.push({ procedure: id, last: current, since: addDays(current.to, 1), notice: null });
    versions.push(current);
    current = null;
  };
  for (const { notice, at, row } of steps) {
    const clash = (flaw: Clash['flaw']) => clashes.push({ notice: notice.id, row: at, flaw });
    if (current?.to != null && current.to < row.from) expire();
    if ('to' in row && row.to !== null && row.to < row.from) {
      clash('ends-before');
      continue;
    }
    if (row.kind === 'new') {
      if (current) clash('already-there');
      else current = { procedure: id, ...broughtBy(notice, row, null), content: row.content, to: row.to };
      continue;
    }
    if (!current) {
      clash('not-in-force');
      continue;
    }
    const before: Version = current;
    if (row.kind === 'process') continue;
    versions.push({ ...before, to: addDays(row.from, -1) });
    if (row.kind === 'repealed') {
      endings.push({ procedure: id, last: before, since: row.from, notice: notice.id });
      current = null;
      continue;
    }
    const content = { ...before.content, ...row.change };
    current = { procedure: id, ...broughtBy(notice, row, before), content, to: row.to ?? before.to };
  }
  if (current) {
    const last: Version = current;
    versions.push(last);
    if (last.to !== null) endings.push({ procedure: id, last, since: addDays(last.to, 1), notice: null });
  }
  return { versions, endings, clashes };
}

/** A correction without a number leaves standing what the version before it rested on. */
function broughtBy(
  notice: Notice,
  row: NoticeRow & { kind: 'new' | 'amended' | 'standardised' },
  before: Version | null,
) {
  const isCited = notice.number !== null;
  return {
    version: notice.id,
    from: row.from,
    basis: isCited ? notice.id : (before?.basis ?? null),
    changed: isCited ? { kind: row.kind, since: row.from, notice: notice.id } : (before?.changed ?? null),
  };
}

/** Two procedures must not bear one code on the same day. Told of the row that gave it later. */
function codesTwice(versions: ReadonlyMap<string, readonly Version[]>, book: Book): Clash[] {
  const byCode = new Map<string, Version[]>();
  for (const version of [...versions.values()].flat()) {
    const { code } = version.content;
    if (code === null || (version.to !== null && version.from !== null && version.to < version.from))
      continue;
    const sharing = byCode.get(code) ?? [];
    sharing.push(version);
    byCode.set(code, sharing);
  }
  const clashes = new Map<string, Clash>();
  for (const [code, sharing] of byCode) {
    const meeting = sharing.filter((one) =>
      sharing.some((other) => one.procedure !== other.procedure && meet(one, other)),
    );
    if (meeting.length === 0) continue;
    const procedures = new Set(meeting.map(({ procedure }) => procedure));
    const clash = lastGiving(book, code, procedures);
    if (clash) clashes.set(code, clash);
  }
  return [...clashes.values()];
}

/** The row that gave one of these procedures that code last. */
function lastGiving(book: Book, code: string, procedures: ReadonlySet<string>): Clash | null {
  for (const { id, rows, withdrawn } of [...book.notices].reverse()) {
    if (withdrawn) continue;
    const row = rows.findLastIndex((candidate) => {
      const gives =
        candidate.kind === 'new'
          ? candidate.content.code
          : 'change' in candidate
            ? candidate.change.code
            : null;
      return gives === code && procedures.has(candidate.procedure);
    });
    if (row >= 0) return { notice: id, row, flaw: 'code-in-use' };
  }
  return null;
}

function meet(one: Version, other: Version): boolean {
  const startsBeforeEnd = (a: Version, b: Version) => a.from === null || b.to === null || a.from <= b.to;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}
