import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PaperStrip } from './paper-strip.ts';
import type { Raster } from './raster.ts';
import { stripsOf } from './strips.ts';

const rowOf = (text: string) => parseInt(text.replaceAll('.', '0').replaceAll('#', '1'), 2);
const picture = (...rows: string[]): Raster => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  bits: Uint8Array.from(rows.flatMap((row) => (row.match(/.{8}/gu) ?? []).map(rowOf))),
});

describe('stripsOf', () => {
  it('feeds over white and leaves out white on the right', () => {
    const white = '................';
    const strips = stripsOf(picture(white, white, white, '#...............', '.#..............', white));
    expect(strips).toEqual([
      { kind: 'white', rows: 3 },
      { kind: 'ink', widthBytes: 1, rows: 2, bits: Uint8Array.of(0x80, 0x40) },
      { kind: 'white', rows: 1 },
    ]);
  });

  it('keeps a thin white line inside the picture, where a feed would cost more', () => {
    expect(stripsOf(picture('########', '........', '########'))).toHaveLength(1);
  });

  it('cuts a tall picture into strips of at most 48 rows', () => {
    const strips = stripsOf(picture(...Array.from({ length: 100 }, () => '#######.')));
    expect(strips.map((strip) => strip.rows)).toEqual([48, 48, 4]);
  });

  it('gives the same dots again when its strips are put one below the other', () => {
    fc.assert(
      fc.property(rasters(), (raster) => {
        const paper = new PaperStrip(raster.width);
        for (const strip of stripsOf(raster)) {
          if (strip.kind === 'white') paper.feed(strip.rows);
          else {
            for (let row = 0; row < strip.rows; row += 1) {
              paper.print(strip.bits.subarray(row * strip.widthBytes, (row + 1) * strip.widthBytes), 0);
            }
          }
        }
        expect(paper.raster()).toEqual(raster);
      }),
    );
  });
});

function rasters(): fc.Arbitrary<Raster> {
  const byte = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 255 }));
  return fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 120 }))
    .chain(([stride, height]) =>
      fc
        .array(fc.oneof(fc.constant(null), fc.array(byte, { minLength: stride, maxLength: stride })), {
          minLength: height,
          maxLength: height,
        })
        .map((rows) => ({
          width: stride * 8,
          height,
          bits: Uint8Array.from(rows.flatMap((row) => row ?? Array.from({ length: stride }, () => 0))),
        })),
    );
}
