import { cross, directions, distanceTo, isStraight, split } from './offset.ts';
import type { Outline } from './outline.ts';
import type { Cubic, Point } from './skeleton.ts';

/** A point of a TrueType contour; between two points off the curve there is always one on it here. */
export interface GlyphPoint {
  readonly x: number;
  readonly y: number;
  readonly isOnCurve: boolean;
}

export interface Glyph {
  readonly character: string;
  /** In units of a 1000-unit em, like the points. */
  readonly advance: number;
  readonly contours: readonly (readonly GlyphPoint[])[];
}

/** Cap height 1000 becomes 740/1000 em, the cap height of Be Vietnam Pro. */
const SCALE = 0.74;
/** How far, in the letters' units, a parabola may be from its cubic. */
const TOLERANCE = 0.3;

/** Turns an outline into what a font file keeps: whole units, parabolas for cubics. */
export function glyphOf(character: string, advance: number, outline: Outline): Glyph {
  return {
    character,
    advance: Math.round(advance * SCALE),
    contours: outline.map((contour) => tidy(contour.flatMap(pointsOf))).filter(({ length }) => length > 2),
  };
}

const rounded = ([x, y]: Point, isOnCurve: boolean): GlyphPoint => ({
  x: Math.round(x * SCALE),
  y: Math.round(y * SCALE),
  isOnCurve,
});

/** The start of a piece and the handles of its parabolas; its end is the start of the next. */
function pointsOf(piece: Cubic): GlyphPoint[] {
  const [a] = piece;
  if (isStraight(piece)) return [rounded(a, true)];
  for (let parts = 1; ; parts++) {
    const pieces = Array.from({ length: parts }, (_, at) => between(piece, at / parts, (at + 1) / parts));
    const handles = pieces.map(handleOf);
    const isTrue = pieces.every((part, at) => misses(part, handles[at] ?? part[1]) < TOLERANCE);
    if (isTrue || parts === 8) {
      return pieces.flatMap(([start], at) => [rounded(start, true), rounded(handles[at] ?? start, false)]);
    }
  }
}

function between(piece: Cubic, from: number, to: number): Cubic {
  const [, rest] = from === 0 ? [piece, piece] : split(piece, from);
  return to === 1 ? rest : split(rest, (to - from) / (1 - from))[0];
}

/** Where the end directions meet, so that parabolas join without a kink; for a nearly straight piece its middle handle. */
function handleOf(piece: Cubic): Point {
  const [a, b, c, d] = piece;
  const [first, last] = directions(piece);
  const turn = cross(first, last);
  const along = cross([d[0] - a[0], d[1] - a[1]], last) / turn;
  if (Math.abs(turn) > 0.01 && along > 0) return [a[0] + first[0] * along, a[1] + first[1] * along];
  return [(3 * (b[0] + c[0]) - a[0] - d[0]) / 4, (3 * (b[1] + c[1]) - a[1] - d[1]) / 4];
}

function misses(piece: Cubic, [hx, hy]: Point): number {
  const [a, , , d] = piece;
  const gaps = [0.25, 0.5, 0.75].map((t) => {
    const [u, v, w] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return distanceTo(piece, [u * a[0] + v * hx + w * d[0], u * a[1] + v * hy + w * d[1]], t);
  });
  return Math.max(...gaps);
}

/** Without points that stand on each other or on the straight line between their neighbours. */
function tidy(points: readonly GlyphPoint[]): GlyphPoint[] {
  const apart = points.filter((point, at) => {
    const next = points[(at + 1) % points.length];
    return next?.x !== point.x || next.y !== point.y;
  });
  const kept = apart.filter((point, at) => {
    const before = apart.at(at - 1);
    const after = apart[(at + 1) % apart.length];
    if (!before?.isOnCurve || !after?.isOnCurve || !point.isOnCurve) return true;
    return (point.x - before.x) * (after.y - point.y) !== (point.y - before.y) * (after.x - point.x);
  });
  return kept.length === points.length ? kept : tidy(kept);
}
