import type { OfficeFlaw, OfficeSettings } from '#protocol/office-settings.ts';
import type { Language } from '#words/language.ts';
import { officeSettingsWords } from '#words/office-settings.ts';
import { writtenDate } from '#screen-kit/written-time.ts';
import type { OfficeDraft } from './office-draft.ts';

interface Known {
  readonly settings: OfficeSettings;
  readonly draft: OfficeDraft;
}

/** What is wrong, as it stands beside its input: days as people write them, fields by their names. */
export function flawSentence(flaw: OfficeFlaw, known: Known, language: Language): string {
  const about = flaw.about === undefined ? undefined : written(flaw.about, known, language);
  return officeSettingsWords[language].flaws[flaw.flaw]({ about, people: flaw.people });
}

function written(about: string, { settings, draft }: Known, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(about)) return writtenDate(about);
  const field = [...draft.fields, ...settings.fields].find(({ id }) => id === about);
  return field ? field.name[language] || field.name.vi || field.letter : about;
}
