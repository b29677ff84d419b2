import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EscposReader, type PrinterEvent } from './escpos-reader.ts';
import { papers } from './papers.ts';
import { encodings, type Profile, profiles } from '#protocol/profile.ts';
import { stack } from './raster.ts';
import { samplePlace } from './sample-place.ts';
import { lateSlip, longestSlip, ordinarySlip, prioritySlip } from './sample-slips.ts';
import { slipPress } from './slip-bytes.ts';
import { slipDrawing } from './slip-drawing.ts';
import type { Slip } from './slip.ts';
import { letterOf } from './vietnamese-encodings.ts';

const press = slipPress();
const drawing = slipDrawing();
const parts = { '80mm': press.store(samplePlace, '80mm'), '58mm': press.store(samplePlace, '58mm') };
const wide: Profile = profiles['clone-80'];
const narrow: Profile = profiles['clone-58'];
const everySlip = [ordinarySlip, { ...prioritySlip, reprint: true }, longestSlip];

/** A printer that keeps the parts prints these pieces; without a cutter somebody tears the paper off. */
function print(pieces: readonly Uint8Array[], profile: Profile): { events: PrinterEvent[]; rows: number } {
  const events: PrinterEvent[] = [];
  const reader = new EscposReader(papers[profile.paper].width, (event) => events.push(event));
  reader.read(parts[profile.paper].bytes);
  for (const piece of pieces) reader.read(piece);
  const rows = reader.rowsFed;
  if (!profile.hasCutter) reader.read(Uint8Array.of(0x1d, 0x56, 0));
  return { events, rows };
}

function paperOf(events: readonly PrinterEvent[]) {
  const cut = events.find((event) => event.kind === 'cut');
  if (!cut) throw new Error('Nothing was cut off');
  return cut.paper;
}

function textsOf(events: readonly PrinterEvent[], encoding: (typeof encodings)[number]): string[] {
  return events.flatMap((event) =>
    event.kind === 'text'
      ? [
          Array.from(event.bytes, (byte) => letterOf(byte, encoding))
            .join('')
            .normalize('NFC')
            .trim(),
        ]
      : [],
  );
}

describe('a drawn slip', () => {
  it.each(['gs-v-0', 'esc-star'] as const)('has the same dots by %s', (raster) => {
    for (const slip of everySlip) {
      const profile = { ...wide, raster };
      const { events } = print(press.press(slip, profile), profile);
      const drawn = stack(drawing(slip, '80mm'));
      expect(events.map((event) => event.kind)).toEqual(['cut']);
      const { bits } = paperOf(events);
      const different = [...drawn.bits.keys()].filter((at) => bits[at] !== drawn.bits[at]);
      // A dot may have been added where two bytes would have been a real-time command.
      expect(different.length).toBeLessThan(4);
    }
  });

  it('comes in pieces of whole commands, none taller than its profile says', () => {
    const profile = { ...wide, bandRows: 24 };
    const pieces = press.press(ordinarySlip, profile);
    const events: PrinterEvent[] = [];
    let rows = 0;
    const reader = new EscposReader(576, (event) => events.push(event));
    for (const piece of pieces) {
      reader.read(piece);
      // A question between two pieces is heard as one.
      reader.read(Uint8Array.of(0x1d, 0x72, 1));
      expect(events.filter((event) => event.kind !== 'cut').at(-1)).toEqual({
        kind: 'in-order-asked',
        about: 1,
      });
      if (piece.includes(0x76)) expect(reader.rowsFed - rows).toBeLessThanOrEqual(24);
      rows = reader.rowsFed;
    }
    expect(events.filter((event) => event.kind === 'in-order-asked')).toHaveLength(pieces.length);
  });

  it('is fed to where it is torn off when there is no blade', () => {
    const { events, rows } = print(press.press(ordinarySlip, narrow), narrow);
    expect(rows).toBe(stack(drawing(ordinarySlip, '58mm')).height + narrow.headToBladeMm * 8);
    expect(events.map((event) => event.kind)).toEqual(['cut']);
  });
});

describe('a stored slip', () => {
  const stored = { ...wide, way: 'stored' } as const;

  it('sends only its figures', () => {
    const pieces = press.press(ordinarySlip, stored);
    expect(pieces.flatMap((piece) => [...piece])).toHaveLength(61);
    const { events } = print(pieces, stored);
    expect(textsOf(events, 'tcvn3')).toEqual(['C047', '310-2014:36 23/11/2026']);
    expect(events.map((event) => event.kind)).toEqual(['text', 'text', 'cut']);
  });

  it.each([wide, narrow])('prints parts that the printer has, on $paper', (paper) => {
    const profile = { ...paper, way: 'stored' } as const;
    for (const reprint of [true, false]) {
      for (const language of ['vi', 'en'] as const) {
        const { expectedWait, ...unknownWait } = { ...prioritySlip, reprint, language };
        for (const slip of [{ ...unknownWait, ...(expectedWait && { expectedWait }) }, unknownWait]) {
          const { events } = print(press.press(slip, profile), profile);
          expect(events.filter((event) => event.kind === 'unknown')).toEqual([]);
        }
      }
    }
  });

  it('is drawn where its words are not those that are stored', () => {
    const drawn = (slip: Slip) => press.press(slip, wide);
    for (const other of [
      { fieldName: 'Đất đai' },
      { officeName: 'UBND phường khác' },
      { counters: [3] },
      { letter: 'X' },
    ]) {
      const slip = { ...ordinarySlip, ...other };
      expect(press.press(slip, stored)).toEqual(drawn(slip));
    }
  });

  it('brings the name of a procedure with it, as dots or as text', () => {
    const slip = { ...ordinarySlip, procedureName: 'Chứng thực bản sao từ bản chính' };
    expect(print(press.press(slip, stored), stored).events.map((event) => event.kind)).toEqual([
      'text',
      'text',
      'cut',
    ]);
    const lettered = { ...stored, codePage: { encoding: 'tcvn3', number: 27 } } as const;
    expect(textsOf(print(press.press(slip, lettered), lettered).events, 'tcvn3')).toContain(
      slip.procedureName,
    );
  });

  it('[S11] brings the note to a same-day procedure with it, as dots or as text', () => {
    const { events } = print(press.press(lateSlip, stored), stored);
    const without = { ...lateSlip };
    delete (without as { sameDayUntil?: string }).sameDayUntil;
    const shorter = print(press.press(without, stored), stored);
    expect(paperOf(events).height).toBeGreaterThan(paperOf(shorter.events).height);
    const lettered = { ...stored, codePage: { encoding: 'tcvn3', number: 27 } } as const;
    expect(textsOf(print(press.press(lateSlip, lettered), lettered).events, 'tcvn3').join(' ')).toContain(
      'Nhận sau 15:00: trả vào ngày làm việc tiếp theo',
    );
  });

  it('has another hash as soon as a word is another', () => {
    const other = slipPress().store({ ...samplePlace, deskName: 'Một cửa' }, '80mm');
    expect(other.hash).not.toBe(parts['80mm'].hash);
    expect(slipPress().store(samplePlace, '80mm').hash).toBe(parts['80mm'].hash);
  });
});

describe('a text slip', () => {
  it.each(encodings)('says what the drawn one says, in %s', (encoding) => {
    const profile = { ...wide, way: 'text', codePage: { encoding, number: 27 } } as const;
    const { events } = print(press.press({ ...prioritySlip, reprint: true }, profile), profile);
    const texts = textsOf(events, encoding);
    expect(texts).toEqual([
      'UBND phường Hải Dương - Bộ phận Một cửa',
      'H019',
      '* Ưu tiên *',
      '* BẢN IN LẠI *',
      'Hộ tịch',
      'Quầy 2',
      'Trước ông/bà còn 1 người',
      'Dự kiến chờ 5-15 phút',
      'Giờ lấy số: 14:36 23/11/2026',
      'Xin giữ phiếu. Quá lượt, mời ông/bà báo quầy',
    ]);
  });

  it('[S11] says that the result comes on the next working day', () => {
    const profile = { ...narrow, way: 'text', codePage: { encoding: 'tcvn3', number: 27 } } as const;
    const texts = textsOf(print(press.press(lateSlip, profile), profile).events, 'tcvn3');
    expect(texts.join(' ')).toContain('Nhận sau 15:00: trả vào ngày làm việc tiếp theo');
  });

  it('has no command that its author did not write, whatever the names hold', () => {
    const nasty = fc.array(
      fc.constantFrom(
        '\x1b@',
        '\x1dV\x00',
        '\x10\x04\x01',
        '\x1cp\x01\x00',
        '\u202e',
        '👍',
        'Ứ',
        'Ỵ',
        ' a',
        '漢',
        '\x7f',
      ),
      { minLength: 1, maxLength: 20 },
    );
    const codePage = fc.constantFrom(...encodings, null);
    fc.assert(
      fc.property(nasty, codePage, (words, encoding) => {
        const name = words.join('');
        const profile: Profile = {
          ...wide,
          way: 'text',
          codePage: encoding === null ? null : { encoding, number: 27 },
        };
        const slip = { ...ordinarySlip, officeName: name, fieldName: name, procedureName: name };
        const { events } = print(press.press(slip, profile), profile);
        expect(events.filter((event) => event.kind !== 'text' && event.kind !== 'cut')).toEqual([]);
        expect(events.filter((event) => event.kind === 'cut')).toHaveLength(1);
        const commands = press
          .press(slip, profile)
          .flatMap((piece) => [...piece])
          .filter((byte) => byte === 0x10 || byte === 0x1c);
        expect(commands).toEqual([]);
      }),
    );
  });
});
