import { describe, expect, it } from 'vitest';
import { loadMeasure } from './fonts.ts';
import { layChecklist } from './lay-checklist.ts';
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
const followed = { follow: { isOn: true, address: 'http://192.168.1.10:3000' } };
const always = { checklist: 'always' };

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

  it('prints the checklist on the slip only where every slip has one', () => {
    const has = (slip: Slip, checklist: string) =>
      textsOf(lay(slip, { checklist })).includes('Giấy tờ cần mang theo:');
    expect([has(checklistSlip, 'never'), has(checklistSlip, 'on-request')]).toEqual([false, false]);
    expect([has(checklistSlip, 'always'), has(ordinarySlip, 'always')]).toEqual([true, false]);
  });

  it('prints the checklist by itself, without anything of the queue', () => {
    const checklist = layChecklist(
      { ...checklistSlip, checklist: { documents: ['Tờ khai'], fee: '0', timeLimit: null, basis: null } },
      papers['58mm'],
      measure,
      usualSlipSettings,
      null,
    );
    expect(textsOf(checklist)).toEqual([
      'UBND phường Hải Dương',
      'Bộ phận Một cửa',
      'Danh mục giấy tờ',
      'H020',
      'Đăng ký khai sinh',
      'Giấy tờ cần mang theo:',
      '1.',
      'Tờ khai',
      'Phí, lệ phí: 0',
      'Thời hạn: hỏi tại quầy',
      'Căn cứ: hỏi tại quầy',
    ]);
  });

  it('says to ask at the counter for all that nobody has established', () => {
    const checklist = { documents: null, fee: null, timeLimit: '', basis: null };
    expect(textsOf(lay({ ...checklistSlip, checklist }, always)).slice(-4)).toEqual([
      'Giấy tờ cần mang theo: hỏi tại quầy',
      'Phí, lệ phí: hỏi tại quầy',
      'Thời hạn: hỏi tại quầy',
      'Căn cứ: hỏi tại quầy',
    ]);
  });

  it('never ends a document of the list at an ellipsis', () => {
    const texts = textsOf(lay(checklistSlip, { ...always, type: 'large' }, '58mm'));
    expect(texts.filter((text) => text.endsWith('…'))).toEqual([]);
  });

  it('prints a code where the slip has an address, unless it is switched off or cannot be read', () => {
    expect(hasCode(lay(followedSlip, followed))).toBe(true);
    expect(hasCode(lay(followedSlip, {}))).toBe(false);
    expect(hasCode(lay(ordinarySlip, followed))).toBe(false);
    const tooLong = { ...followedSlip, followAddress: `http://a.vn/${'x'.repeat(280)}` };
    expect(hasCode(lay(tooLong, followed))).toBe(false);
  });

  it.each(['80mm', '58mm'] as const)('has a code on %s for the longest address that it takes', (paper) => {
    const address = `http://${'m'.repeat(108)}`;
    const settings = { follow: { isOn: true, address } };
    const followAddress = `${address}/t/2026-11-24-C9999`;
    expect(hasCode(lay({ ...followedSlip, followAddress }, settings, paper))).toBe(true);
    const longer = { follow: { isOn: true, address: `${address}m` } };
    expect(slipSettingsSchema.safeParse(longer).success).toBe(false);
  });

  it.each(['80mm', '58mm'] as const)('needs at most 60 mm of %s, with code and tags', (paper) => {
    const address = { followAddress: followedSlip.followAddress ?? '' };
    for (const slip of [ordinarySlip, prioritySlip, { ...prioritySlip, reprint: true }]) {
      expect(millimetres(lay(slip, {}, paper))).toBeLessThanOrEqual(60);
      expect(millimetres(lay({ ...slip, ...address }, followed, paper))).toBeLessThanOrEqual(60);
    }
  });

  it.each(['80mm', '58mm'] as const)(
    'keeps all words within the margins of %s, and off the code',
    (paper) => {
      const { width, margin } = papers[paper];
      const slips = [followedSlip, checklistSlip, { ...followedSlip, procedureName: longestProcedureName }];
      for (const type of ['normal', 'large']) {
        for (const receipt of slips.map((slip) => lay(slip, { ...always, ...followed, type }, paper))) {
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
