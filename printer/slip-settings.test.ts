import { describe, expect, it } from 'vitest';
import { loadMeasure } from './fonts.ts';
import { laySlip } from './lay-slip.ts';
import { DOTS_PER_MM, type PaperName, papers } from './papers.ts';
import type { Receipt } from './receipt.ts';
import {
  checklistSlip,
  followedSlip,
  longestProcedureName,
  ordinarySlip,
  prioritySlip,
} from './sample-slips.ts';
import type { Slip } from './slip.ts';
import { slipSettingsSchema, usualSlipSettings } from './slip-settings.ts';

const measure = loadMeasure();

function lay(slip: Slip, settings: object, paper: PaperName = '80mm'): Receipt {
  return laySlip(slip, papers[paper], measure, slipSettingsSchema.parse(settings));
}

function textsOf({ bands }: Receipt): string[] {
  return bands
    .flatMap((band) => band.marks)
    .flatMap((mark) => (mark.kind === 'line' ? [mark.runs.map((run) => run.text).join('')] : []));
}

function hasCode({ bands }: Receipt): boolean {
  return bands.some((band) => band.marks.some((mark) => mark.kind === 'dots'));
}

function millimetres({ bands }: Receipt): number {
  return bands.reduce((sum, band) => sum + band.height, 0) / DOTS_PER_MM;
}

describe('what an office chooses of its slips', () => {
  it('takes no nonsense', () => {
    for (const wrong of [
      { ownLines: ['a', 'b', 'c'] },
      { ownLines: ['x'.repeat(61)] },
      { ownLines: ['  '] },
      { type: 'huge' },
      { logo: 'not base64!' },
      { logo: 'A'.repeat(400_000) },
      { unheardOf: 1 },
    ]) {
      expect(slipSettingsSchema.safeParse(wrong).success).toBe(false);
    }
    expect(slipSettingsSchema.parse({ lines: { field: false } })).toEqual({
      ...usualSlipSettings,
      lines: { ...usualSlipSettings.lines, field: false },
    });
  });

  it.each([
    ['field', 'Chứng thực, sao y'],
    ['counters', 'Quầy 1 hoặc 2'],
    ['ahead', 'Trước ông/bà còn 3 người'],
    ['expectedWait', 'Dự kiến chờ 10–20 phút'],
    ['takenAt', 'Giờ lấy số: 14:36 23/11/2026'],
    ['keep', 'Xin giữ phiếu. Quá lượt, mời ông/bà báo quầy'],
  ])('leaves out the line %s, and nothing else', (line, text) => {
    const all = textsOf(lay(ordinarySlip, {}));
    expect(all).toContain(text);
    expect(textsOf(lay(ordinarySlip, { lines: { [line]: false } }))).toEqual(
      all.filter((other) => other !== text),
    );
  });

  it('adds lines of its own at the foot', () => {
    const ownLines = ['Điện thoại: 0220 3 838 123', 'Wi-Fi miễn phí \u202E'];
    expect(textsOf(lay(ordinarySlip, { ownLines })).slice(-2)).toEqual([
      'Điện thoại: 0220 3 838 123',
      'Wi-Fi miễn phí',
    ]);
  });

  it('prints the checklist never, on request, or always', () => {
    const has = (slip: Slip, checklist: string) =>
      textsOf(lay(slip, { checklist })).includes('Giấy tờ cần mang theo:');
    const unasked = { ...checklistSlip, checklistWished: false };
    expect([has(checklistSlip, 'never'), has(unasked, 'never')]).toEqual([false, false]);
    expect([has(checklistSlip, 'on-request'), has(unasked, 'on-request')]).toEqual([true, false]);
    expect([has(unasked, 'always'), has(ordinarySlip, 'always')]).toEqual([true, false]);
  });

  it('says to ask at the counter for all that nobody has established', () => {
    const checklist = { documents: null, fee: null, timeLimit: '', basis: null };
    expect(textsOf(lay({ ...checklistSlip, checklist }, {})).slice(-4)).toEqual([
      'Giấy tờ cần mang theo: hỏi tại quầy',
      'Phí, lệ phí: hỏi tại quầy',
      'Thời hạn: hỏi tại quầy',
      'Căn cứ: hỏi tại quầy',
    ]);
  });

  it('never ends a document of the list at an ellipsis', () => {
    const texts = textsOf(lay(checklistSlip, { type: 'large' }, '58mm'));
    expect(texts.filter((text) => text.endsWith('…'))).toEqual([]);
  });

  it('prints a code where the slip has an address, unless it is switched off or cannot be read', () => {
    expect(hasCode(lay(followedSlip, {}))).toBe(true);
    expect(hasCode(lay(followedSlip, { qr: false }))).toBe(false);
    expect(hasCode(lay(ordinarySlip, {}))).toBe(false);
    expect(hasCode(lay({ ...followedSlip, followAddress: `http://a.vn/${'x'.repeat(280)}` }, {}))).toBe(
      false,
    );
  });

  it.each(['80mm', '58mm'] as const)('needs at most 60 mm of %s, with code and tags', (paper) => {
    const followed = { followAddress: followedSlip.followAddress ?? '' };
    for (const slip of [ordinarySlip, prioritySlip, { ...prioritySlip, reprint: true }]) {
      expect(millimetres(lay(slip, {}, paper))).toBeLessThanOrEqual(60);
      expect(millimetres(lay({ ...slip, ...followed }, {}, paper))).toBeLessThanOrEqual(60);
    }
  });

  it.each(['80mm', '58mm'] as const)(
    'keeps all words within the margins of %s, and off the code',
    (paper) => {
      const { width, margin } = papers[paper];
      const slips = [followedSlip, checklistSlip, { ...followedSlip, procedureName: longestProcedureName }];
      for (const type of ['normal', 'large']) {
        for (const receipt of slips.map((slip) => lay(slip, { type }, paper))) {
          for (const { marks } of receipt.bands) {
            const code = marks.find((mark) => mark.kind === 'dots');
            for (const mark of marks) {
              if (mark.kind !== 'line' || mark.align === 'right') continue;
              const wide = mark.runs.reduce((sum, run) => sum + measure(run.text, run.face, mark.size), 0);
              expect(mark.x + wide + (mark.tracking ?? 0) * 4).toBeLessThanOrEqual(width - margin);
              // Of Be Vietnam Pro, 0.25 em hang below the baseline and 0.8 em stand above it, save rare capitals.
              const beside =
                code !== undefined &&
                mark.baseline + mark.size * 0.25 > code.y - 12 &&
                mark.baseline - mark.size * 0.8 < code.y + code.picture.height * code.scale + 12;
              if (beside) expect(mark.x + wide).toBeLessThanOrEqual(code.x - 16);
            }
          }
        }
      }
    },
  );
});
