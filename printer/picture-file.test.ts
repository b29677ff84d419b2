import { decode } from 'fast-png';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pictureFile } from './picture-file.ts';

it('a picture read back by somebody else has every dot where it was', async () => {
  const raster = fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 20 }))
    .chain(([bytes, height]) => {
      const bits = fc.uint8Array({ minLength: bytes * height, maxLength: bytes * height });
      return bits.map((dots) => ({ width: bytes * 8, height, bits: dots }));
    });
  await fc.assert(
    fc.asyncProperty(raster, async ({ width, height, bits }) => {
      const { data, ...read } = decode(await pictureFile({ width, height, bits }));
      expect(read).toMatchObject({ width, height, depth: 1, channels: 1 });
      expect(data).toEqual(bits.map((byte) => ~byte));
    }),
  );
});
