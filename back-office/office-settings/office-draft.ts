import {
  type OfficeEdit,
  type OfficePart,
  type OfficeSettings,
  editedOfficeParts,
} from '#protocol/office-settings.ts';
import type { SettingsPart } from '#words/office-settings.ts';

/** What may stand in a form: a number that is being typed is still a text. */
type Draft<T> = T extends number
  ? number | string
  : T extends readonly (infer U)[]
    ? readonly Draft<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Draft<T[K]> }
      : T;

/** The settings as they stand in the form. */
export type OfficeDraft = Draft<Pick<OfficeSettings, OfficePart>>;

/** Which of the settings each part of the page edits. */
export const keysOfPart: Readonly<Record<SettingsPart, readonly OfficePart[]>> = {
  office: ['name', 'desk', 'laterNames'],
  hours: ['hours'],
  calendar: ['hours'],
  fields: ['fields', 'otherAreas'],
  counters: ['counters'],
  order: ['priorityCreditMinutes', 'callsBeforeAbsent', 'undoSeconds', 'supplementMinutes', 'sameDayUntil'],
  priority: ['priorityReasons', 'citizenCard', 'seniorAge', 'seniorReason'],
};
export const settingsParts = Object.keys(keysOfPart) as readonly SettingsPart[];

/** Hours and calendar are one setting and two parts of the page. */
const inCalendar = /^hours\.(holidays|specialDays)/;

/** The part of the page on which the input of a flaw stands. */
export function partOf(at: string): SettingsPart {
  if (inCalendar.test(at)) return 'calendar';
  const [key = ''] = at.split('.');
  return (
    settingsParts.find((part) => part !== 'calendar' && keysOfPart[part].some((one) => one === key)) ??
    'office'
  );
}

/** Whether anything that this part shows was edited. */
export function isPartEdited(part: SettingsPart, settings: OfficeSettings, draft: OfficeDraft): boolean {
  if (part !== 'hours' && part !== 'calendar')
    return keysOfPart[part].some((key) => !isSame(settings[key], draft[key]));
  const calendarOf = ({ holidays, specialDays }: OfficeDraft['hours']) => [holidays, specialDays];
  const hoursOf = ({ enforced, week, closesAfterMinutes }: OfficeDraft['hours']) => {
    return [enforced, week, closesAfterMinutes];
  };
  const shown = part === 'calendar' ? calendarOf : hoursOf;
  return !isSame(shown(settings.hours), shown(draft.hours));
}

/** The edit without what is as it was. */
export function changesOf(edit: OfficeEdit, settings: OfficeSettings): OfficeEdit {
  const changed = editedOfficeParts.filter((key) => key in edit && !isSame(edit[key], settings[key]));
  return Object.fromEntries(changed.map((key) => [key, edit[key]]));
}

/** What was typed as a number is one; anything else stays as it was typed. */
export function numberOrText(text: string): number | string {
  return /^\d{1,5}$/.test(text.trim()) ? Number(text) : text;
}

/** A time as people type it, in the form of the settings: `7:30`, `7h30`, `730` and `07.30` are `07:30`. */
export function timeOf(text: string): string {
  const found = /^\s*(\d{1,2})\s*(?:[:.hg]?\s*(\d{2})|[hg])\s*$/iu.exec(text);
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}` : text;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const KEPT_AS = 'office-edit';

/** An edit survives a reload and a look at another page, until the window is closed. */
export function keepEdit(edit: OfficeEdit): void {
  if (Object.keys(edit).length > 0) sessionStorage.setItem(KEPT_AS, JSON.stringify(edit));
  else sessionStorage.removeItem(KEPT_AS);
}

export function keptEdit(): OfficeEdit {
  const kept = sessionStorage.getItem(KEPT_AS);
  const value: unknown = kept === null ? {} : JSON.parse(kept);
  const entries = Object.entries(value as OfficeEdit);
  return Object.fromEntries(entries.filter(([key]) => editedOfficeParts.some((part) => part === key)));
}
