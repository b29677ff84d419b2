import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readXlsx } from './read-xlsx.ts';
import type { TableRow } from './table.ts';
import { tryImport } from './try-import.ts';

interface Packed {
  readonly name: string;
  readonly content: Buffer | string;
  readonly method?: number;
}

/** A zip archive, for tests: local files, then the directory, then its end. */
function zip(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, content, method = 8 } of files) {
    const plain = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30);
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(plain.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    entry.write(name, 46);
    locals.push(local, packed);
    entries.push(entry);
    at += local.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const workbook = {
  name: 'xl/workbook.xml',
  content: '<workbook><sheets><sheet name="Danh mục" sheetId="1" r:id="rId2"/></sheets></workbook>',
};
const links = {
  name: 'xl/_rels/workbook.xml.rels',
  content:
    '<Relationships><Relationship Id="rId1" Target="styles.xml"/><Relationship Target="worksheets/sheet7.xml" Id="rId2"/></Relationships>',
};
const shared = {
  name: 'xl/sharedStrings.xml',
  content:
    '<sst><si><t>Tên thủ tục</t></si><si><r><t xml:space="preserve">Đăng ký </t></r><r><t>khai sinh</t></r><rPh><t>no</t></rPh></si><si><t>A &amp; B &#x1EC7;</t></si></sst>',
};
const sheet = (rows: string) => ({
  name: 'xl/worksheets/sheet7.xml',
  content: `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
});
const book = (rows: string, ...more: readonly Packed[]) =>
  zip([workbook, links, shared, sheet(rows), ...more]);
const troubleOf = (bytes: Uint8Array) => {
  const answer = tryImport(bytes, [], '2026-11-24', () => 'name');
  return 'trouble' in answer ? answer.trouble : null;
};
const rowsOf = (rows: string): readonly TableRow[] => readXlsx(book(rows));

describe('an Excel workbook', () => {
  it('[T5] is read by its first sheet: shared, inline and plain cells, in their columns and rows', () => {
    const rows = rowsOf(
      '<row r="1"><c r="B1" t="s"><v>0</v></c><c r="A1" t="inlineStr"><is><t>Mã</t></is></c></row>' +
        '<row r="2"/><row r="3"><c r="A3"/></row>' +
        '<row r="5" spans="1:4"><c r="A5"><v>1.0011930000000001</v></c><c r="B5" s="3" t="s"><v>1</v></c><c r="D5" t="str"><v>x</v></c></row>' +
        '<x:row><x:c t="s"><x:v>2</x:v></x:c></x:row>',
    );
    expect(rows).toEqual([
      { row: 1, cells: ['Mã', 'Tên thủ tục'] },
      { row: 5, cells: ['1.0011930000000001', 'Đăng ký khai sinh', '', 'x'] },
      { row: 6, cells: ['A & B ệ'] },
    ]);
  });

  it('[T5] gives codes back their zeros and days their date; a formula is text and set aside', () => {
    const inline = (place: string, text: string) =>
      `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const head = ['Mã', 'Tên', 'Lĩnh vực', 'Hiệu lực đến'].map((text, at) =>
      inline(`${'ABCD'[at] ?? ''}1`, text),
    );
    const line = (row: number, code: string, name: string, end: string) =>
      `<row r="${row}"><c r="A${row}"><v>${code}</v></c>${name}${inline(`C${row}`, 'Hộ tịch')}<c r="D${row}"><v>${end}</v></c></row>`;
    const bytes = book(
      `<row r="1">${head.join('')}</row>` +
        line(2, '1.00089', inline('B2', 'Một'), '46387') +
        line(3, '1.0011930000000001', inline('B3', 'Hai'), '46387') +
        line(4, '1.000003', '<c r="B4" t="str"><f>HYPERLINK("http://x")</f><v>Ba</v></c>', '46387'),
    );
    const kept: unknown[] = [];
    const answer = tryImport(bytes, [], '2026-11-24', (rows) => {
      kept.push(...rows);
      return 'name';
    });
    expect(kept).toMatchObject([
      { content: { code: '1.000890', name: 'Một' }, to: '2026-12-31' },
      { content: { code: '1.001193', name: 'Hai' } },
    ]);
    expect(answer).toMatchObject({
      ...{ encoding: 'xlsx', separator: null },
      aside: [{ row: 4, column: 'Tên', trouble: 'formula', cell: '=HYPERLINK("http://x")' }],
    });
  });

  it('[T5] is refused when it would unpack without end, or brings entities of its own', () => {
    const bomb = zip([workbook, links, { ...sheet(''), content: Buffer.alloc(64 * 1024 * 1024) }]);
    expect(bomb.length).toBeLessThan(200_000);
    expect(troubleOf(bomb)).toBe('too-large');
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha">]><worksheet/>';
    expect(troubleOf(zip([workbook, links, { ...sheet(''), content: laughs }]))).toBe('not-saved-as-text');
    const begun = performance.now();
    const open = '<row>'.repeat(4_000_000);
    expect(troubleOf(zip([workbook, links, { ...sheet(''), content: open }]))).toBe('not-saved-as-text');
    expect(performance.now() - begun).toBeLessThan(5_000);
    const many = Array.from({ length: 5_002 }, () => '<row><c t="s"><v>1</v></c></row>').join('');
    expect(troubleOf(book(many))).toBe('too-many-rows');
  });

  it('[T5] is refused when it is torn, encrypted, packed in another way, or no workbook at all', () => {
    const whole = book('<row><c t="s"><v>0</v></c></row>');
    for (const length of [5, 30, 200, whole.length - 30, whole.length - 1])
      expect(troubleOf(whole.subarray(0, length))).toBe('not-saved-as-text');
    expect(troubleOf(zip([{ name: 'word/document.xml', content: 'x' }]))).toBe('not-saved-as-text');
    expect(troubleOf(zip([workbook, links, { ...sheet(''), method: 12 }]))).toBe('not-saved-as-text');
    const encrypted = Buffer.from(whole);
    for (
      let at = encrypted.indexOf('PK\u0001\u0002');
      at >= 0;
      at = encrypted.indexOf('PK\u0001\u0002', at + 4)
    )
      encrypted.writeUInt16LE(1, at + 8);
    expect(troubleOf(encrypted)).toBe('not-saved-as-text');
    // Each byte in turn: something is answered, nothing is thrown.
    for (let at = 4; at < whole.length; at += 3) {
      const bitten = Buffer.from(whole);
      bitten[at] = (bitten[at] ?? 0) ^ 0xff;
      expect(() => tryImport(bitten, [], '2026-11-24', () => 'name')).not.toThrow();
    }
  });
});
