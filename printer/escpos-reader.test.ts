import { describe, expect, it } from 'vitest';
import { EscposReader, type PrinterEvent } from './escpos-reader.ts';

const CUT = [0x1d, 0x56, 0x00];
const DOT = [0x1d, 0x76, 0x30, 0, 1, 0, 1, 0, 0xff];

function read(...bytes: number[]): PrinterEvent[] {
  const events: PrinterEvent[] = [];
  const reader = new EscposReader(32, (event) => events.push(event));
  reader.read(Uint8Array.from(bytes));
  return events;
}

/** The rows of the paper that was cut, in hexadecimal. */
function rows(...bytes: number[]): string[] {
  const cut = read(...bytes, ...CUT).find((event) => event.kind === 'cut');
  return (
    Buffer.from(cut?.paper.bits ?? [])
      .toString('hex')
      .match(/.{8}/gu) ?? []
  );
}

describe('EscposReader', () => {
  it('puts dots where the justification says', () => {
    expect(rows(...DOT)).toEqual(['ff000000']);
    expect(rows(0x1b, 0x61, 1, ...DOT)).toEqual(['000ff000']);
    expect(rows(0x1b, 0x61, 2, ...DOT)).toEqual(['000000ff']);
    expect(rows(0x1b, 0x61, 2, 0x1b, 0x40, ...DOT)).toEqual(['ff000000']);
  });

  it('loses what is wider than its head', () => {
    expect(rows(0x1d, 0x76, 0x30, 0, 5, 0, 1, 0, 1, 2, 3, 4, 5)).toEqual(['01020304']);
  });

  it('feeds in 1/360 inch until it is told to feed in dots', () => {
    expect(rows(0x1b, 0x4a, 36)).toHaveLength(20);
    expect(rows(0x1d, 0x50, 203, 203, 0x1b, 0x4a, 36)).toHaveLength(36);
    expect(rows(0x1d, 0x50, 203, 203, 0x1b, 0x40, 0x1b, 0x4a, 36)).toHaveLength(20);
  });

  it('feeds lines of a sixth of an inch', () => {
    expect(rows(0x0a)).toHaveLength(34);
    expect(rows(0x1b, 0x64, 3)).toHaveLength(102);
  });

  it('starts a new paper at every cut, of either kind', () => {
    const heights = read(...DOT, ...CUT, ...DOT, ...DOT, 0x1d, 0x56, 0x42, 0)
      .filter((event) => event.kind === 'cut')
      .map(({ paper, bytesRead }) => [paper.height, bytesRead]);
    expect(heights).toEqual([
      [1, 12],
      [2, 34],
    ]);
  });

  it('reads the same, however the bytes are cut into pieces', () => {
    const bytes = [
      0x1b,
      0x40,
      0x1d,
      0x50,
      203,
      203,
      0x1b,
      0x61,
      0,
      ...DOT,
      0x1b,
      0x4a,
      9,
      0x10,
      0x04,
      1,
      ...DOT,
      ...CUT,
    ];
    const events: PrinterEvent[] = [];
    const reader = new EscposReader(32, (event) => events.push(event));
    for (const byte of bytes) reader.read(Uint8Array.of(byte));
    expect(events).toEqual(read(...bytes));
    expect(events.map((event) => event.kind)).toEqual(['status-asked', 'cut']);
  });

  it('reports letters and gives them their line', () => {
    const events = read(0x41, 0x42, ...DOT, ...CUT);
    expect(events[0]).toEqual({ kind: 'text', bytes: Uint8Array.of(0x41, 0x42) });
    expect(events[1]).toMatchObject({ kind: 'cut', paper: { height: 35 } });
  });

  it.each([
    ['a control byte', [0x11]],
    ['a command of another printer', [0x1b, 0x5a]],
    ['a raster of another kind', [0x1d, 0x76, 0x31, 0, 1, 0, 1, 0].slice(0, 8)],
    ['a cut of another kind', [0x1d, 0x56, 0x09]],
  ])('reports %s', (_, bytes) => {
    expect(read(...bytes)[0]).toMatchObject({ kind: 'unknown' });
  });
});
