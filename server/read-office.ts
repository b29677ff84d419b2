import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { type OfficeSettings, officeSettingsSchema } from '#protocol/office-settings.ts';
import { officeSettingsWords } from '#words/office-settings.ts';
import type { Disk } from './journal/disk.ts';
import { type KeptContent, KeptSettings } from './kept-settings.ts';
import { contradictions } from './office.ts';
import { flawsOf } from './office-flaws.ts';
import { inBothLanguages } from './public-holidays.ts';
import template from './template/office.json' with { type: 'json' };

/** A settings file that cannot be used. It is never overwritten: somebody must look at it. */
export class OfficeFileDamaged extends Error {}

/**
 * The office's settings: `office.json` of the data folder, or the template when there is none yet. A file that somebody
 * wrote by hand, as was usual before there were pages for it, is taken up; the first save writes the form of now.
 * Throws `OfficeFileDamaged` with the file, and the line or the place in it.
 */
export async function openOffice(disk: Disk, dataFolder: string): Promise<KeptSettings<OfficeSettings>> {
  const file = join(dataFolder, 'office.json');
  const written = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  const content =
    written === null
      ? { current: checkedOffice(template, 'the template office'), before: null }
      : contentOf(parseFile(written, file), file);
  return KeptSettings.holding(disk, file, content);
}

function contentOf(value: unknown, file: string): KeptContent<OfficeSettings> {
  if (typeof value !== 'object' || value === null || !('current' in value))
    return { current: checkedOffice(value, file), before: null };
  const { current, before = null } = value as { current: unknown; before?: unknown };
  return {
    current: checkedOffice(current, file),
    before: before === null ? null : checkedOffice(before, `${file}, before the last save`),
  };
}

function parseFile(written: string, file: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(written, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!first) return value;
  const line = written.slice(0, first.offset).split('\n').length;
  throw new OfficeFileDamaged(
    `${file}, line ${line}: this is not JSON (${printParseErrorCode(first.error)})`,
  );
}

function checkedOffice(value: unknown, from: string): OfficeSettings {
  const read = officeSettingsSchema.safeParse(inFormOfNow(value));
  const flaws = read.success ? contradictions(read.data) : flawsOf(read.error);
  if (read.success && flaws.length === 0) return read.data;
  const words = officeSettingsWords.en.flaws;
  const sentences = flaws.map(({ at, flaw, ...more }) => `at ${at || 'the top'}: ${words[flaw](more)}`);
  throw new OfficeFileDamaged(`${from}, ${sentences.join('; ')}`);
}

/** Files from before boards had a file of their own say what boards show; `notices-of-old-office.ts` reads that. */
function inFormOfNow(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('notices' in value)) return withNamedHolidays(value);
  const { notices: _notices, ...office } = value;
  return withNamedHolidays(office);
}

/** Files written before holidays had names in two languages have one name, in Vietnamese. */
function withNamedHolidays(value: unknown): unknown {
  const office = value as { hours?: { holidays?: unknown } } | null;
  const holidays = office?.hours?.holidays;
  if (!Array.isArray(holidays)) return value;
  const named = holidays.map((holiday: unknown) => {
    const name = (holiday as { name?: unknown } | null)?.name;
    return typeof name === 'string' ? { ...(holiday as object), name: inBothLanguages(name) } : holiday;
  });
  return { ...office, hours: { ...office?.hours, holidays: named } };
}
