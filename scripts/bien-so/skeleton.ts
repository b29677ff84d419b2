import type { Letter, Stroke } from './letters.ts';

export type Point = readonly [x: number, y: number];
/** A straight piece has its handles on its ends. */
export type Cubic = readonly [Point, Point, Point, Point];
export interface Subpath {
  readonly pieces: readonly Cubic[];
  readonly isClosed: boolean;
}

/** Vertical stroke of the weight the skeletons are drawn for. */
const DRAWN_FOR = 186;
/** Horizontal strokes are this part of vertical ones. */
export const FLATNESS = 0.86;

/** Reads absolute M, L, C and Z, as the table of letters writes them. */
export function readSkeleton({ skeleton }: Stroke): Subpath {
  const pieces: Cubic[] = [];
  let [start, here]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  let isClosed = false;
  for (const [, verb, tail] of skeleton.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const n = (tail ?? '').trim().split(/\s+/).map(Number);
    const point = (at: number): Point => [n[at] ?? NaN, n[at + 1] ?? NaN];
    if (verb === 'M') start = here = point(0);
    else if (verb === 'L') pieces.push([here, here, (here = point(0)), here]);
    else if (verb === 'C') pieces.push([here, point(0), point(2), (here = point(4))]);
    else {
      isClosed = true;
      if (here[0] !== start[0] || here[1] !== start[1]) pieces.push([here, here, start, start]);
    }
  }
  return { pieces, isClosed };
}

/**
 * The same skeleton for another pen: outer centre lines go outward by what the pen is thinner, so that the edge of the
 * ink stays; between them everything moves in proportion. A bar that ends in the open keeps its end.
 */
export function refit(
  { pieces, isClosed }: Subpath,
  { span: [left, right] }: Letter,
  pen: number,
  share: number,
): Subpath {
  const thinner = ((DRAWN_FOR - pen) * share) / 2;
  const middle = (left + right) / 2;
  const half = (right - left) / 2 || 1;
  const clamp = (part: number) => Math.max(-1, Math.min(1, part));
  const moveX = (x: number) => x + thinner * clamp((x - middle) / half);
  const moveY = (y: number) => y + thinner * FLATNESS * clamp((y - 500) / 420);
  const isOpenBar = (end: Point, next: Point) => !isClosed && end[1] === next[1];
  return {
    isClosed,
    pieces: pieces.map(([a, b, c, d], at) => {
      const keepsStart = at === 0 && isOpenBar(a, d);
      const keepsEnd = at === pieces.length - 1 && isOpenBar(d, a);
      const move = ([x, y]: Point, keepsX: boolean): Point => [keepsX ? x : moveX(x), moveY(y)];
      return [move(a, keepsStart), move(b, keepsStart), move(c, keepsEnd), move(d, keepsEnd)];
    }),
  };
}
