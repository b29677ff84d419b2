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
  /** Sides of a QR code: up to `easy` its modules are large, up to `most` smaller; beyond that there is none. */
  readonly qr: { readonly easy: number; readonly most: number };
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
    qr: { easy: 132, most: 180 },
    ...words,
  },
  '58mm': {
    name: '58mm',
    width: 384,
    margin: 8,
    plate: { height: 150, line: 6, radius: 13, figures: 136, taggedFigures: 128, tagHeight: 37 },
    qr: { easy: 104, most: 132 },
    ...words,
  },
};

const largeWords = {
  '80mm': {
    identity: { size: 30, leading: 40, weight: 600 },
    tag: { size: 28, leading: 37, weight: 600 },
    field: { size: 42, leading: 55, weight: 700 },
    body: { size: 35, leading: 46, weight: 600 },
    foot: { size: 32, leading: 42, weight: 600 },
  },
  '58mm': {
    identity: { size: 27, leading: 36, weight: 600 },
    tag: { size: 28, leading: 37, weight: 600 },
    field: { size: 38, leading: 50, weight: 700 },
    body: { size: 32, leading: 42, weight: 600 },
    foot: { size: 28, leading: 37, weight: 600 },
  },
} as const;

/** The same paper with larger words, for those who see less; the plate fills the width already. */
export function inLargeType(paper: Paper): Paper {
  return { ...paper, ...largeWords[paper.name] };
}
