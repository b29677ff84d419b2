import { Bytes } from './bytes.ts';
import type { Glyph, GlyphPoint } from './glyph.ts';

export interface FontNames {
  readonly family: string;
  readonly style: string;
  readonly weight: number;
  /** Without marks or spaces, for PostScript. */
  readonly postScript: string;
  readonly version: string;
  readonly licence: string;
}

/**
 * Ascent less descent is the cap height (740), so a line of 0.74 em is exactly the figure, and CSS paddings count from
 * it.
 */
const ASCENT = 870;
const DESCENT = -130;
const CAP_HEIGHT = 740;
/** Seconds from 1904 to 2026: the file's date is fixed, so that drawing it twice gives the same file. */
const DRAWN_AT = 3_850_000_000n;

/** Writes a TrueType file (OpenType 1.9): unhinted outlines, one Unicode table of the basic plane. */
export function trueType(glyphs: readonly Glyph[], names: FontNames): Uint8Array {
  const all = [notdef, ...[...glyphs].sort((a, b) => codeOf(a) - codeOf(b))];
  const drawn = all.map(glyfOf);
  const loca = new Bytes().u16(0);
  let end = 0;
  for (const { length } of drawn) loca.u16((end += length) / 2);

  const points = all.flatMap(({ contours }) => contours.flat());
  const box = boxOf(points);
  const advances = all.map(({ advance }) => advance);
  const bearings = all.map(({ contours }) => boxOf(contours.flat()));

  return assemble({
    'OS/2': os2(all, names.weight),
    cmap: cmap(all),
    gasp: new Bytes().u16(1, 1, 0xffff, 0x000a).done(),
    glyf: drawn.reduce((bytes, glyph) => bytes.raw(glyph), new Bytes()).done(),
    head: head(box, names.weight),
    hhea: new Bytes()
      .u32(0x00010000)
      .u16(ASCENT, DESCENT, 0, Math.max(...advances))
      .u16(Math.min(...bearings.map(([xMin]) => xMin)))
      .u16(Math.min(...bearings.map(([, , xMax], at) => (advances[at] ?? 0) - xMax)), box[2])
      .u16(1, 0, 0, 0, 0, 0, 0, 0, all.length)
      .done(),
    hmtx: all
      .reduce((bytes, { advance }, at) => bytes.u16(advance, bearings[at]?.[0] ?? 0), new Bytes())
      .done(),
    loca: loca.done(),
    maxp: new Bytes()
      .u32(0x00010000)
      .u16(all.length)
      .u16(Math.max(...all.map(({ contours }) => contours.flat().length)))
      .u16(Math.max(...all.map(({ contours }) => contours.length)))
      .u16(0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)
      .done(),
    name: name(names),
    post: new Bytes().u32(0x00030000, 0).u16(-75, 50).u32(0, 0, 0, 0, 0).done(),
  });
}

const codeOf = ({ character }: Glyph): number => character.codePointAt(0) ?? 0;

const square = (inset: number, size: number): GlyphPoint[] => {
  const [low, right, high] = [inset, inset + size, CAP_HEIGHT - inset];
  return [
    { x: low, y: low, isOnCurve: true },
    { x: low, y: high, isOnCurve: true },
    { x: right, y: high, isOnCurve: true },
    { x: right, y: low, isOnCurve: true },
  ];
};

/** The empty box that stands for a character this font does not draw. */
const notdef: Glyph = { character: '', advance: 512, contours: [square(40, 432), square(90, 332).reverse()] };

function boxOf(points: readonly GlyphPoint[]): [xMin: number, yMin: number, xMax: number, yMax: number] {
  if (points.length === 0) return [0, 0, 0, 0];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** One simple glyph, with the short form of every step that fits a byte. */
function glyfOf({ contours }: Glyph): Uint8Array {
  const bytes = new Bytes();
  if (contours.length === 0) return bytes.done();
  const points = contours.flat();
  bytes.u16(contours.length, ...boxOf(points));
  let last = -1;
  for (const { length } of contours) bytes.u16((last += length));
  bytes.u16(0);

  const steps = points.map(({ x, y }, at) => ({
    dx: x - (points[at - 1]?.x ?? 0),
    dy: y - (points[at - 1]?.y ?? 0),
  }));
  const flag = (step: number, short: number, sameOrPositive: number) =>
    step === 0 ? sameOrPositive : Math.abs(step) < 256 ? short | (step > 0 ? sameOrPositive : 0) : 0;
  points.forEach(({ isOnCurve }, at) => {
    const { dx = 0, dy = 0 } = steps[at] ?? {};
    bytes.u8((isOnCurve ? 0x01 : 0) | flag(dx, 0x02, 0x10) | flag(dy, 0x04, 0x20));
  });
  for (const axis of ['dx', 'dy'] as const) {
    for (const { [axis]: step } of steps) {
      if (step === 0) continue;
      if (Math.abs(step) < 256) bytes.u8(Math.abs(step));
      else bytes.u16(step);
    }
  }
  return bytes.pad(4).done();
}

function head(
  [xMin, yMin, xMax, yMax]: readonly [number, number, number, number],
  weight: number,
): Uint8Array {
  const date = [Number(DRAWN_AT >> 32n), Number(DRAWN_AT & 0xffffffffn)] as const;
  return new Bytes()
    .u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5)
    .u16(0x0003, 1000)
    .u32(...date, ...date)
    .u16(xMin, yMin, xMax, yMax, weight > 600 ? 1 : 0, 8, 2, 0, 0)
    .done();
}

/** Version 4, licensed for installing and embedding; the metrics of hhea are the ones to use (fsSelection bit 7). */
function os2(glyphs: readonly Glyph[], weight: number): Uint8Array {
  const codes = glyphs.slice(1).map(codeOf);
  const average = Math.round(glyphs.reduce((sum, { advance }) => sum + advance, 0) / glyphs.length);
  const selection = 0x0080 | (weight > 600 ? 0x0020 : weight === 400 ? 0x0040 : 0);
  return new Bytes()
    .u16(4, average, weight, 5, 0)
    .u16(650, 600, 0, 75, 650, 600, 0, 350, 50, 258, 0)
    .u8(2, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    .u32(0x00000001, 0, 0, 0)
    .text('NONE')
    .u16(selection, Math.min(...codes), Math.max(...codes), ASCENT, DESCENT, 0, ASCENT, -DESCENT)
    .u32(0x00000001, 0)
    .u16(CAP_HEIGHT, CAP_HEIGHT, 0, 32, 0)
    .done();
}

/** Format 4, one segment a run of neighbouring characters. */
function cmap(glyphs: readonly Glyph[]): Uint8Array {
  const runs: { first: number; last: number; glyph: number }[] = [];
  glyphs.forEach((glyph, at) => {
    if (at === 0) return;
    const code = codeOf(glyph);
    const run = runs.at(-1);
    if (run && run.last + 1 === code) run.last = code;
    else runs.push({ first: code, last: code, glyph: at });
  });
  runs.push({ first: 0xffff, last: 0xffff, glyph: 0x10000 });
  const count = runs.length;
  const power = Math.floor(Math.log2(count));
  const table = new Bytes()
    .u16(4, 16 + count * 8, 0, count * 2, 2 ** (power + 1), power, count * 2 - 2 ** (power + 1))
    .u16(...runs.map(({ last }) => last), 0)
    .u16(...runs.map(({ first }) => first))
    .u16(...runs.map(({ first, glyph }) => (glyph - first) & 0xffff))
    .u16(...runs.map(() => 0))
    .done();
  return new Bytes().u16(0, 1, 3, 1).u32(12).raw(table).done();
}

/** Names in UTF-16 for Windows and Unicode readers; the family carries its Vietnamese marks. */
function name({ family, style, weight, postScript, version, licence }: FontNames): Uint8Array {
  const isPlain = style === 'Regular' || style === 'Bold';
  const records: [id: number, text: string][] = [
    [1, isPlain ? family : `${family} ${style}`],
    [2, isPlain ? style : 'Regular'],
    [3, `${version};${postScript}-${weight}`],
    [4, `${family} ${style}`],
    [5, `Version ${version}`],
    [6, postScript],
    [13, licence],
    ...(isPlain
      ? []
      : ([
          [16, family],
          [17, style],
        ] satisfies [number, string][])),
  ];
  const bytes = new Bytes().u16(0, records.length, 6 + records.length * 12);
  const texts = records.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let at = 0;
  records.forEach(([id], index) => {
    const length = texts[index]?.length ?? 0;
    bytes.u16(3, 1, 0x0409, id, length, at);
    at += length;
  });
  return texts.reduce((all, text) => all.raw(text), bytes).done();
}

const sum = (bytes: Uint8Array): number => {
  let total = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    for (let part = 0; part < 4; part++) total += (bytes[at + part] ?? 0) * 256 ** (3 - part);
  }
  return total % 2 ** 32;
};

/** The table directory, the tables, and the check over all of it in `head`. */
function assemble(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(entries.length));
  const directory = new Bytes()
    .u32(0x00010000)
    .u16(entries.length, 16 * 2 ** power, power, 16 * entries.length - 16 * 2 ** power);
  const body = new Bytes();
  const start = 12 + entries.length * 16;
  let headAt = 0;
  for (const [tag, table] of entries) {
    if (tag === 'head') headAt = start + body.length;
    directory.text(tag).u32(sum(table), start + body.length, table.length);
    body.raw(table).pad(4);
  }
  const file = new Bytes().raw(directory.done()).raw(body.done()).done();
  new DataView(file.buffer).setUint32(headAt + 8, (0xb1b0afba - sum(file) + 2 ** 32) % 2 ** 32);
  return file;
}
