import type { Cubic, Point } from './skeleton.ts';

/** How far, in the letters' units, an offset curve may be from the true one. */
const TOLERANCE = 0.1;

export const add = ([x, y]: Point, [dx, dy]: Point, by = 1): Point => [x + dx * by, y + dy * by];
export const cross = ([ax, ay]: Point, [bx, by]: Point): number => ax * by - ay * bx;
const mix = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
const to = ([ax, ay]: Point, [bx, by]: Point): Point => [bx - ax, by - ay];
const unit = ([x, y]: Point): Point => [x / Math.hypot(x, y), y / Math.hypot(x, y)];
/** Left of the direction of travel, with y up. */
export const leftOf = ([x, y]: Point): Point => [-y, x];
const isSame = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

export const isStraight = ([a, b, c, d]: Cubic): boolean => isSame(a, b) && isSame(c, d);

/** Direction of travel at the start and at the end of a piece. */
export function directions([a, b, c, d]: Cubic): [Point, Point] {
  return [
    unit(to(a, !isSame(a, b) ? b : !isSame(a, c) ? c : d)),
    unit(to(!isSame(c, d) ? c : !isSame(b, d) ? b : a, d)),
  ];
}

/** Cuts a piece in two at `t`. */
export function split([a, b, c, d]: Cubic, t: number): [Cubic, Cubic] {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
  const [abc, bcd] = [mix(ab, bc, t), mix(bc, cd, t)];
  const middle = mix(abc, bcd, t);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

const pointAt = (piece: Cubic, t: number): Point => split(piece, t)[0][3];
const offsetAt = (piece: Cubic, t: number, by: number): Point => {
  const [before] = split(piece, t);
  return add(before[3], leftOf(directions(before)[1]), by);
};

/** Distance from a point to a piece, by sampling and closing in. */
export function distanceTo(piece: Cubic, point: Point, guess: number): number {
  let [best, step] = [guess, 0.1];
  const far = (t: number) => Math.hypot(...to(point, pointAt(piece, Math.max(1e-6, Math.min(1 - 1e-6, t)))));
  while (step > 1e-4) {
    if (far(best + step) < far(best)) best += step;
    else if (far(best - step) < far(best)) best -= step;
    else step /= 2;
  }
  return far(best);
}

/**
 * The curve that runs `by` left of a piece (right of it, when negative): same directions at the ends, same middle, and
 * halved until it is true everywhere.
 */
export function offset(piece: Cubic, by: number, depth = 0): Cubic[] {
  const [a, , , d] = piece;
  const [first, last] = directions(piece);
  const start = add(a, leftOf(first), by);
  const end = add(d, leftOf(last), by);
  if (isStraight(piece)) return [[start, start, end, end]];

  // Handles of lengths p and q along the end directions that lead the curve through the true middle.
  const reach = to(mix(start, end, 0.5), offsetAt(piece, 0.5, by));
  const area = cross(first, last);
  const p = ((-8 / 3) * cross(reach, last)) / -area;
  const q = ((-8 / 3) * cross(reach, first)) / -area;
  const candidate: Cubic = [start, add(start, first, p), add(end, last, -q), end];
  const isTrue =
    p > 0 &&
    q > 0 &&
    [0.15, 0.3, 0.5, 0.7, 0.85].every(
      (t) => Math.abs(distanceTo(piece, pointAt(candidate, t), t) - Math.abs(by)) < TOLERANCE,
    );
  if (isTrue || depth === 5) return isTrue ? [candidate] : [[start, start, end, end]];
  return split(piece, 0.5).flatMap((half) => offset(half, by, depth + 1));
}
