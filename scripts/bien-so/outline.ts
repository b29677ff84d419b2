import { createRequire } from 'node:module';
import type {} from 'paper';
import type { Area, Letter, Stroke } from './letters.ts';
import { add, cross, directions, isStraight, leftOf, offset } from './offset.ts';
import { FLATNESS, readSkeleton, refit, type Cubic, type Point, type Subpath } from './skeleton.ts';

// The package's types are written for a browser's global; its core runs here without a canvas.
const scope = createRequire(import.meta.url)('paper/dist/paper-core.js') as paper.PaperScope;
scope.setup([1, 1]);
const { CompoundPath, Path } = scope;

/** A glyph as closed contours of cubics, in the letters' units with y up; ink lies right of the direction of travel. */
export type Outline = readonly (readonly Cubic[])[];

const MITRE = 4;
/** From the left of the cell to the left of the advance. */
const BEARING = 36;

/** Draws a letter with a pen whose vertical stroke is `pen` broad. */
export function drawLetter(letter: Letter, pen: number): Outline {
  const strokes = letter.strokes.map((stroke) => inkOf(stroke, letter, pen));
  let ink = strokes.reduce<paper.PathItem>((all, stroke) => all.unite(stroke), new CompoundPath(''));
  if (letter.cut !== undefined) ink = ink.intersect(rectangle(-2000, -2000, letter.cut, 4000));
  if (letter.turned === true) ink.rotate(180, [310, 500]);
  ink.translate([BEARING, 0]);
  return contoursOf(ink);
}

/** Draws a filled shape. */
export function drawArea(area: Area, pen: number): Outline {
  const ink = new CompoundPath({ pathData: area.outline(pen), fillRule: 'evenodd' });
  return contoursOf(ink.unite(new CompoundPath('')));
}

/**
 * The ink of one stroke. Horizontal strokes are thinner than vertical ones: the skeleton is stretched, stroked evenly
 * and pressed back. Ends beyond the cap height or the line are cut level.
 */
function inkOf(stroke: Stroke, letter: Letter, pen: number): paper.PathItem {
  const share = stroke.pen ?? 1;
  const { pieces, isClosed } = refit(readSkeleton(stroke), letter, pen, share);
  const stretched = {
    isClosed,
    pieces: pieces.map((piece) => piece.map(([x, y]) => [x, y / FLATNESS]) as unknown as Cubic),
  };
  const ink = new CompoundPath({
    pathData: strokeOf(stretched, (pen * share) / 2, stroke.mitre ?? MITRE),
    fillRule: 'nonzero',
  });
  ink.scale(1, FLATNESS, [0, 0]);
  const whole = ink.unite(new CompoundPath(''));
  const leaves = pieces.some(([a, , , d]) => [a, d].some(([, y]) => y < 0 || y > 1000));
  return leaves ? whole.intersect(rectangle(-2000, 0, 4000, 1000)) : whole;
}

function rectangle(left: number, bottom: number, right: number, height: number): paper.PathItem {
  return new Path.Rectangle({ from: [left, bottom], to: [right, bottom + height] });
}

/** The outline of an evenly broad stroke as SVG path data; where it crosses itself, nonzero filling mends it. */
function strokeOf({ pieces, isClosed }: Subpath, half: number, mitre: number): string {
  const back = pieces.map(([a, b, c, d]): Cubic => [d, c, b, a]).reverse();
  const there = side(pieces, half, mitre, isClosed);
  const andBack = side(back, half, mitre, isClosed);
  return isClosed ? `M ${there} Z M ${andBack} Z` : `M ${there} L ${andBack} Z`;
}

/** The left edge of a stroke, corners included, as path data without its leading M. */
function side(pieces: readonly Cubic[], half: number, mitre: number, isClosed: boolean): string {
  const data: string[] = [];
  const line = (point: Point) => data.push(`${data.length === 0 ? '' : 'L '}${point.join(' ')}`);
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1] ?? (isClosed ? pieces[0] : undefined);
    for (const [start, b, c, end] of offset(piece, half)) {
      line(start);
      data.push(`C ${[b, c, end].flat().join(' ')}`);
    }
    if (next) for (const point of corner(piece, next, half, mitre)) line(point);
  }
  return data.join(' ');
}

/**
 * What an edge passes between two pieces: outside a mitre; inside the point where two straight edges meet, or the
 * skeleton's own point where they are too short to meet; nothing where the edge runs on.
 */
function corner(piece: Cubic, next: Cubic, half: number, mitre: number): Point[] {
  const at = piece[3];
  const [before, after] = [directions(piece)[1], directions(next)[0]];
  const turn = cross(before, after);
  if (Math.abs(turn) < 0.02) return [];
  const [a, b] = [leftOf(before), leftOf(after)];
  const bisector: Point = [a[0] + b[0], a[1] + b[1]];
  const length = Math.hypot(...bisector);
  // |a + b| is twice the sine of half the corner's angle, and the mitre in pens is one over that sine.
  const tip = add(at, bisector, (2 * half) / length ** 2);
  if (turn < 0) return 2 / length > mitre ? [] : [tip];
  const reach = Math.hypot(tip[0] - at[0], tip[1] - at[1]);
  return [piece, next].every((edge) => isStraight(edge) && lengthOf(edge) > reach) ? [tip] : [at];
}

const lengthOf = ([a, , , d]: Cubic): number => Math.hypot(d[0] - a[0], d[1] - a[1]);

function contoursOf(ink: paper.PathItem): Outline {
  ink.reorient(true, false);
  const paths = [ink, ...((ink.children as paper.Item[] | undefined) ?? [])].filter(
    (item) => item instanceof Path,
  );
  return paths
    .filter((path) => Math.abs(path.area) > 1)
    .map((path) =>
      path.curves.map((curve): Cubic => {
        const [a, b, c, d] = curve.points.map(({ x, y }): Point => [x, y]);
        if (!a || !b || !c || !d) throw new Error('A curve of paper.js has four points');
        return curve.isStraight() ? [a, a, d, d] : [a, b, c, d];
      }),
    );
}
