import { describe, expect, it } from 'vitest';
import { drawBand } from './draw-band.ts';
import { fontFiles, loadMeasure } from './fonts.ts';
import { laySlip } from './lay-slip.ts';
import { papers } from './papers.ts';
import type { Raster } from './raster.ts';
import type { Band, Mark } from './receipt.ts';
import { longestSlip, ordinarySlip, prioritySlip } from './sample-slips.ts';

const files = fontFiles();

function isBlack({ bits, width }: Raster, x: number, y: number): boolean {
  return ((bits[(y * width + x) >> 3] ?? 0) & (0x80 >> (x & 7))) !== 0;
}

function blackIn(raster: Raster, top: number, rows: number): number {
  let count = 0;
  for (let y = top; y < top + rows; y += 1) {
    for (let x = 0; x < raster.width; x += 1) count += isBlack(raster, x, y) ? 1 : 0;
  }
  return count;
}

describe('drawBand', () => {
  it('draws a box dot for dot', () => {
    const box: Mark = { kind: 'box', x: 3, y: 1, width: 10, height: 2, ink: 'black' };
    const raster = drawBand({ height: 4, marks: [box] }, 16, files);
    expect([...raster.bits]).toEqual([0, 0, 0x1f, 0xf8, 0x1f, 0xf8, 0, 0]);
  });

  it('draws a frame whose line lies inside its edge, sharp on all four sides', () => {
    const frame: Mark = { kind: 'frame', x: 8, y: 0, width: 64, height: 40, line: 4, radius: 8 };
    const raster = drawBand({ height: 40, marks: [frame] }, 80, files);
    const across = Array.from({ length: 80 }, (_, x) => (isBlack(raster, x, 20) ? '#' : '.')).join('');
    expect(across).toBe(`${'.'.repeat(8)}####${'.'.repeat(56)}####${'.'.repeat(8)}`);
    const down = Array.from({ length: 40 }, (_, y) => (isBlack(raster, 40, y) ? '#' : '.')).join('');
    expect(down).toBe(`####${'.'.repeat(32)}####`);
  });

  it('writes letters that an SVG would take for its own', () => {
    const line: Mark = {
      kind: 'line',
      x: 4,
      baseline: 30,
      size: 26,
      align: 'left',
      ink: 'black',
      runs: [{ text: '<&>"', face: 'words-600' }],
    };
    expect(blackIn(drawBand({ height: 40, marks: [line] }, 160, files), 0, 40)).toBeGreaterThan(200);
  });

  it('clips no mark of any letter: with more room above and below, no dot is added', () => {
    const room = 24;
    const roomy = ({ height, marks }: Band): Band => ({
      height: height + 2 * room,
      marks: marks.map((mark) =>
        mark.kind === 'line' ? { ...mark, baseline: mark.baseline + room } : { ...mark, y: mark.y + room },
      ),
    });
    const high = { officeName: 'UBND ẦẨỆỄ', deskName: 'Ặ Ỗ Ợ', fieldName: 'ẦỆ Ỷ Ợ', ahead: 0 };
    const slips = [{ ...ordinarySlip, ...high }, { ...prioritySlip, ...high, reprint: true }, longestSlip];
    for (const slip of slips) {
      for (const paper of Object.values(papers)) {
        for (const band of laySlip(slip, paper, loadMeasure()).bands) {
          const raster = drawBand(roomy(band), paper.width, files);
          expect(blackIn(raster, 0, room)).toBe(0);
          expect(blackIn(raster, raster.height - room, room)).toBe(0);
        }
      }
    }
  });
});
