import type { Language } from '#words/language.ts';

/** A holiday as a person of this language calls it; days from before names were kept in both have only one. */
export function holidayName(
  holiday: { readonly name: string; readonly english?: string | undefined },
  language: Language,
): string {
  return language === 'en' ? (holiday.english ?? holiday.name) : holiday.name;
}
