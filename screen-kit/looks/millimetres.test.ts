import { describe, expect, it } from 'vitest';
import { boardCaps, capPixels, fontPixels, pixelsPerMillimetre } from './millimetres.ts';

describe('millimetres', () => {
  it.each([
    [21.5, 1920, 1080, 4.034],
    [21.5, 1080, 1920, 4.034],
    [15.6, 1920, 1080, 5.56],
    [24, 1920, 1080, 3.614],
    [43, 1920, 1080, 2.017],
    [55, 1920, 1080, 1.577],
    [10.1, 1280, 800, 5.884],
  ])(
    'a %s inch screen of %s × %s has %s pixels in a millimetre',
    (diagonalInch, widthPx, heightPx, expected) => {
      expect(pixelsPerMillimetre({ widthPx, heightPx, diagonalInch })).toBeCloseTo(expected, 2);
    },
  );

  it('a call on a 43 inch board seen from 8 m stands at least 16.7 mm a metre high', () => {
    const pxPerMm = pixelsPerMillimetre({ widthPx: 1920, heightPx: 1080, diagonalInch: 43 });
    expect(capPixels(boardCaps.call, 8, pxPerMm)).toBeCloseTo(269.5, 0);
    // The mock-up's call (17.7 mm/m) and list (12.2 mm/m), measured on its picture.
    expect(capPixels(17.7, 8, pxPerMm)).toBeCloseTo(285.6, 0);
    expect(capPixels(boardCaps.list, 8, pxPerMm)).toBeCloseTo(196.9, 0);
  });

  it('a kiosk question of 17.6 mm has caps of 13 mm', () => {
    expect(fontPixels(13)).toBeCloseTo(17.6, 1);
  });
});
