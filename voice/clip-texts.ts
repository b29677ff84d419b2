import type { Language } from '#words/language.ts';
import { letterName, namedLetters } from '#words/spoken-number.ts';
import { englishNumberWords } from '#words/spoken-number-english.ts';
import { syllableName } from './syllable-name.ts';

export interface ClipText {
  readonly name: string;
  /** Null for the chime, which belongs to no language. */
  readonly language: Language | null;
  /** What the clip says; empty for the chime. */
  readonly text: string;
}

/** Two notes before a call. */
export const CHIME = 'chime';

/** Whole phrases are one clip each, so that they sound as said in one breath. */
const vietnamesePhrases = {
  moi_cong_dan: 'Mời công dân có số thứ tự',
  xin_moi: 'Xin mời số thứ tự',
  kinh_moi: 'Kính mời công dân có số thứ tự',
  moi_lan_hai: 'Mời lần hai, công dân có số thứ tự',
  moi_lan_cuoi: 'Mời lần cuối, công dân có số thứ tự',
  moi_lan: 'Mời lần',
  cong_dan_co_so: 'công dân có số thứ tự',
  den_quay_so: 'đến quầy số',
  chuyen_sang_quay_so: 'chuyển sang quầy số',
  quay_so: 'Quầy số',
  tam_dung_phuc_vu: 'tạm dừng phục vụ. Mong ông bà thông cảm',
} as const;

const englishPhrases = {
  en_number: 'Number',
  en_second_call: 'Second call for number',
  en_another_call: 'Another call for number',
  en_last_call: 'Last call for number',
  en_go_to_counter: 'please go to counter',
  en_move_to_counter: 'please move to counter',
  en_counter: 'Counter',
  en_is_paused: 'is paused. Thank you for your patience',
} as const;

export type PhraseName = keyof typeof vietnamesePhrases | keyof typeof englishPhrases;

/** All syllables that numbers from 0 to 9999 are made of, in both ways of saying them. */
const vietnameseNumerals =
  'không một mốt hai ba bốn tư năm lăm sáu bảy tám chín mười mươi trăm linh lẻ nghìn ngàn'.split(' ');

/** The clip of a Vietnamese letter; Đ keeps apart from D. */
export function letterClip(letter: string): string {
  return `chu_${letter === 'Đ' ? 'dd' : letter.toLowerCase()}`;
}

export function englishLetterClip(letter: string): string {
  return `en_letter_${letter.toLowerCase()}`;
}

export function englishWordClip(word: string): string {
  return `en_${word}`;
}

/** Every clip that a sentence may ask for. The shipped files are made from this list, and the ward's own replace them. */
export const clipTexts: readonly ClipText[] = [
  { name: CHIME, language: null, text: '' },
  ...Object.entries(vietnamesePhrases).map(([name, text]) => vietnamese(name, text)),
  ...vietnameseNumerals.map((word) => vietnamese(syllableName(word), word)),
  ...namedLetters.map((letter) => vietnamese(letterClip(letter), letterName(letter))),
  ...Object.entries(englishPhrases).map(([name, text]) => english(name, text)),
  ...englishNumberWords.map((word) => english(englishWordClip(word), word)),
  ...namedLetters
    .filter((letter) => /^[A-Z]$/.test(letter))
    .map((letter) => english(englishLetterClip(letter), letter)),
];

const texts: ReadonlyMap<string, ClipText> = new Map(clipTexts.map((clip) => [clip.name, clip]));

/** The clip of this name, or undefined when no sentence asks for such a one. */
export function clipNamed(name: string): ClipText | undefined {
  return texts.get(name);
}

function vietnamese(name: string, text: string): ClipText {
  return { name, language: 'vi', text };
}

function english(name: string, text: string): ClipText {
  return { name, language: 'en', text };
}
