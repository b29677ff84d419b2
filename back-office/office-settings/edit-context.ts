import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language } from '#words/language.ts';
import { type OfficeSettingsWords, officeSettingsWords } from '#words/office-settings.ts';
import { useOffice } from '../at-office.ts';
import { flawSentence } from './flaw-sentence.ts';
import type { OfficeEditing } from './use-office-edit.ts';

const EditContext = createContext<OfficeEditing | null>(null);
export const EditProvider = EditContext.Provider;

export interface Edit extends OfficeEditing {
  readonly words: OfficeSettingsWords;
  readonly language: Language;
  /** What is wrong with the input at a place, in a sentence; undefined when nothing is. */
  readonly wrong: (at: string) => string | undefined;
}

/** What every part of the settings reads and changes. */
export function useEdit(): Edit {
  const editing = useContext(EditContext);
  if (!editing) throw new Error('a part of the settings stands outside them');
  const { language } = useOffice();
  return {
    ...editing,
    ...{ language, words: officeSettingsWords[language] },
    wrong: (at) => {
      const flaw = editing.flaws.find((one) => one.at === at);
      return flaw && flawSentence(flaw, editing, language);
    },
  };
}
