import { baselineIn } from './column.ts';
import type { Measure } from './fonts.ts';
import type { Paper } from './papers.ts';
import { signOf } from '#words/signs.ts';
import type { Band, Mark } from './receipt.ts';

/** Of the font's size; see `wide`. */
const TRACKING = -0.02;
const CAP_HEIGHT = 0.74;
/** White kept between the tag and the plate's line, so that neither blurs the other. */
const HALO = 3;
/** How far a tag hangs out of the plate: about a fifth of it. */
const TAG_OVERHANG = 8;

/**
 * The number plate across the paper: an outline, never a black area, since solid black heats the head, slows old
 * printers and drops weak power supplies. Tags stand on its lower edge.
 */
export function plateBand(
  letter: string,
  figures: string,
  tags: readonly string[],
  paper: Paper,
  measure: Measure,
): Band {
  const { plate, margin } = paper;
  const width = paper.width - 2 * margin;
  const tagTop = plate.height - plate.tagHeight + TAG_OVERHANG;
  const tagged = tags.length > 0;

  const code = [letter, signOf(letter)?.glyph ?? '', figures].join('');
  const wanted = tagged ? plate.taggedFigures : plate.figures;
  const room = width - 2 * plate.line - 2 * plate.radius;
  // Figures are never squeezed: a fourth one makes the whole number smaller.
  const size = Math.min(wanted, Math.floor((wanted * room) / wide(code, wanted, measure)));
  const cap = size * CAP_HEIGHT;
  const floor = tagged ? tagTop - HALO : plate.height - plate.line;
  const baseline = Math.round((plate.line + floor + cap) / 2);

  const marks: Mark[] = [
    { kind: 'frame', x: margin, y: 0, width, height: plate.height, line: plate.line, radius: plate.radius },
    {
      kind: 'line',
      x: Math.round((paper.width - wide(code, size, measure)) / 2),
      baseline,
      size,
      align: 'left',
      ink: 'black',
      tracking: size * TRACKING,
      runs: [{ text: code, face: 'plate-800' }],
    },
    ...tagMarks(tags, tagTop, paper, measure),
  ];
  return { height: tagged ? tagTop + plate.tagHeight : plate.height, marks };
}

/** Width of the code without the white that the last letter carries on its right. */
function wide(code: string, size: number, measure: Measure): number {
  return measure(code, 'plate-800', size) + (Array.from(code).length - 1) * TRACKING * size;
}

function tagMarks(tags: readonly string[], top: number, paper: Paper, measure: Measure): Mark[] {
  if (tags.length === 0) return [];
  const { size } = paper.tag;
  const height = paper.plate.tagHeight;
  const padding = tags.length > 1 ? 14 : 22;
  const gap = 8;
  // White letters on black lose their outlines to the heat around them, so they stand a little apart.
  const tracking = size * 0.04;
  const widths = tags.map(
    (tag) => Math.ceil(measure(tag, 'words-700', size) + tag.length * tracking) + 2 * padding,
  );
  const all = widths.reduce((sum, width) => sum + width, gap * (tags.length - 1));
  const left = Math.round((paper.width - all) / 2);

  const halo = { x: left - HALO, y: top - HALO, width: all + 2 * HALO, height: height + HALO };
  const marks: Mark[] = [{ kind: 'box', ...halo, ink: 'white' }];
  let x = left;
  for (const [at, text] of tags.entries()) {
    const width = widths[at] ?? 0;
    const runs = [{ text, face: 'words-700' }] as const;
    const baseline = top + baselineIn(height, size) - 1;
    marks.push(
      { kind: 'box', x, y: top, width, height, ink: 'black' },
      { kind: 'line', x: x + padding, baseline, size, align: 'left', ink: 'white', tracking, runs },
    );
    x += width + gap;
  }
  return marks;
}
