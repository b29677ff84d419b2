import type { Language } from './language.ts';

/** The words of the head that every page of settings has. */
export interface SettingsHeadWords {
  readonly title: string;
  readonly save: string;
  readonly saved: string;
  readonly nothingToSave: string;
  readonly unsaved: string;
  readonly discard: string;
  readonly undo: string;
  readonly undone: string;
}

type Same = 'save' | 'nothingToSave' | 'discard' | 'undo';

/** Those that are the same on every one of them. */
export const settingsHeadWords: Readonly<Record<Language, Pick<SettingsHeadWords, Same>>> = {
  vi: {
    save: 'Lưu',
    nothingToSave: 'Chưa thay đổi gì',
    discard: 'Bỏ thay đổi',
    undo: 'Hoàn tác lần lưu trước',
  },
  en: {
    save: 'Save',
    nothingToSave: 'Nothing has changed',
    discard: 'Discard changes',
    undo: 'Undo the last save',
  },
};
