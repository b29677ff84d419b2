import { describe, expect, it } from 'vitest';
import { fontFiles, loadMeasure } from './fonts.ts';
import { probeDrawing } from './probe-drawing.ts';

const files = fontFiles();
const measure = loadMeasure();

describe('probeDrawing', () => {
  it('passes with the fonts that are shipped', () => {
    expect(() => probeDrawing(files, measure)).not.toThrow();
  });

  it('finds that there is no font at all, where the renderer itself says nothing', () => {
    expect(() => probeDrawing([], measure)).toThrow('drawn 0 dots wide');
  });

  it.each(files.map((file) => [file.replace(/^.*\//u, ''), file]))(
    'finds that %s is missing',
    (_, missing) => {
      const others = files.filter((file) => file !== missing);
      expect(() => probeDrawing(others, measure)).toThrow('a font is missing');
    },
  );
});
