import type { Version } from '#protocol/notices.ts';
import type { WorkingDay } from '#queue/working-day.ts';
import type { Ending, Timelines } from './timelines.ts';

/** Whether a version holds on that day; both its ends belong to it. */
export function holdsOn(version: Version, day: WorkingDay): boolean {
  return (version.from === null || version.from <= day) && (version.to === null || day <= version.to);
}

/** What is in force on a day, in the order in which the procedures came into the catalogue. */
export function inForce(timelines: Timelines, day: WorkingDay): readonly Version[] {
  return [...timelines.versions.keys()].flatMap((id) => versionOf(timelines, id, day) ?? []);
}

/** What a procedure says on a day; null when it is not in force then, or unknown. */
export function versionOf(timelines: Timelines, procedure: string, day: WorkingDay): Version | null {
  return timelines.versions.get(procedure)?.find((version) => holdsOn(version, day)) ?? null;
}

/** What a ticket was taken under, also when that version has long been overtaken; null when it was withdrawn. */
export function versionCalled(timelines: Timelines, procedure: string, version: string): Version | null {
  return timelines.versions.get(procedure)?.find((candidate) => candidate.version === version) ?? null;
}

/** Versions in force on `day` that a notice has made what they are, on `since` or later. */
export function changesSince(timelines: Timelines, since: WorkingDay, day: WorkingDay): readonly Version[] {
  return inForce(timelines, day).filter(({ changed }) => changed !== null && changed.since >= since);
}

/** Procedures that ended on `since` or later and are not in force again on `day`; the latest ending of each. */
export function endedSince(timelines: Timelines, since: WorkingDay, day: WorkingDay): readonly Ending[] {
  const latest = new Map<string, Ending>();
  for (const ending of timelines.endings) {
    if (ending.since >= since && ending.since <= day && !versionOf(timelines, ending.procedure, day))
      latest.set(ending.procedure, ending);
  }
  return [...latest.values()];
}
