/** One line of words: `size` is the font's size, `leading` the height of its row, both in dots. */
export interface Lettering {
  readonly size: number;
  readonly leading: number;
  readonly weight: 600 | 700;
}

/** A paper width and the measures of a slip on it. All lengths in dots; 8 dots are one millimetre. */
export interface Paper {
  readonly name: '80mm' | '58mm';
  /** What the print head covers; a multiple of 8. */
  readonly width: number;
  /** White left free at both sides. */
  readonly margin: number;
  readonly plate: {
    readonly height: number;
    readonly line: number;
    readonly radius: number;
    /** Font size of the number; Biển Số has a cap height of 0.74 em. */
    readonly figures: number;
    /** The same when a tag stands on the lower edge. */
    readonly taggedFigures: number;
    readonly tagHeight: number;
  };
  readonly identity: Lettering;
  readonly tag: Lettering;
  readonly field: Lettering;
  readonly body: Lettering;
  readonly foot: Lettering;
}

export type PaperName = Paper['name'];

/** 203 dots per inch, the resolution of nearly every ticket printer. */
export const DOTS_PER_MM = 8;

/** Nothing is set under 24 dots: below that the stacked marks of Ấ, Ệ and Ữ run together. */
const words = {
  identity: { size: 25, leading: 34, weight: 600 },
  tag: { size: 26, leading: 36, weight: 600 },
  field: { size: 31, leading: 41, weight: 700 },
  body: { size: 26, leading: 34, weight: 600 },
  foot: { size: 24, leading: 32, weight: 600 },
} as const;

export const papers: Record<PaperName, Paper> = {
  '80mm': {
    name: '80mm',
    width: 576,
    margin: 8,
    plate: { height: 206, line: 7, radius: 16, figures: 204, taggedFigures: 192, tagHeight: 37 },
    ...words,
  },
  '58mm': {
    name: '58mm',
    width: 384,
    margin: 8,
    plate: { height: 150, line: 6, radius: 13, figures: 136, taggedFigures: 128, tagHeight: 37 },
    ...words,
  },
};
