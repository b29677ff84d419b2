import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadMeasure } from './fonts.ts';
import { rollSheet } from './roll-sheet.ts';
import { checklistSlip, followedSlip, longestSlip, ordinarySlip, prioritySlip } from './sample-slips.ts';
import { slipSettingsSchema } from './slip-settings.ts';
import { ticketSheet } from './ticket-sheet.ts';

const measure = loadMeasure();
const madeAt = ordinarySlip.takenAt;
const roll = { letter: 'H', from: 1, to: 40, officeName: 'UBND phường Hải Dương', fieldName: 'Hộ tịch' };
const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
}

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.stderr.write('pdftotext is not installed: the sheets are not read back\n');
    return false;
  }
}

function textOf(pdf: Buffer): string {
  const file = join(folder, 'sheet.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).normalize('NFC');
}

const listed = slipSettingsSchema.parse({ checklist: 'always' });

describe('sheets for an ordinary printer', () => {
  it('put eight tickets on a page, and a checklist in a place of its own', async () => {
    const eight = Array.from({ length: 8 }, () => ordinarySlip);
    expect(pagesOf(await ticketSheet(eight, measure, madeAt))).toBe(1);
    expect(pagesOf(await ticketSheet([...eight, ordinarySlip], measure, madeAt))).toBe(2);
    expect(pagesOf(await ticketSheet([...eight.slice(1), checklistSlip], measure, madeAt, listed))).toBe(2);
  });

  it('carry their typefaces in them', async () => {
    const pdf = (await ticketSheet([prioritySlip, followedSlip], measure, madeAt)).toString('latin1');
    for (const name of ['BeVietnamPro-SemiBold', 'BeVietnamPro-Bold', 'BienSo']) expect(pdf).toContain(name);
    expect(pdf.match(/\/FontFile2/gu)).toHaveLength(4);
  });

  it('put 32 numbers on a page', async () => {
    expect(pagesOf(await rollSheet({ ...roll, to: 32 }, measure, madeAt))).toBe(1);
    expect(pagesOf(await rollSheet({ ...roll, from: 990, to: 1022 }, measure, madeAt))).toBe(2);
  });

  it.each([
    [0, 5],
    [9, 8],
    [1, 2001],
    [1.5, 3],
  ])('refuse a roll from %d to %d', (from, to) => {
    expect(() => rollSheet({ ...roll, from, to }, measure, madeAt)).toThrow(RangeError);
  });
});

describe.skipIf(!hasPoppler())('sheets, read by pdftotext', () => {
  it('say what the slips say, every letter whole', async () => {
    const text = textOf(
      await ticketSheet([prioritySlip, longestSlip, checklistSlip], measure, madeAt, listed),
    );
    for (const words of [
      'UBND phường Hải Dương',
      'H▲019',
      'Ưu tiên',
      'Trước ông/bà còn 1 người',
      'Giao đất ở có thu tiền sử dụng đất không',
      'Giấy tờ cần mang theo:',
      'Căn cứ: hỏi tại quầy',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('give every number of a roll once, in order, with room for hand and hour', async () => {
    const text = textOf(await rollSheet(roll, measure, madeAt));
    const numbers = [...text.matchAll(/H▲(\d+)/gu)].map((match) => Number(match[1]));
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    expect(text.match(/Số viết tay:/gu)).toHaveLength(40);
    expect(text.match(/Giờ lấy số:/gu)).toHaveLength(40);
    expect(text).toContain('UBND phường Hải Dương, Hộ tịch, H mái nhà');
    expect(text).toContain('Số in sẵn H033 đến H040, trang 2/2');
  });
});
