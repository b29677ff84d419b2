import type { Catalogue, Procedure, ProcedureChange } from '#protocol/catalogue.ts';
import type { WorkingDay } from '#queue/working-day.ts';
import { fill } from '#words/fill.ts';
import type { KioskWords } from '#words/kiosk.ts';

/** What a notice of the last 30 days did, whether the procedure is there still or not. */
export interface Change {
  readonly kind: ProcedureChange['kind'] | 'repealed';
  readonly name: string;
  readonly since: WorkingDay;
  readonly notice: string | null;
  /** Null when it has ended: there is nothing more to read. */
  readonly procedure: Procedure | null;
}

/** Everything that is new, amended or ended on the posting board of today, the latest first. */
export function changesOf({ procedures, repealed }: Catalogue): readonly Change[] {
  const changed = procedures.flatMap<Change>((procedure) =>
    procedure.change ? [{ ...procedure.change, name: procedure.name, procedure }] : [],
  );
  const ended = repealed.map<Change>((one) => ({ ...one, kind: 'repealed', procedure: null }));
  return [...changed, ...ended].sort((one, other) => other.since.localeCompare(one.since));
}

/** `từ 20/11/2026 · Thông báo số 50/TB-UBND`; without the notice where none was entered. */
export function changeDetail({ since, notice }: Pick<Change, 'since' | 'notice'>, words: KioskWords): string {
  const date = since.split('-').reverse().join('/');
  const from = fill(words.changes.since, { date });
  return notice === null ? from : `${from} · ${notice}`;
}
