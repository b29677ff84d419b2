import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tones, typeLetter, typeTelex, typeTone } from './telex.ts';

const typed = (keys: string) => Array.from(keys).reduce(typeTelex, '');

describe('Telex', () => {
  it.each([
    ['Chowf laau quas, ddeef nghij theem quaayf', 'Chờ lâu quá, đề nghị thêm quầy'],
    ['Huwowngs daanx chuwa rox', 'Hướng dẫn chưa rõ'],
    ['Phair ddi laij nhieeuf laanf', 'Phải đi lại nhiều lần'],
    ['Trar keets quar treex henj', 'Trả kết quả trễ hẹn'],
    ['cows sowr vaatj chaats', 'cớ sở vật chất'],
    ['hoaf hoanf thuyr khuyur quys giuwax giaf nguowif', 'hòa hoàn thủy khuỷu quý giữa già người'],
    ['dduowngf ruwowuj nuwowcs khoer toans', 'đường rượu nước khỏe toán'],
    ['nguwowif nguwoiwf tieengs Vieetj', 'người người tiếng Việt'],
    ['DDEEF NGHIJ', 'ĐỀ NGHỊ'],
    ['hopo dangd toois, ok?', 'hôp đang tối, ok?'],
    ['tuwf wng muwa muaf', 'từ ưng mưa mùa'],
  ])('%s is %s', (keys, text) => {
    expect(typed(keys)).toBe(text.normalize('NFC'));
  });

  it('gives the letters themselves for a key that comes twice, and takes a tone away', () => {
    expect(typed('tess')).toBe('tes');
    expect(typed('caaan')).toBe('caan');
    expect(typed('ddd')).toBe('dd');
    expect(typed('tuww')).toBe('tuw');
    expect(typed('quasz')).toBe('qua');
    expect(typed('sms 123')).toBe('sms 123');
  });

  it('has the same marks on keys of their own', () => {
    const text = Array.from('Ch').reduce(typeLetter, '');
    expect(typeTone(typeLetter(text, 'ơ'), tones.f)).toBe('Chờ');
    expect(typeTone('Chờ', tones.f)).toBe('Chơ');
    expect(typeTone('Ch', tones.f)).toBe('Ch');
    expect(typeLetter('hòa', 'n')).toBe('hoàn');
  });

  it('never loses what stands before the word, and writes each letter in one character', () => {
    const key = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzAEODW'));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 12 }), (keys) => {
        const text = keys.reduce(typeTelex, 'Đã chờ 2 giờ, ');
        expect(text.startsWith('Đã chờ 2 giờ, ')).toBe(true);
        expect(text).toBe(text.normalize('NFC'));
        expect(text.length).toBeLessThanOrEqual(14 + keys.length);
        expect(text).not.toMatch(/[\u0300-\u0323]/);
      }),
      { seed: 20_261_124, numRuns: 3_000 },
    );
  });
});
