import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type PostedProcedure, type Posting, postingSheet } from './posting-sheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'posting-'));
afterAll(() => rmSync(folder, { recursive: true }));

const birth: PostedProcedure = {
  ...{ code: '1.001193', name: 'Đăng ký khai sinh', timeLimit: 'trong ngày', fee: null, isRepealed: false },
  ...{ documents: ['Tờ khai đăng ký khai sinh', 'Giấy chứng sinh'], notes: ['Có hiệu lực từ 01/12/2026'] },
};
const posting = (...procedures: readonly PostedProcedure[]): Posting => ({
  ...{ officeName: 'UBND phường Hải Dương', deskName: 'Bộ phận Một cửa' },
  subtitle: 'Thông báo số 50/TB-UBND ngày 23/11/2026: Danh mục lĩnh vực Hộ tịch',
  sections: [{ heading: 'Thủ tục được sửa đổi, bổ sung', procedures }],
});

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.stderr.write('pdftotext is not installed: the sheet is not read back\n');
    return false;
  }
}

function textOf(pdf: Buffer): string {
  const file = join(folder, 'posting.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).normalize('NFC');
}

describe('the sheet for the paper board', () => {
  it('takes as many pages as it needs, also for what is longer than a page', async () => {
    expect(pagesOf(await postingSheet(posting(birth), 0))).toBe(1);
    expect(
      pagesOf(await postingSheet(posting(...Array.from({ length: 60 }, () => birth)), 0)),
    ).toBeGreaterThan(3);
    const endless = { ...birth, documents: Array.from({ length: 100 }, () => 'x '.repeat(500)) };
    expect(pagesOf(await postingSheet(posting(birth, endless, birth), 0))).toBe(3);
    expect(pagesOf(await postingSheet({ ...posting(), sections: [] }, 0))).toBe(1);
  });

  it.skipIf(!hasPoppler())('says all that is known, and to ask at the counter where nothing is', async () => {
    const gone = { ...birth, code: null, name: 'Thủ tục cũ', isRepealed: true, timeLimit: 'trong ngày xưa' };
    const text = textOf(await postingSheet(posting(...Array.from({ length: 30 }, () => birth), gone), 0));
    for (const said of [
      ...['UBND PHƯỜNG HẢI DƯƠNG', 'NIÊM YẾT CÔNG KHAI THỦ TỤC HÀNH CHÍNH', 'Thông báo số 50/TB-UBND'],
      ...[
        '1.001193',
        'Giấy chứng sinh',
        'hỏi tại quầy',
        'Có hiệu lực từ 01/12/2026',
        'Thủ tục cũ',
        'dichvucong',
      ],
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('ngày xưa');
    expect(text).toMatch(/trang 1\/(\d+)[^]*trang \1\/\1/);
    // The head of the table stands on each page.
    expect(text.match(/Thời hạn giải quyết/g)?.length).toBe(
      pagesOf(await postingSheet(posting(...Array.from({ length: 30 }, () => birth), gone), 0)),
    );
  });
});
