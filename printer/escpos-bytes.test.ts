import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escposBytes } from './escpos-bytes.ts';
import { EscposReader, type PrinterEvent } from './escpos-reader.ts';
import { type Raster, stack } from './raster.ts';
import { longestSlip, ordinarySlip, prioritySlip } from './sample-slips.ts';
import { slipDrawing } from './slip-drawing.ts';

function read(bytes: Uint8Array, width: number): PrinterEvent[] {
  const events: PrinterEvent[] = [];
  new EscposReader(width, (event) => events.push(event)).read(bytes);
  return events;
}

/** Where a real-time command would be obeyed: DLE followed by EOT, ENQ or DC4. */
function realTimeCommands(bytes: Uint8Array): number[] {
  return [...bytes.keys()].filter(
    (at) => bytes[at] === 0x10 && [0x04, 0x05, 0x14].includes(bytes[at + 1] ?? 0),
  );
}

const oneByte = (byte: number): Raster => ({ width: 8, height: 1, bits: Uint8Array.of(byte) });

describe('escposBytes', () => {
  it('is exactly this for one dot, a gap and another dot', () => {
    const gap: Raster = { width: 8, height: 300, bits: new Uint8Array(300) };
    expect(Buffer.from(escposBytes([oneByte(0x80), gap, oneByte(0x01)])).toString('hex')).toBe(
      [
        '1b40', // initialise
        '1d50cbcb', // feed in dots of 1/203 inch
        '1d7630000100010080', // one row of one byte
        '1b4aff1b4a2d', // feed 255 + 45 rows
        '1d7630000100010001',
        '1d564200', // feed to the blade and cut
      ].join(''),
    );
  });

  it('prints the dots it was given, dot for dot', () => {
    fc.assert(
      fc.property(fc.array(drawnBand(3), { minLength: 1, maxLength: 4 }), (bands) => {
        const events = read(escposBytes(bands), 24);
        expect(events.map((event) => event.kind)).toEqual(['cut']);
        expect(events[0]).toMatchObject({ paper: stack(bands) });
      }),
    );
  });

  it('never sends a real-time command inside a picture, and adds one dot for each at most', () => {
    const dangerous = fc.constantFrom(0x10, 0x04, 0x05, 0x14, 0x01, 0);
    fc.assert(
      fc.property(fc.array(dangerous, { minLength: 8, maxLength: 64 }), (values) => {
        const height = Math.floor(values.length / 2);
        const band = { width: 16, height, bits: Uint8Array.from(values.slice(0, height * 2)) };
        const bytes = escposBytes([band]);
        expect(realTimeCommands(bytes)).toEqual([]);
        const [cut] = read(bytes, 16);
        const printed = cut?.kind === 'cut' ? cut.paper.bits : new Uint8Array(0);
        expect([...printed.keys()].filter((at) => (printed[at] ?? 0) !== (band.bits[at] ?? 0))).toEqual(
          [...printed.keys()].filter((at) => printed[at] === 0x18),
        );
      }),
    );
  });

  it('prints real slips on both papers in strips that a small buffer holds', () => {
    const draw = slipDrawing();
    for (const slip of [ordinarySlip, { ...prioritySlip, reprint: true }, longestSlip]) {
      for (const [paper, width] of [
        ['80mm', 576],
        ['58mm', 384],
      ] as const) {
        const bands = draw(slip, paper);
        const bytes = escposBytes(bands);
        expect(realTimeCommands(bytes)).toEqual([]);
        expect(bytes.length).toBeLessThan(32_000);
        const events = read(bytes, width);
        expect(events.map((event) => event.kind)).toEqual(['cut']);
        expect(events[0]).toMatchObject({ paper: { width, height: stack(bands).height } });
      }
    }
  });

  it('refuses bands of different widths', () => {
    expect(() => escposBytes([oneByte(1), { width: 16, height: 1, bits: Uint8Array.of(1, 1) }])).toThrow(
      'widths',
    );
  });
});

/** Bands without a byte that could begin a real-time command, with much white in them as drawings have. */
function drawnBand(stride: number): fc.Arbitrary<Raster> {
  const byte = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 255 }).map((value) => (value === 0x10 ? 0x11 : value)),
  );
  const row = fc.oneof(fc.constant([0, 0, 0]), fc.array(byte, { minLength: stride, maxLength: stride }));
  return fc
    .array(row, { minLength: 1, maxLength: 80 })
    .map((rows) => ({ width: stride * 8, height: rows.length, bits: Uint8Array.from(rows.flat()) }));
}
