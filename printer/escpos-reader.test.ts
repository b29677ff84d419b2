import { describe, expect, it } from 'vitest';
import { EscposReader, type PrinterEvent } from './escpos-reader.ts';
import type { PrinterLetters } from './print-head.ts';

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

  it('tells what it is asked and told about its state', () => {
    expect(read(0x1d, 0x72, 1, 0x1d, 0x61, 0x0f, 0x10, 0x05, 2, 0x10, 0x04, 4)).toEqual([
      { kind: 'in-order-asked', about: 1 },
      { kind: 'auto-status', mask: 15 },
      { kind: 'recover', how: 2 },
      { kind: 'status-asked', about: 4 },
    ]);
  });

  it('prints columns of dots, eight or twenty-four to a column, side by side', () => {
    const columns = [0x1b, 0x2a, 33, 2, 0, 0x80, 0, 0x01, 0x40, 0, 0];
    const printed = rows(...columns, 0x1d, 0x50, 203, 203, 0x1b, 0x4a, 24);
    expect(printed).toHaveLength(24);
    expect([printed[0], printed[1], printed[23]]).toEqual(['80000000', '40000000', '80000000']);
    // Eight dots high and of single density: two wide and three high each.
    expect(rows(0x1b, 0x2a, 0, 1, 0, 0x80, 0x1b, 0x4a, 0).slice(0, 4)).toEqual([
      'c0000000',
      'c0000000',
      'c0000000',
      '00000000',
    ]);
  });

  it('prints a raster twice as wide and twice as high', () => {
    expect(rows(0x1d, 0x76, 0x30, 3, 1, 0, 1, 0, 0xa0)).toEqual(['cc000000', 'cc000000']);
  });

  it('keeps stored pictures when it is initialised, and prints none that it has not', () => {
    const store = [
      0x1c, 0x71, 2, 1, 0, 1, 0, 0x80, 0x40, 0x20, 0x10, 8, 4, 2, 1, 1, 0, 1, 0, 0x80, 0x80, 0x80, 0x80, 0x80,
      0x80, 0x80, 0x80,
    ];
    const first = ['80', '40', '20', '10', '08', '04', '02', '01'].map((byte) => `${byte}000000`);
    expect(rows(...store, 0x1b, 0x40, 0x1c, 0x70, 1, 0)).toEqual(first);
    expect(rows(...store, 0x1c, 0x70, 2, 1)[0]).toBe('ffff0000');
    expect(read(...store, 0x1c, 0x70, 3, 0)).toEqual([
      { kind: 'unknown', bytes: Uint8Array.of(0x1c, 0x70, 3, 0) },
    ]);
  });

  it('counts the paper that has moved, over all cuts', () => {
    const reader = new EscposReader(32, () => undefined);
    reader.read(Uint8Array.of(...DOT, 0x0a, ...CUT, 0x1b, 0x33, 0, ...DOT, 0x41, 0x0a));
    expect(reader.rowsFed).toBe(1 + 34 + 1 + 24);
    reader.read(Uint8Array.of(...DOT.slice(0, 8)));
    expect(reader.rowsFed).toBe(60);
  });

  describe('with letters', () => {
    const asked: string[] = [];
    /** A cell whose upper left dot is black; a printer whose table 5 begins with an accent. */
    const letters: PrinterLetters = {
      letter: (byte, table) => (table === 5 && byte === 0xd1 ? '\u0301' : String.fromCharCode(byte)),
      dots: (letter, width, height, isBold) => {
        asked.push(`${letter} ${width}x${height}${isBold ? ' bold' : ''}`);
        const bits = new Uint8Array(Math.ceil(width / 8) * height);
        bits[0] = 0x80;
        return { width: Math.ceil(width / 8) * 8, height, bits };
      },
    };
    function print(...bytes: number[]): string[] {
      asked.length = 0;
      const events: PrinterEvent[] = [];
      new EscposReader(32, (event) => events.push(event), { letters }).read(Uint8Array.of(...bytes, ...CUT));
      expect(events.map((event) => event.kind)).toEqual(['cut']);
      const [cut] = events;
      const bits = cut?.kind === 'cut' ? cut.paper.bits : [];
      return Buffer.from(bits).toString('hex').match(/.{8}/gu) ?? [];
    }

    it('draws them in a line, each in its cell', () => {
      const printed = print(0x41, 0x42, 0x0a);
      expect(asked).toEqual(['A 12x24', 'B 12x24']);
      expect(printed).toHaveLength(34);
      expect(printed[0]).toBe('80080000');
    });

    it('enlarges them, on one foot with the others', () => {
      const printed = print(0x41, 0x1d, 0x21, 0x01, 0x42, 0x0a);
      expect(printed).toHaveLength(48);
      expect([printed[0], printed[1], printed[24]]).toEqual(['00080000', '00080000', '80000000']);
      expect(print(0x1d, 0x21, 0x10, 0x41, 0x0a)[0]).toBe('c0000000');
    });

    it('knows bold, the small font, and where a line is full', () => {
      expect(print(0x1b, 0x45, 1, 0x1b, 0x4d, 1, 0x41, 0x42, 0x43, 0x44, 0x0a)).toHaveLength(68);
      expect(asked).toEqual(['A 9x17 bold', 'B 9x17 bold', 'C 9x17 bold', 'D 9x17 bold']);
    });

    it('puts a mark onto the letter before it', () => {
      const printed = print(0x1b, 0x74, 5, 0x65, 0xd1, 0x41, 0x0a);
      expect(asked).toEqual(['e 12x24', 'é 12x24', 'A 12x24']);
      expect(printed[0]).toBe('80080000');
    });

    it('stands in the middle when it is told to, and forgets it when initialised', () => {
      expect(print(0x1b, 0x61, 1, 0x41, 0x0a)[0]).toBe('00200000');
      expect(print(0x1b, 0x61, 1, 0x1b, 0x40, 0x41, 0x0a)[0]).toBe('80000000');
    });
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
