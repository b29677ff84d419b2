import { describe, expect, it } from 'vitest';
import { loadMeasure } from './fonts.ts';
import { laySlip } from './lay-slip.ts';
import { DOTS_PER_MM, type PaperName, papers } from './papers.ts';
import type { Mark, Receipt } from './receipt.ts';
import { lateSlip, longestProcedureName, longestSlip, ordinarySlip, prioritySlip } from './sample-slips.ts';
import type { Slip } from './slip.ts';

const measure = loadMeasure();
const both = Object.keys(papers) as PaperName[];

function lay(slip: Slip, paper: PaperName = '80mm'): Receipt {
  return laySlip(slip, papers[paper], measure);
}

function linesOf(receipt: Receipt): (Mark & { kind: 'line' })[] {
  return receipt.bands.flatMap((band) => band.marks).filter((mark) => mark.kind === 'line');
}

function textsOf(receipt: Receipt): string[] {
  return linesOf(receipt).map((line) => line.runs.map((run) => run.text).join(''));
}

function heightOf(receipt: Receipt): number {
  return receipt.bands.reduce((sum, band) => sum + band.height, 0);
}

describe('the laid-out slip', () => {
  it('says everything, in the order in which it is needed', () => {
    expect(textsOf(lay(ordinarySlip))).toEqual([
      'UBND phường Hải Dương',
      'Bộ phận Một cửa',
      'C●047',
      'Chứng thực, sao y',
      'Quầy 1 hoặc 2',
      'Trước ông/bà còn 3 người',
      'Dự kiến chờ 10–20 phút',
      'Giờ lấy số: 14:36 23/11/2026',
      'Xin giữ phiếu. Quá lượt, mời ông/bà báo quầy',
    ]);
  });

  it('[S11] says that a procedure is not of the same day any more', () => {
    const texts = textsOf(lay(lateSlip));
    expect(texts.join(' ')).toMatch(
      /giấy tờ, văn bản Nhận sau 15:00: trả vào ngày làm việc tiếp theo Quầy 1 hoặc 2/,
    );
    expect(textsOf(lay({ ...lateSlip, language: 'en' })).join(' ')).toContain(
      'result on the next working day',
    );
    expect(textsOf(lay(ordinarySlip)).join()).not.toContain('tiếp theo');
  });

  it('speaks English to those who chose it', () => {
    const texts = textsOf(
      lay({ ...prioritySlip, reprint: true, ahead: 0, counters: [1, 2, 3], language: 'en' }),
    );
    expect(texts).toContain('Priority');
    expect(texts).toContain('REPRINT');
    expect(texts).toContain('Counter 1, 2 or 3');
    expect(texts).toContain('You are next');
    expect(texts).toContain('Taken at 14:36 on 23/11/2026');
  });

  it('leaves out what nobody knows', () => {
    const unknown: Slip = { ...ordinarySlip, counters: [], ahead: 0 };
    delete (unknown as { expectedWait?: unknown }).expectedWait;
    const texts = textsOf(lay(unknown));
    expect(texts.filter((text) => /Quầy \d|Dự kiến/u.test(text))).toEqual([]);
    expect(texts).toContain('Ông/bà là người tiếp theo');
  });

  it('tells the office’s time wherever the machine stands', () => {
    const takenAt = Date.parse('2026-12-31T17:05:00Z');
    expect(textsOf(lay({ ...ordinarySlip, takenAt }))).toContain('Giờ lấy số: 00:05 01/01/2027');
  });

  it('needs at most 60 mm of an 80 mm roll, with a tag as well', () => {
    expect(heightOf(lay(ordinarySlip)) / DOTS_PER_MM).toBeLessThanOrEqual(60);
    expect(heightOf(lay({ ...prioritySlip, reprint: true })) / DOTS_PER_MM).toBeLessThanOrEqual(60);
  });

  it.each(both)('shows three lines of the longest procedure name on %s, ended at a word', (paper) => {
    expect(longestProcedureName).toHaveLength(919);
    const shown = textsOf(lay(longestSlip, paper));
    const start = shown.indexOf('Đất đai, xây dựng') + 1;
    const name = shown.slice(start, start + 3);
    const kept = name.join(' ').replace(/…$/u, '');
    expect(name.at(-1)).toMatch(/…$/u);
    expect(longestProcedureName.startsWith(kept)).toBe(true);
    expect(longestProcedureName.charAt(kept.length)).toMatch(/[\s,;]/u);
    expect(shown[start + 3]).toBe('Quầy 1, 2, 3 hoặc 4');
  });

  it.each(both)('sets no text under 24 dots and no line beyond the margins on %s', (paper) => {
    const slips = [
      longestSlip,
      lateSlip,
      { ...prioritySlip, reprint: true, letter: 'M', number: 12345 },
      {
        ...ordinarySlip,
        officeName: 'Ủy ban nhân dân phường Nguyễn Trãi, thành phố Hải Phòng',
        language: 'en' as const,
      },
    ];
    const { width, margin } = papers[paper];
    for (const line of slips.flatMap((slip) => linesOf(lay(slip, paper)))) {
      const wide = line.runs.reduce((sum, run) => sum + measure(run.text, run.face, line.size), 0);
      expect(line.size).toBeGreaterThanOrEqual(24);
      const left = line.align === 'left' ? line.x : line.x - wide;
      expect(left).toBeGreaterThanOrEqual(margin);
      expect(left + wide + (line.tracking ?? 0) * 4).toBeLessThanOrEqual(width - margin);
    }
  });

  it('composes letters that come in pieces, and drops what no paper can hold', () => {
    const texts = textsOf(
      lay({ ...ordinarySlip, fieldName: `${'Hộ tịch'.normalize('NFD')}\u0007\uD800 <&>` }),
    );
    expect(texts).toContain('Hộ tịch <&>');
  });

  it('gives a letter without a sign no sign', () => {
    expect(textsOf(lay({ ...ordinarySlip, letter: 'Z' }))).toContain('Z047');
  });
});
