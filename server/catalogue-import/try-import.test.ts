import { describe, expect, it } from 'vitest';
import type { DryRun } from '#protocol/catalogue-import.ts';
import type { EnteredRow } from '#protocol/notices.ts';
import { inForce } from '../catalogue/on-a-day.ts';
import { begun } from '../catalogue/sample-notices.ts';
import { timelinesOf } from '../catalogue/timelines.ts';
import { tryImport } from './try-import.ts';

const FROM = '2026-11-24';
const header = 'Mã thủ tục,Tên thủ tục,Lĩnh vực,Thời hạn giải quyết,Phí lệ phí,Thành phần hồ sơ';
const birth = '1.001193,Đăng ký khai sinh,Hộ tịch,03 ngày làm việc,8.000,Tờ khai';
const marriage = '1.000894,Đăng ký kết hôn,Hộ tịch,03 ngày làm việc,10.000,Tờ khai; Giấy tờ (gốc; bản sao)';
const fresh = '1.999999,Đăng ký tạm vắng,Cư trú,,,';

function attempt(file: string | Uint8Array) {
  const kept: EnteredRow[] = [];
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const answer = tryImport(bytes, inForce(timelinesOf(begun), FROM), FROM, (rows) => {
    kept.push(...rows);
    return 'kept-under-this-name';
  });
  return { answer, kept };
}

const runOf = (file: string | Uint8Array): DryRun => {
  const { answer } = attempt(file);
  if ('trouble' in answer) throw new Error(answer.trouble);
  return answer;
};
const table = (...rows: readonly string[]) => [header, ...rows].join('\r\n');
const file = table(birth, marriage, fresh);

/** Windows-1258 writes most marks as letters of their own after the letter; this is enough of it for a test. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  const written: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const whole = bytes.get(letter);
    if (whole !== undefined) {
      written.push(whole);
      continue;
    }
    // The tone stands apart, the circumflex, breve or horn stays with its letter.
    const apart = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(apart)?.[0] ?? '';
    for (const part of [apart.replace(tone, '').normalize('NFC'), tone]) {
      const byte = bytes.get(part);
      if (byte === undefined) throw new Error(`no byte for ${letter}`);
      written.push(byte);
    }
  }
  return Uint8Array.from(written);
}

const utf16 = (text: string, isBig = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

describe('a dry run of a file', () => {
  it('says what is the same, what would be new or different, and of what the file does not speak', () => {
    const { answer, kept } = attempt(file);
    expect(answer).toMatchObject({
      ...{ import: 'kept-under-this-name', encoding: 'utf-8', separator: ',', rows: 3, same: 1, aside: [] },
      added: [{ row: 4, name: 'Đăng ký tạm vắng', code: '1.999999' }],
      changed: [
        {
          ...{ row: 3, name: 'Đăng ký kết hôn', code: '1.000894' },
          parts: [
            { part: 'fee', before: '8.000', after: '10.000' },
            { part: 'documents', before: 'Tờ khai', after: 'Tờ khai; Giấy tờ (gốc; bản sao)' },
          ],
        },
      ],
      unmentioned: [{ name: 'Thủ tục giảm nghèo', code: '3.000412' }],
    });
    expect(kept).toMatchObject([
      {
        ...{ kind: 'amended', procedure: '1.000894', from: FROM },
        change: { fee: '10.000', documents: ['Tờ khai', 'Giấy tờ (gốc; bản sao)'] },
      },
      { kind: 'new', content: { code: '1.999999', timeLimit: null, documents: null } },
    ]);
  });

  it.each([
    ['utf-8-bom', Buffer.from(`\uFEFF${file}`)],
    ['utf-16le', utf16(`\uFEFF${file}`)],
    ['utf-16le', utf16(file)],
    ['utf-16be', utf16(`\uFEFF${file}`, true)],
    ['windows-1258', windows1258(file)],
    // Marks as letters of their own, as a Mac writes them.
    ['utf-8', Buffer.from(file.normalize('NFD'))],
  ] as const)('[T5] reads %s as what it is, every letter in its place', (encoding, bytes) => {
    const run = runOf(bytes);
    expect(run).toMatchObject({ encoding, rows: 3, same: 1, aside: [] });
    expect(run.added).toEqual([{ row: 4, name: 'Đăng ký tạm vắng', code: '1.999999' }]);
    expect(run.changed[0]?.parts[1]?.after).toBe('Tờ khai; Giấy tờ (gốc; bản sao)');
  });

  it.each([
    [';', (line: string) => line.replaceAll('; ', ' / ').replaceAll(',', ';')],
    ['\t', (line: string) => line.replaceAll(',', '\t')],
    [
      ';',
      (line: string) =>
        (line.startsWith('Mã') ? `sep=;\n${line}` : line).replaceAll('; ', ' / ').replaceAll(',', ';'),
    ],
  ] as const)('[T5] parts columns at %j, whoever saved it', (separator, as) => {
    const run = runOf(file.split('\r\n').map(as).join('\r\n'));
    expect(run).toMatchObject({ separator, rows: 3, same: 1, aside: [] });
  });

  it('[T5] sets aside each row that cannot be taken, with its column and its reason, and takes the others', () => {
    const rows = [
      birth,
      '1.000894,Đăng ký kết hôn,Hộ tịch,5 Khác,,',
      '2.000815,=HYPERLINK("http://x"),Chứng thực,,,',
      'x1,Tên,Hộ tịch,,,',
      '1.000001,,Hộ tịch,,,',
      '1.000002,Không lĩnh vực,,,,',
      '1.000003,Thủ tục một,Hộ tịch,,,',
      '1.000003,Thủ tục hai,Hộ tịch,,,',
      `1.000004,${'x'.repeat(1_001)},Hộ tịch,,,`,
      '1.000005,Vỡ chữ \uFFFD,Hộ tịch,,,',
      '1.000006,Hạn lạ,Hộ tịch,03 WORKING_DAY,,',
      '1.000007,Nhiều ô,Hộ tịch,,,,thừa',
      fresh,
    ];
    const run = runOf(table(...rows));
    expect(run.aside.map(({ row, column, trouble }) => [row, column, trouble])).toEqual([
      [3, 'Thời hạn giải quyết', 'rubbish'],
      [4, 'Tên thủ tục', 'formula'],
      [5, 'Mã thủ tục', 'bad-code'],
      [6, 'Tên thủ tục', 'missing'],
      [7, 'Lĩnh vực', 'missing'],
      [8, 'Mã thủ tục', 'duplicate-code'],
      [9, 'Mã thủ tục', 'duplicate-code'],
      [10, 'Tên thủ tục', 'too-long'],
      [11, 'Tên thủ tục', 'broken-letters'],
      [12, 'Thời hạn giải quyết', 'rubbish'],
      [13, null, 'too-many-cells'],
    ]);
    expect(run).toMatchObject({ rows: 13, same: 1, added: [{ row: 14 }], changed: [] });
    expect(run.aside[0]?.cell).toBe('5 Khác');
  });

  it('counts rows as a spreadsheet does, over blank ones and cells with several lines', () => {
    const run = runOf(table(birth, '', ',,,,,', 'x1,"Tên\ndài",Hộ tịch,,,'));
    expect(run.aside).toMatchObject([{ row: 5, trouble: 'bad-code' }]);
  });

  it('reads an end, and refuses one that is over', () => {
    const ends = `${header},Hiệu lực đến`;
    const { kept, answer } = attempt(
      [ends, `${birth},31/12/2026`, `${marriage},2026-11-23`, `${fresh},31/02/2027`].join('\n'),
    );
    expect(kept).toMatchObject([{ procedure: '1.001193', change: {}, to: '2026-12-31' }]);
    expect('aside' in answer && answer.aside.map(({ trouble }) => trouble)).toEqual([
      'ends-before',
      'bad-day',
    ]);
  });

  it.each([
    ['empty', '', null],
    ['empty', header, null],
    ['no-name-column', 'a,b\n1,2', 'a · b'],
    ['column-twice', 'Tên,Tên thủ tục\nA,B', 'Tên thủ tục'],
    ['not-a-table', Buffer.from('%PDF-1.7\n\u0000\u0001\u0002'), null],
    ['torn-quote', table('1.000001,"Không đóng,Hộ tịch,,,'), '2'],
    ['too-large', table(`1.000001,"${'x'.repeat(200_001)}",Hộ tịch,,,`), '2'],
  ] as const)('[T5] refuses a file that is %s, with its place', (trouble, bytes, at) => {
    expect(attempt(bytes).answer).toEqual({ trouble, at });
  });

  it('[T5] refuses 100,000 rows with the row that is too many, without reading on', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `,Thủ tục ${at},Hộ tịch,,,`);
    const begunAt = performance.now();
    expect(attempt(table(...rows)).answer).toEqual({ trouble: 'too-many-rows', at: '5002' });
    expect(performance.now() - begunAt).toBeLessThan(5_000);
    expect(runOf(table(...rows.slice(0, 5_000)))).toMatchObject({ rows: 5_000, aside: [] });
  });
});
