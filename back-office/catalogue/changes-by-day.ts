import type { CatalogueBook } from '#protocol/notices.ts';
import type { ChangeKind } from '#protocol/notice-parts.ts';
import { type WorkingDay, endOfDay, workingDayOf } from '#queue/working-day.ts';
import { lastOf, neverHeld } from './book-facts.ts';
import { rowName } from './row-name.ts';

/** One procedure that changes on a day. `ended` is an end that was known beforehand, without a repeal. */
export interface DayChange {
  readonly procedure: string;
  readonly name: string;
  readonly kind: ChangeKind | 'ended';
  readonly notice: string | null;
}

export interface DayOfChanges {
  readonly day: WorkingDay;
  readonly changes: readonly DayChange[];
}

/** What changes when, by day, the earliest first; withdrawn notices change nothing. */
export function changesByDay(book: CatalogueBook): readonly DayOfChanges[] {
  const days = new Map<WorkingDay, DayChange[]>();
  const add = (day: WorkingDay, change: DayChange) => {
    const changes = days.get(day) ?? [];
    changes.push(change);
    days.set(day, changes);
  };
  const repealed = new Set<string>();
  for (const notice of book.notices) {
    if (notice.withdrawn) continue;
    for (const row of notice.rows) {
      const name = rowName(book, row);
      add(row.from, { procedure: row.procedure, name, kind: row.kind, notice: notice.id });
      if (row.kind === 'repealed') repealed.add(`${row.procedure} ${row.from}`);
    }
  }
  for (const { id, versions } of book.procedures) {
    const last = lastOf(versions.filter((version) => !neverHeld(version)));
    if (!last || last.to === null) continue;
    const gone = workingDayOf(endOfDay(last.to));
    if (!repealed.has(`${id} ${gone}`))
      add(gone, { procedure: id, name: last.content.name, kind: 'ended', notice: null });
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, changes]) => ({ day, changes }));
}
