import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodings } from '#protocol/profile.ts';
import { letterOf, textBytes } from './vietnamese-encodings.ts';

const read = (bytes: readonly number[], encoding: (typeof encodings)[number]) =>
  bytes
    .map((byte) => letterOf(byte, encoding))
    .join('')
    .normalize('NFC');

const hex = (bytes: readonly number[]) => Buffer.from(bytes).toString('hex');

describe('textBytes', () => {
  it('writes a name as iconv writes it', () => {
    // printf 'Hỗ trợ đất đai' | iconv -t TCVN | xxd -p, and the same in VISCII.
    expect(hex(textBytes('Hỗ trợ đất đai', 'tcvn3'))).toBe('48e7207472ee20aeca7420ae6169');
    expect(hex(textBytes('Hỗ trợ đất đai', 'viscii'))).toBe('48b2207472fe20f0a47420f06169');
  });

  it('gives Windows-1258 that a browser reads', () => {
    const every = 'Bộ phận Một cửa, phường Hải Dương: CHỨNG THỰC, ẲẴẪỶỸỴ àáạảã ằẳẵặ';
    const bytes = Uint8Array.from(textBytes(every, 'windows1258'));
    expect(new TextDecoder('windows-1258').decode(bytes).normalize('NFC')).toBe(every);
  });

  it.each(encodings)('reads back small Vietnamese letters in %s', (encoding) => {
    const small = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ';
    expect(read(textBytes(small, encoding), encoding)).toBe(small);
  });

  it('writes small what its table puts among the commands', () => {
    expect(read(textBytes('CHỨNG THỰC', 'tcvn3'), 'tcvn3')).toBe('CHứNG THựC');
    expect(read(textBytes('Ỷ LẠI, ẴM', 'viscii'), 'viscii')).toBe('ỷ LẠI, ẵM');
  });

  it('leaves the marks out where there is no table, and leaves out what no table has', () => {
    expect(Buffer.from(textBytes('Đỗ Thị Ứng – “số 3” 👍 漢', null)).toString()).toBe(
      'Do Thi Ung - "so 3"  ',
    );
  });

  it('never writes a command, whatever a name holds', () => {
    const sign = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\x1b@', '\x10\x04\x01', '\u202e', 'Ứ'),
    );
    fc.assert(
      fc.property(fc.array(sign), fc.constantFrom(...encodings, null), (parts, encoding) => {
        const bytes = textBytes(parts.join(''), encoding);
        expect(bytes.filter((byte) => byte < 0x20 || byte === 0x7f || byte > 0xff)).toEqual([]);
      }),
    );
  });
});
