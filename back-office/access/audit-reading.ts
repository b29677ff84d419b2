import type { AuditChange, AuditRow } from '#protocol/audit.ts';
import type { OfficeView } from '#protocol/views.ts';
import type { SettingNames } from '#words/audit-settings.ts';

/** A change as a person reads it: which setting, and what of it. */
export interface ReadChange {
  readonly setting: string;
  readonly value: string;
}

/** What people call the things that the audit names by their id; what is gone has its id left. */
export type NamesOfThings = (id: string) => string | undefined;

export function namesOfThings(
  { access, fields, printers }: OfficeView,
  language: 'vi' | 'en',
): NamesOfThings {
  const names = new Map<string, string>();
  for (const { id, name } of [...access.devices, ...access.people]) names.set(id, name);
  for (const { id, name } of fields) names.set(id, name[language]);
  for (const { id, name } of printers) if (name) names.set(`printer ${id}`, name);
  return (id) => names.get(id);
}

/** What a row is about, by its name: `person p-1` is Trần Văn Minh. Null where the row says nothing of it. */
export function readAbout(
  { about, changes }: AuditRow,
  names: NamesOfThings,
  words: SettingNames,
): string | null {
  if (about === null) return null;
  const id = about.slice(about.indexOf(' ') + 1);
  return names(about) ?? names(id) ?? nameIn(changes, id) ?? words.values[about] ?? about;
}

/** Where it was added or taken away the row itself has its name. */
function nameIn(changes: readonly AuditChange[], id: string): string | undefined {
  const change = changes.find(({ path }) => path.endsWith(`.${id}`));
  const thing = parsed(change?.after ?? change?.before ?? null) as { name?: unknown } | null | undefined;
  return typeof thing?.name === 'string' ? thing.name : undefined;
}

/** One change in words: `quầy: 1 → 2`; a thing that was added or removed is told by its parts. */
export function readChange(
  { path, before, after }: AuditChange,
  about: string | null,
  names: NamesOfThings,
  words: SettingNames,
): ReadChange {
  const more = /^… (\d+)$/.exec(path);
  if (more) return { setting: words.more(Number(more[1])), value: '' };
  const setting = readPath(path, about, names, words);
  const read = (json: string | null) => readValue(json, names, words);
  if (before === null && after !== null) return { setting, value: `${words.added}: ${read(after)}` };
  if (before !== null && after === null) return { setting, value: `${words.removed}: ${read(before)}` };
  return { setting, value: `${read(before)} → ${read(after)}` };
}

/** Where in the settings; what the row is about need not be said again. */
function readPath(path: string, about: string | null, names: NamesOfThings, words: SettingNames): string {
  const parts = path.split('.');
  const isAboutIt = about !== null && parts[1] !== undefined && about.endsWith(` ${parts[1]}`);
  const told = isAboutIt ? parts.slice(2) : parts;
  const isNumber = (part: string | undefined) => part !== undefined && /^\d+$/.test(part);
  return told
    .flatMap((part, at) => {
      if (part === 'counters' && isNumber(told[at + 1])) return [];
      if (told[at - 1] === 'counters' && isNumber(part)) return words.counter(Number(part));
      return words.parts[part] ?? names(part) ?? part;
    })
    .join(' › ');
}

/** A value as people read it: no quotes, no brackets; `–` where there is nothing. */
export function readValue(json: string | null, names: NamesOfThings, words: SettingNames): string {
  const value = parsed(json);
  // It was too long to be written down whole.
  return value === undefined ? (json ?? '–') : written(value, names, words);
}

function parsed(json: string | null): unknown {
  if (json === null) return null;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function written(value: unknown, names: NamesOfThings, words: SettingNames): string {
  const read = (inner: unknown) => written(inner, names, words);
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(read).join(', ');
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).filter(([key, inner]) => key !== 'id' && !isNothing(inner));
    return parts.map(([key, inner]) => `${words.parts[key] ?? key} ${read(inner)}`).join('; ') || '–';
  }
  if (value === null || value === '') return '–';
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  return typeof value === 'string' ? (words.values[value] ?? names(value) ?? value) : JSON.stringify(value);
}

function isNothing(value: unknown): boolean {
  if (value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isNothing);
}
