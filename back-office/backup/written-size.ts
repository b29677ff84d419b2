import type { Language } from '#words/language.ts';

/** A size as people read it: `25,3 MB`, `640 KB`. */
export function writtenSize(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1e6 ? [Math.ceil(bytes / 1e3), 'KB'] : [bytes / 1e6, 'MB'];
  return `${writtenCount(Math.round(value * 10) / 10, language)} ${unit}`;
}

export function writtenCount(count: number, language: Language): string {
  return count.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
}
