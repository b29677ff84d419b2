import type { CatalogueBook, ProcedureContent, Version } from '#protocol/notices.ts';
import type { ContentPart } from '#protocol/notice-parts.ts';
import type { WorkingDay } from '#queue/working-day.ts';
import { foldText, foldWords } from '#screen-kit/fold-words.ts';

export type ProcedureState = 'in-force' | 'coming' | 'ended';

export type BookProcedure = CatalogueBook['procedures'][number];

/** The last of a list; `at` is younger than the browsers of old computers. */
export function lastOf<One>(list: readonly One[]): One | undefined {
  return list[list.length - 1];
}

/** Whether a version holds on a day; both its ends belong to it. */
export function holdsOn({ from, to }: Version, day: WorkingDay): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** A version that was overtaken before its first day. */
export function neverHeld({ from, to }: Version): boolean {
  return from !== null && to !== null && to < from;
}

/** What a procedure says on a day; null when it is not in force then. */
export function versionOn({ versions }: BookProcedure, day: WorkingDay): Version | null {
  return versions.find((version) => holdsOn(version, day)) ?? null;
}

/** How a procedure stands today, and the version that tells it best: today's, the next, or the last. */
export function standing(
  procedure: BookProcedure,
  today: WorkingDay,
): { readonly state: ProcedureState; readonly version: Version } | null {
  const held = procedure.versions.filter((version) => !neverHeld(version));
  const now = held.find((version) => holdsOn(version, today));
  if (now) return { state: 'in-force', version: now };
  const next = held.find(({ from }) => from !== null && from > today);
  if (next) return { state: 'coming', version: next };
  const last = lastOf(held);
  return last ? { state: 'ended', version: last } : null;
}

/** A part of a content in letters, documents a line each; empty where nothing is known. */
export function written(content: ProcedureContent, part: ContentPart): string {
  const value = content[part];
  return value === null ? '' : typeof value === 'string' ? value : value.join('\n');
}

/** Whether every word that was typed stands in the name, the code or the area: “ho tich” finds “Hộ tịch”. */
export function isMeant({ name, code, area }: ProcedureContent, typed: string): boolean {
  const text = foldText(`${name} ${code ?? ''} ${area}`);
  return foldWords(typed).every((word) => text.includes(word));
}
