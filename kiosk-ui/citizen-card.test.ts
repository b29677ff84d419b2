import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Birth, hasReached, readCitizenCard } from './citizen-card.ts';

const today = '2026-11-23';
const seed = 20261123;

interface Card {
  readonly province: number;
  readonly sex: 0 | 1;
  readonly birth: { readonly year: number; readonly month: number; readonly day: number };
  readonly old: string;
  readonly name: string;
  readonly address: string;
}

const digits = (count: number) => (n: number) => String(n).padStart(count, '0');

/** An invented card as its code is written on it. */
function codeOf({ province, sex, birth, old, name, address }: Card, bar = '|'): string {
  const century = Math.floor((birth.year - 1900) / 100) * 2 + sex;
  const number = `${digits(3)(province)}${century}${digits(2)(birth.year % 100)}012345`;
  const born = `${digits(2)(birth.day)}${digits(2)(birth.month)}${birth.year}`;
  return [number, old, name, born, sex === 0 ? 'Nam' : 'Nữ', address, '01012023'].join(bar);
}

const names = ['NGUYỄN VĂN A', 'Trần Thị Bưởi', 'ĐẶNG QUỲNH', 'Lê Ý', 'H’ĐAM ÊBAN', 'PHẠM THỊ ƯNG-Ư'];
const addresses = [
  'Số 10 Tràng Thi, Hoàn Kiếm, Hà Nội',
  'Tổ 5, phường Hải Dương, Hải Phòng',
  'Thôn 01012001, xã Ơ',
  '',
];
const card: fc.Arbitrary<Card> = fc.record({
  province: fc.integer({ min: 1, max: 96 }),
  sex: fc.constantFrom(0 as const, 1 as const),
  birth: fc.record({
    year: fc.integer({ min: 1910, max: 2026 }),
    month: fc.integer({ min: 1, max: 10 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  old: fc.constantFrom('', '012345678'),
  name: fc.constantFrom(...names),
  address: fc.constantFrom(...addresses),
});

const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');
const swapCase = (text: string) =>
  Array.from(text, (char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase())).join(
    '',
  );
/** "NGUYỄN" comes back from a Telex keyboard as "NGUYEENX", and the other way round. */
const asTelex = (text: string) => text.replace(/[ễỄ]/g, 'EEX').replace(/[ăĂ]/g, 'AW').replace(/[ữ]/g, 'uwx');
const vietnameseRow = 'đăâêô\u0300\u0309\u0303\u0301\u0323';
const inVietnameseLayout = (text: string) =>
  text.replace(/\d/g, (digit) => vietnameseRow[Number(digit)] ?? '');

const manglings: readonly (readonly [string, (card: Card) => string])[] = [
  ['as it is', (one) => codeOf(one)],
  ['decomposed', (one) => codeOf(one).normalize('NFD')],
  ['without diacritics', (one) => withoutMarks(codeOf(one))],
  ['with capitals turned round', (one) => swapCase(codeOf(one))],
  ['through Telex', (one) => asTelex(codeOf(one))],
  ['with the letters lost', (one) => codeOf({ ...one, name: '', address: '' })],
  ['read as Latin-1', (one) => Buffer.from(codeOf(one)).toString('latin1')],
  ['with another bar', (one) => codeOf(one, '~')],
  ['with the bars lost', (one) => codeOf(one, '')],
  ['in the Vietnamese layout', (one) => inVietnameseLayout(codeOf(one))],
  ["with the scanner's own signs", (one) => `]Q1${codeOf(one)}\r\n`],
];

describe.each(manglings)('a card that is typed %s', (_, mangle) => {
  it('gives the day of birth', () => {
    fc.assert(
      fc.property(card, (one) => {
        expect(readCitizenCard(mangle(one), today)).toEqual(
          one.birth.year === 2026 && one.birth.month > 11 ? null : one.birth,
        );
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('a card', () => {
  const sample =
    '001098012345|012345678|NGUYỄN VĂN A|01011998|Nam|Số 10 Tràng Thi, Hoàn Kiếm, Hà Nội|01012023';

  it('gives nothing but the day of birth', () => {
    expect(readCitizenCard(sample, today)).toEqual({ year: 1998, month: 1, day: 1 });
  });

  it.each([
    ['001050012345||BÙI THỊ B|1950|Nữ|Hà Nội|01012023', { year: 1950, month: null, day: null }],
    ['001150012345||BÙI THỊ B|00001950|Nữ|Hà Nội|01012023', { year: 1950, month: null, day: null }],
    ['001150012345||BÙI THỊ B|02/03/1950|Nữ|Hà Nội|01012023|more|tail', { year: 1950, month: 3, day: 2 }],
  ])('may leave out the day, or carry more: %s', (code, birth) => {
    expect(readCitizenCard(code, today)).toEqual(birth);
  });

  it.each([
    ['nothing', ''],
    ['a link', 'https://dichvucong.gov.vn/p/home'],
    ['a bank code', '00020101021238570010A00000072701270006970436'],
    ['a health insurance card', 'HN4010012345678|4e677579656e|01/01/1950|1|4861|01 - 001|-|01/01/2021|-'],
    ['a dossier', 'H23.18-261123-0047'],
    ['a number of another year', sample.replace('|01011998|', '|01011950|')],
    ['a day that is none', sample.replace('|01011998|', '|31021998|')],
    ['a birth to come', '001226012345||A|24122026|Nam|Hà Nội|x'.replace('24122026', '24122027')],
    ['a card cut short', sample.slice(0, 40)],
    ['an unknown province', sample.replace('001098', '999098')],
    ['only digits', '0'.repeat(60)],
  ])('is not what was scanned: %s', (_, code) => {
    expect(readCitizenCard(code, today)).toBeNull();
  });

  it('survives anything that can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (anything) => {
        expect(readCitizenCard(anything, today)).toBeNull();
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe('an age', () => {
  const born = (year: number, month: number | null = null, day: number | null = null): Birth => ({
    year,
    month,
    day,
  });
  it.each([
    [born(1966, 11, 23), true],
    [born(1966, 11, 24), false],
    [born(1966, 12, 1), false],
    [born(1966, 10, 30), true],
    [born(1966), true],
    [born(1967), false],
    [born(1931, 12, 31), true],
  ])('of 60 on 23/11/2026, born %j: %s', (birth, isReached) => {
    expect(hasReached(60, birth, today)).toBe(isReached);
  });
});
