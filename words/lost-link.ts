import type { Language } from './language.ts';

/** The first words of the band that every screen shows while it cannot hear the hub. */
export const lostLinkWords: Record<Language, string> = {
  vi: 'Mất kết nối',
  en: 'Connection lost',
};
