import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escposBytes } from './escpos-bytes.ts';
import {
  codeOn,
  type GreyPicture,
  grey,
  hasTesseract,
  hasZbar,
  inverted,
  tagOf,
  wordsOn,
} from './reading-bench.ts';
import { type PaperName, papers } from './papers.ts';
import {
  checklistSlip,
  followedSlip,
  lateSlip,
  longestSlip,
  ordinarySlip,
  prioritySlip,
} from './sample-slips.ts';
import { slipDrawing } from './slip-drawing.ts';
import { slipPictures } from './slip-picture.ts';
import { slipSettingsSchema } from './slip-settings.ts';
import type { Slip } from './slip.ts';
import { virtualPrinter } from './virtual-printer.ts';

/**
 * Tesseract is not asked for every word: Be Vietnam Pro's round `a`
 * in bold it takes for an `o` (“Hải” read as “Hỏi”, “đai” as “đơi”) on some papers, at any enlargement that was tried.
 */
describe.skipIf(!hasTesseract)('a printed slip, read by tesseract', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slip-ocr-'));
  let draw: ReturnType<typeof slipDrawing>;
  beforeAll(() => {
    draw = slipDrawing();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Prints a slip on the virtual printer and looks at the paper. */
  async function print(slip: Slip, paper: PaperName): Promise<GreyPicture> {
    const { width } = papers[paper];
    const strange: unknown[] = [];
    const onStrange = (event: unknown) => strange.push(event);
    const printer = await virtualPrinter({ folder, width, now: () => slip.takenAt, onStrange });
    await printer.write(escposBytes(draw(slip, paper)));
    await printer.close();
    expect(strange).toEqual([]);
    return grey(readFileSync(printer.roll().jobs.at(-1)?.png ?? ''));
  }

  it('says the beginning of the longest procedure name, every mark in its place', async () => {
    const text = wordsOn(await print(longestSlip, '80mm'));
    expect(text).toContain('Giao đất ở có thu tiền sử dụng đất không thông qua');
    expect(text).toContain('không đấu thầu lựa chọn nhà đầu tư thực hiện dự án có sử');
    expect(text).toContain('Quầy 1, 2, 3 hoặc 4');
    expect(text).toContain('Trước ông/bà còn 12 người');
  });

  it.each(['80mm', '58mm'] as const)('says all that a priority ticket says, on %s', async (paper) => {
    const picture = await print(prioritySlip, paper);
    const text = wordsOn(picture);
    expect(text).toContain('Bộ phận Một cửa');
    expect(text).toContain('Hộ tịch');
    expect(text).toContain('Quầy 2');
    expect(text).toContain('Trước ông/bà còn 1 người');
    expect(text).toContain('Giờ lấy số: 14:36 23/11/2026');
    expect(text).toContain(
      paper === '80mm' ? 'Xin giữ phiếu. Quá lượt, mời ông/bà' : 'Quá lượt, mời báo quầy',
    );
    expect(wordsOn(inverted(tagOf(picture, prioritySlip, paper)), 7)).toBe('Ưu tiên');
  });

  it.each(['80mm', '58mm'] as const)('[S11] says that the result comes tomorrow, on %s', async (paper) => {
    const text = wordsOn(await print(lateSlip, paper));
    // Some of the noughts it takes for the letter.
    expect(text).toMatch(/Nhận s.. 15:[0OÔ]{2}: trả vào ngày làm việc tiếp theo Quầy 1/);
  });

  it('says that a paper is a reprint', async () => {
    const slip = { ...ordinarySlip, reprint: true };
    const picture = await print(slip, '80mm');
    expect(wordsOn(inverted(tagOf(picture, slip, '80mm')), 7)).toBe('BẢN IN LẠI');
  });
});

describe.skipIf(!hasTesseract)('a checklist, read by tesseract', () => {
  it.each(['80mm', '58mm'] as const)('says what to bring and what is to be asked, on %s', async (paper) => {
    const settings = slipSettingsSchema.parse({ checklist: 'always' });
    const words = wordsOn(grey(await slipPictures()(checklistSlip, paper, settings)));
    for (const said of [
      'Giấy tờ cần mang theo',
      'Tờ khai đăng ký khai sinh',
      'Giấy tờ tùy thân',
      'Căn cứ: hỏi tại quầy',
    ]) {
      expect(words).toContain(said);
    }
  });
});

describe.skipIf(!hasZbar)('the code of a slip, read by zbar', () => {
  it.each([
    ['80mm', 'normal', 'http://192.168.1.10:3000/s/k7Qp2xWd'],
    ['80mm', 'large', 'https://motcua.haiduong.example.vn/theo-doi/2026-11-23/C047?m=8fK2pQ7z'],
    ['58mm', 'normal', 'http://192.168.1.10:3000/s/k7Qp2xWd'],
    ['58mm', 'large', 'https://motcua.haiduong.example.vn/theo-doi/2026-11-23/C047?m=8fK2pQ7z'],
  ] as const)('is its address, on %s in %s type', async (paper, type, followAddress) => {
    const slip = { ...followedSlip, priority: true, followAddress };
    const follow = { isOn: true, address: 'http://a.vn' };
    const png = await slipPictures()(slip, paper, slipSettingsSchema.parse({ type, follow }));
    expect(codeOn(png)).toBe(followAddress);
  });
});
