/**
 * Biển Số, letter by letter. Units: cap height 1000, y up, x from the left of the cell; drawn 36 to the right of it.
 * The forms are those every Vietnamese learned in first grade (crossed 7, open 4, flat-topped 3, footless 1), which
 * are also the hardest to confuse from afar.
 */

/** A line that the pen follows: an SVG path of absolute M, L, C and Z. What leaves 0…1000 is cut off level. */
export interface Stroke {
  readonly skeleton: string;
  /** Part of the weight's pen that draws this stroke. */
  readonly pen?: number;
  /** Longest mitre of a corner, in pens, as SVG counts it. */
  readonly mitre?: number;
}

export interface Letter {
  readonly advance: number;
  readonly strokes: readonly Stroke[];
  /** Nothing is drawn right of this x. */
  readonly cut?: number;
  /** Turned by 180° about the middle of the figure cell: a 9 is a 6. */
  readonly turned?: boolean;
  /**
   * Where the centre lines of the outermost strokes stand for the 186 pen. A thinner pen moves them outward by what it
   * is thinner, so that all weights keep one silhouette.
   */
  readonly span: readonly [left: number, right: number];
}

const loop =
  'M 310 600 C 422.2 600 507 485.6 507 333.9 C 507 182.3 422.2 67.9 310 67.9 C 197.7 67.9 113 182.3 113 333.9 C 113 485.6 197.7 600 310 600 Z';
const bowl = 'C 452 596 507 488 507 326 C 507 172 412 67.9 284 67.9 C 190 67.9 112 107.9 50 189.9';
const six: readonly Stroke[] = [
  { skeleton: loop },
  { skeleton: 'M 113 333.9 C 113 543.9 233 763.9 406 1060' },
];
const figure = { advance: 692, span: [113, 507] } as const;

/** Figures and letters, by the table of the looks. */
export const letters: Readonly<Record<string, Letter>> = {
  0: {
    ...figure,
    strokes: [
      {
        skeleton:
          'M 310 932 C 422.2 932 507 810.7 507 650 L 507 350 C 507 189.2 422.2 67.9 310 67.9 C 197.7 67.9 113 189.2 113 350 L 113 650 C 113 810.7 197.7 932 310 932 Z',
      },
    ],
  },
  1: {
    ...figure,
    span: [118, 390],
    strokes: [{ skeleton: 'M 390 -40 L 390 1040' }, { skeleton: 'M 408.6 936 L 118 712' }],
  },
  2: {
    ...figure,
    cut: 596,
    strokes: [
      {
        skeleton:
          'M 119 668 C 119 842 200 932 306 932 C 428 932 503 822 503 712 C 503 622 433.9 539.3 361 428 L 133 79.9 L 640 79.9',
      },
    ],
  },
  3: {
    ...figure,
    strokes: [
      {
        skeleton:
          'M 48 920 L 483 920 L 262 566 L 292 566 C 450 566 507 478 507 326 C 507 172 412 67.9 284 67.9 C 190 67.9 112 107.9 50 189.9',
      },
    ],
  },
  4: {
    ...figure,
    cut: 634,
    span: [115, 472],
    strokes: [{ skeleton: 'M 360 1060 L 115 256 L 660 256' }, { skeleton: 'M 472 584 L 472 -40' }],
  },
  5: {
    ...figure,
    strokes: [
      { skeleton: 'M 556 920 L 112 920 L 108 436' },
      { skeleton: `M 129 520 C 176 572 232 596 304 596 ${bowl}` },
    ],
  },
  6: { ...figure, strokes: six },
  7: {
    ...figure,
    span: [232, 509],
    strokes: [{ skeleton: 'M 28 920 L 509 920 L 232 -60' }, { skeleton: 'M 188 436 L 536 436', pen: 0.74 }],
  },
  8: {
    ...figure,
    strokes: [
      {
        skeleton:
          'M 310 932 C 402.9 932 473 845.1 473 730 C 473 614.8 402.9 528 310 528 C 217 528 147 614.8 147 730 C 147 845.1 217 932 310 932 Z',
      },
      {
        skeleton:
          'M 310 528 C 422.2 528 507 429.1 507 297.9 C 507 166.8 422.2 67.9 310 67.9 C 197.7 67.9 113 166.8 113 297.9 C 113 429.1 197.7 528 310 528 Z',
      },
    ],
  },
  9: { ...figure, strokes: six, turned: true },
  A: {
    advance: 772,
    span: [109, 591],
    strokes: [
      { skeleton: 'M 109 -60 L 350 1029.7 L 591 -60', pen: 0.95 },
      { skeleton: 'M 160 242 L 540 242', pen: 0.9 },
    ],
  },
  B: {
    advance: 722,
    span: [133, 531],
    strokes: [
      { skeleton: 'M 133 0 L 133 1000' },
      { skeleton: 'M 133 920 L 318 920 C 452 920 495 870 495 738 C 495 612 452 530 330 530 L 133 530' },
      { skeleton: 'M 330 530 C 478 530 531 440 531 302 C 531 150 478 79.9 330 79.9 L 133 79.9' },
    ],
  },
  C: {
    advance: 722,
    span: [117, 524.3],
    strokes: [
      {
        skeleton:
          'M 524.3 724 C 488.3 850 440 932 336 932 C 200.2 932 117 776 117 500 C 117 224 200.2 67.9 336 67.9 C 440 67.9 488.3 150 524.3 276',
      },
    ],
  },
  G: {
    advance: 762,
    span: [117, 553],
    strokes: [
      {
        skeleton:
          'M 530.3 736 C 494.3 852 450 932 342 932 C 206.2 932 117 776 117 500 C 117 224 206.2 67.9 342 67.9 C 470 67.9 553 160 553 330 L 553 452 L 368 452',
      },
    ],
  },
  E: {
    advance: 672,
    span: [133, 580],
    strokes: [{ skeleton: 'M 576 920 L 133 920 L 133 79.9 L 580 79.9' }, { skeleton: 'M 133 512 L 530 512' }],
  },
  H: {
    advance: 762,
    span: [133, 557],
    strokes: [
      { skeleton: 'M 133 0 L 133 1000' },
      { skeleton: 'M 557 0 L 557 1000' },
      { skeleton: 'M 133 508 L 557 508' },
    ],
  },
  K: {
    advance: 744,
    cut: 720,
    span: [133, 622],
    strokes: [
      { skeleton: 'M 133 0 L 133 1000' },
      { skeleton: 'M 600 1080 L 133 266' },
      { skeleton: 'M 330 600 L 622 -80' },
    ],
  },
  M: {
    advance: 872,
    span: [133, 667],
    strokes: [{ skeleton: 'M 133 -40 L 133 1074.4 L 400 372 L 667 1074.4 L 667 -40', mitre: 2.6 }],
  },
  T: {
    advance: 682,
    span: [20, 590],
    strokes: [{ skeleton: 'M 20 920 L 590 920' }, { skeleton: 'M 305 920 L 305 0' }],
  },
  V: {
    advance: 762,
    span: [105, 585],
    strokes: [{ skeleton: 'M 105 1060 L 345 -29.7 L 585 1060', pen: 0.95 }],
  },
};

const space: Letter = { advance: 346, span: [137, 137], strokes: [] };

/**
 * What stands between figures in clocks, ranges and tables. Points take half a figure, dashes and signs a whole one,
 * so that columns stay columns. Drawn with the same pen on the same cell.
 */
export const marks: Readonly<Record<string, Letter>> = {
  ' ': space,
  '\u00a0': space,
  '-': { advance: 519, span: [78, 369], strokes: [{ skeleton: 'M 78 500 L 369 500', pen: 0.9 }] },
  '–': { advance: 692, span: [72, 548], strokes: [{ skeleton: 'M 72 500 L 548 500', pen: 0.9 }] },
  '+': {
    advance: 692,
    span: [70, 550],
    strokes: [
      { skeleton: 'M 70 500 L 550 500', pen: 0.8 },
      { skeleton: 'M 310 294 L 310 706', pen: 0.8 },
    ],
  },
  '/': { advance: 519, span: [40, 407], strokes: [{ skeleton: 'M 40 -60 L 407 1060', pen: 0.74 }] },
  '%': {
    advance: 872,
    span: [180, 620],
    strokes: [
      { skeleton: ring(180, 756), pen: 0.68 },
      { skeleton: ring(620, 244), pen: 0.68 },
      { skeleton: 'M 230 -60 L 570 1060', pen: 0.6 },
    ],
  },
};

function ring(x: number, y: number): string {
  const [rx, ry] = [110, 196];
  const [kx, ky] = [rx * 0.5523, ry * 0.5523];
  return [
    `M ${x} ${y + ry}`,
    `C ${x + kx} ${y + ry} ${x + rx} ${y + ky} ${x + rx} ${y}`,
    `C ${x + rx} ${y - ky} ${x + kx} ${y - ry} ${x} ${y - ry}`,
    `C ${x - kx} ${y - ry} ${x - rx} ${y - ky} ${x - rx} ${y}`,
    `C ${x - rx} ${y + ky} ${x - kx} ${y + ry} ${x} ${y + ry} Z`,
  ].join(' ');
}

/** A shape that is filled, not stroked, in final units with y up; the same in every weight unless it asks for the pen. */
export interface Area {
  readonly advance: number;
  readonly outline: (pen: number) => string;
}

const box = (left: number, bottom: number, width: number, height: number): string =>
  `M ${left} ${bottom} H ${left + width} V ${bottom + height} H ${left} Z`;

const disc = (x: number, y: number, r: number): string =>
  `M ${x - r} ${y} A ${r} ${r} 0 0 0 ${x + r} ${y} A ${r} ${r} 0 0 0 ${x - r} ${y} Z`;

const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M ${points.map((point) => point.join(' ')).join(' L ')} Z`;

const star = polygon(
  Array.from({ length: 10 }, (_, at) => {
    const [r, angle] = [at % 2 === 0 ? 252 : 104, Math.PI / 2 + (at * Math.PI) / 5];
    return [276 + r * Math.cos(angle), 500 + r * Math.sin(angle)] as const;
  }),
);

/** A square point as broad as the pen, in the middle of half a figure. */
const dot = (pen: number, bottom: number): string => box(173 - pen / 2, bottom, pen, pen);

/** Ten signs on an advance of 552, centred on y 500 and made equal to the eye; and the points. */
export const areas: Readonly<Record<string, Area>> = {
  '●': { advance: 552, outline: () => disc(276, 500, 188) },
  '▲': { advance: 552, outline: () => 'M 50 330 L 502 330 L 276 716 Z' },
  '■': { advance: 552, outline: () => box(110, 334, 332, 332) },
  '✚': {
    advance: 552,
    outline: () => 'M 204 296 H 348 V 428 H 480 V 572 H 348 V 704 H 204 V 572 H 72 V 428 H 204 Z',
  },
  '◆': { advance: 552, outline: () => 'M 276 260 L 490 500 L 276 740 L 62 500 Z' },
  '≡': { advance: 552, outline: () => [314, 456, 598].map((bottom) => box(86, bottom, 380, 88)).join(' ') },
  '★': { advance: 552, outline: () => star },
  '◗': { advance: 552, outline: () => 'M 40 382 H 512 A 236 236 0 0 1 40 382 Z' },
  '▼': { advance: 552, outline: () => 'M 502 670 L 50 670 L 276 284 Z' },
  '○': { advance: 552, outline: () => `${disc(276, 500, 206)} ${disc(276, 500, 112)}` },
  '.': { advance: 346, outline: (pen) => dot(pen, 0) },
  ',': {
    advance: 346,
    outline: (pen) => {
      const [left, right] = [173 - pen / 2, 173 + pen / 2];
      return `M ${left} 0 V ${pen} H ${right} V 0 L ${right - pen * 0.5} ${-pen * 0.8} H ${left - pen * 0.1} L ${left + pen * 0.4} 0 Z`;
    },
  },
  ':': { advance: 346, outline: (pen) => `${dot(pen, 285 - pen / 2)} ${dot(pen, 715 - pen / 2)}` },
};
