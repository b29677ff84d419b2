import { describe, expect, it } from 'vitest';
import { boardCaps, capPixels, pixelsPerMillimetre } from '#screen-kit/looks/millimetres.ts';
import { boardSizes } from './board-sizes.ts';

const hall = (diagonalInch: number, metres: number, widthPx = 1920, heightPx = 1080) => ({
  ...{ widthPx, heightPx, metres },
  pxPerMm: pixelsPerMillimetre({ widthPx, heightPx, diagonalInch }),
});

describe('sizes on the board', () => {
  it('a 43 inch board in a hall of 8 m has four rows that can be read from its end', () => {
    const at8 = hall(43, 8);
    const sizes = boardSizes(at8);
    expect(sizes).toMatchObject({ unit: 1, rows: 4, hasSigns: true });
    expect(sizes.listCap).toBeGreaterThanOrEqual(capPixels(boardCaps.list, 8, at8.pxPerMm));
  });

  it('a shorter hall does not make the figures smaller', () => {
    expect(boardSizes(hall(43, 4))).toEqual(boardSizes(hall(43, 8)));
  });

  it('a deeper hall has three rows without signs, taller than four rows could be', () => {
    const at9 = hall(43, 9);
    const sizes = boardSizes(at9);
    expect(sizes).toMatchObject({ rows: 3, hasSigns: false });
    expect(sizes.listCap).toBeGreaterThanOrEqual(capPixels(boardCaps.list, 9, at9.pxPerMm));
  });

  it('a screen with more pixels shows the same picture, enlarged', () => {
    expect(boardSizes(hall(43, 8, 3840, 2160))).toEqual({ ...boardSizes(hall(43, 8)), unit: 2 });
  });
});
