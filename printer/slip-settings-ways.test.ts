import { describe, expect, it } from 'vitest';
import { encode } from 'fast-png';
import { profiles, type Profile } from '#protocol/profile.ts';
import { EscposReader, type PrinterEvent } from './escpos-reader.ts';
import { papers } from './papers.ts';
import { stack } from './raster.ts';
import { samplePlace } from './sample-place.ts';
import { checklistSlip, followedSlip, ordinarySlip, prioritySlip } from './sample-slips.ts';
import { slipPress } from './slip-bytes.ts';
import { slipDrawing } from './slip-drawing.ts';
import { type SlipSettings, slipSettingsSchema } from './slip-settings.ts';
import type { Slip } from './slip.ts';
import type { StoredParts } from './stored-parts.ts';
import { letterOf } from './vietnamese-encodings.ts';

/** What an office chooses holds in each of the three ways to print. */

const drawing = slipDrawing();
const press = slipPress(drawing);
const codePage = { encoding: 'tcvn3', number: 27 } as const;
const drawn: Profile = profiles['clone-80'];
const stored: Profile = { ...drawn, way: 'stored' };
const text: Profile = { ...drawn, way: 'text', codePage };
const narrowText: Profile = { ...profiles['clone-58'], way: 'text', codePage };
const dark = new Uint8Array(40 * 40 * 4).fill(0).map((_, at) => (at % 4 === 3 ? 255 : 0));
const logo = Buffer.from(encode({ width: 40, height: 40, data: dark, channels: 4, depth: 8 })).toString(
  'base64',
);

function settings(of: object): SlipSettings {
  return slipSettingsSchema.parse(of);
}

function print(pieces: readonly Uint8Array[], profile: Profile, parts?: StoredParts) {
  const events: PrinterEvent[] = [];
  const reader = new EscposReader(papers[profile.paper].width, (event) => events.push(event));
  if (parts) reader.read(parts.bytes);
  for (const piece of pieces) reader.read(piece);
  if (!profile.hasCutter) reader.read(Uint8Array.of(0x1d, 0x56, 0));
  const cut = events.find((event) => event.kind === 'cut');
  if (!cut) throw new Error('Nothing was cut off');
  expect(events.filter(({ kind }) => kind !== 'text' && kind !== 'cut')).toEqual([]);
  const texts = events.flatMap((event) =>
    event.kind === 'text'
      ? [
          Array.from(event.bytes, (byte) => letterOf(byte, 'tcvn3'))
            .join('')
            .trim(),
        ]
      : [],
  );
  const black = cut.paper.bits.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
  return { texts, black, paper: cut.paper };
}

function printText(slip: Slip, of: object, profile = text) {
  return print(press.press(slip, profile, settings(of)), profile);
}

/** A printer that was given the parts of these settings, and what a slip is on it. */
function printStored(slip: Slip, of: object, profile = stored) {
  const parts = press.store(samplePlace, profile.paper, settings(of));
  return { ...print(press.press(slip, profile, settings(of)), profile, parts), hash: parts.hash };
}

const ownLines = ['Điện thoại: 0220 3 838 123'];
const follow = { isOn: true, address: 'http://a.vn' };

describe('settings on a slip in the printer’s own letters', () => {
  it.each([
    ['field', 'Chứng thực, sao y'],
    ['counters', 'Quầy 1 hoặc 2'],
    ['ahead', 'Trước ông/bà còn 3 người'],
    ['expectedWait', 'Dự kiến chờ 10-20 phút'],
    ['takenAt', 'Giờ lấy số: 14:36 23/11/2026'],
    ['keep', 'Xin giữ phiếu. Quá lượt, mời ông/bà báo quầy'],
  ])('leave out the line %s, and nothing else', (line, words) => {
    const all = printText(ordinarySlip, {}).texts;
    expect(all).toContain(words);
    expect(printText(ordinarySlip, { lines: { [line]: false } }).texts).toEqual(
      all.filter((other) => other !== words),
    );
  });

  it('leave out the procedure, and add lines at the foot', () => {
    const slip = { ...ordinarySlip, procedureName: 'Chứng thực bản sao' };
    expect(printText(slip, {}).texts).toContain('Chứng thực bản sao');
    const { texts } = printText(slip, { lines: { procedure: false }, ownLines });
    expect(texts).not.toContain('Chứng thực bản sao');
    expect(texts.at(-1)).toBe(ownLines[0]);
  });

  it.each([text, narrowText])('bring the code and the logo as dots, on $paper', (profile) => {
    const plain = printText(followedSlip, {}, profile);
    const coded = printText(followedSlip, { follow }, profile);
    expect(coded.texts.at(-1)).toBe('Quét mã xem số gọi');
    expect(coded.black - plain.black).toBeGreaterThan(3_000);
    // Every dot of the logo: 40 × 40, all black.
    expect(printText(followedSlip, { logo }, profile).black - plain.black).toBe(1_600);
  });

  it('say what to bring where every slip does, or by themselves', () => {
    const { texts } = printText(checklistSlip, { checklist: 'always' });
    expect(texts).toContain('Giấy tờ cần mang theo:');
    expect(texts).toContain('3. Giấy tờ tùy thân');
    expect(texts).toContain('Căn cứ: hỏi tại quầy');
    expect(printText(checklistSlip, {}).texts).not.toContain('Giấy tờ cần mang theo:');
    const { checklist } = checklistSlip;
    if (!checklist) throw new Error('the sample has a checklist');
    const apart = print(press.checklist({ ...checklistSlip, checklist }, text, settings({})), text).texts;
    expect(apart).toContain('Danh mục giấy tờ - H020');
    expect(apart).toContain('3. Giấy tờ tùy thân');
    expect(apart.join()).not.toContain('Quầy');
  });

  it('make letters taller in large type', () => {
    expect(printText(ordinarySlip, { type: 'large' }).paper.height).toBeGreaterThan(
      printText(ordinarySlip, {}).paper.height + 60,
    );
  });
});

describe('settings on a slip whose words the printer keeps', () => {
  it('change what the printer is to keep, and nothing else does', () => {
    const hash = (of: object) => press.store(samplePlace, '80mm', settings(of)).hash;
    const usual = hash({});
    for (const of of [
      { ownLines },
      { lines: { keep: false } },
      { lines: { field: false } },
      { logo },
      { follow },
    ]) {
      expect(hash(of)).not.toBe(usual);
    }
    expect(hash({ checklist: 'never', lines: { procedure: false } })).toBe(usual);
  });

  it.each([stored, { ...profiles['clone-58'], way: 'stored' } as const])(
    'leave out each line on $paper, and bring only figures that have a heading',
    (profile) => {
      const figures = (lines: object) =>
        printStored(ordinarySlip, { lines }, profile).texts.join(' ').replace(/\s+/gu, ' ');
      const [ahead, expectedWait, takenAt] = [false, false, false];
      expect(figures({ ahead })).not.toMatch(/C047 3/u);
      expect(figures({ expectedWait })).not.toContain('10-20');
      expect(figures({ takenAt })).not.toContain('14:36');
      expect(figures({ ahead, expectedWait, takenAt })).toBe('C047');
      expect(printStored(ordinarySlip, { lines: { field: false } }, profile).black).toBeLessThan(
        printStored(ordinarySlip, {}, profile).black,
      );
    },
  );

  it('bring the code as dots', () => {
    const plain = printStored(followedSlip, {});
    expect(printStored(followedSlip, { follow }).black - plain.black).toBeGreaterThan(3_000);
  });

  it('are drawn where no part can say them: large type, a checklist, or parts of other settings', () => {
    for (const [slip, of] of [
      [ordinarySlip, { type: 'large' }],
      [checklistSlip, { checklist: 'always' }],
    ] as const) {
      press.store(samplePlace, '80mm', settings(of));
      expect(press.press(slip, stored, settings(of))).toEqual(press.press(slip, drawn, settings(of)));
    }
    press.store(samplePlace, '80mm', settings({}));
    const other = settings({ ownLines });
    expect(press.press(ordinarySlip, stored, other)).toEqual(press.press(ordinarySlip, drawn, other));
    expect(press.press(ordinarySlip, stored, settings({}))).toHaveLength(1);
  });

  it('keep the slip of an office that prints no list short', () => {
    press.store(samplePlace, '80mm', settings({}));
    const slip = {
      ...prioritySlip,
      checklist: { documents: ['x'], fee: null, timeLimit: null, basis: null },
    };
    expect(press.press(slip, stored, settings({}))).toHaveLength(1);
  });
});

describe('settings on a drawn slip', () => {
  it('hold from the bytes to the paper', () => {
    const chosen = settings({ ownLines, follow, logo, type: 'large' });
    const { paper } = print(press.press(followedSlip, drawn, chosen), drawn);
    const { bits } = stack(drawing(followedSlip, '80mm', chosen));
    expect([...bits.keys()].filter((at) => bits[at] !== paper.bits[at]).length).toBeLessThan(4);
  });

  it('leave a logo out that cannot be read, and print the slip', () => {
    const broken = settings({ logo: Buffer.from('no picture').toString('base64') });
    expect(press.press(ordinarySlip, drawn, broken)).toEqual(press.press(ordinarySlip, drawn));
  });
});

describe('hostile settings', () => {
  const nasty = [
    '\u001b@',
    '\u001dV\u0000',
    '\u0010\u0004\u0001',
    '\u001cp\u0001\u0000',
    '\u202eabc',
    '👍 a',
    '漢a',
    '\u007fa',
  ];

  it('are text or nothing, never commands', () => {
    for (const line of nasty) {
      const read = slipSettingsSchema.safeParse({ ownLines: [line, 'Ứng Hòe'] });
      if (!read.success) {
        expect(read.error.issues[0]).toMatchObject({ path: ['ownLines', 0], message: 'nothing-to-print' });
        continue;
      }
      expect(read.data.ownLines[0]).not.toMatch(/\p{C}/u);
      const { texts } = print(press.press(ordinarySlip, text, read.data), text);
      expect(texts.at(-1)).toBe('ứng Hòe');
      const parts = press.store(samplePlace, '80mm', read.data);
      print(press.press(ordinarySlip, stored, read.data), stored, parts);
      print(press.press(ordinarySlip, drawn, read.data), drawn);
    }
  });

  it.each([
    'javascript:alert(1)',
    'http://',
    'http://a b.vn',
    'http://a.vn/\u001b@',
    'http://a.vn/\u202e',
    'http://👍.vn',
    'http://user:secret@a.vn',
    'http://a.vn:70000',
    'http://a.vn?x=1',
    'http://a.vn/#x',
    'ftp://a.vn',
    'a.vn',
  ])('refuse %j as an address', (address) => {
    const read = slipSettingsSchema.safeParse({ follow: { isOn: true, address } });
    expect(read.error?.issues[0]).toMatchObject({ path: ['follow', 'address'], message: 'not-an-address' });
  });

  it('take the addresses of a local machine and of a site, and miss one that was not given', () => {
    for (const address of [
      'http://192.168.1.10:3000',
      'https://motcua.haiduong.vn/theo-doi/',
      'http://localhost',
    ]) {
      expect(slipSettingsSchema.safeParse({ follow: { isOn: true, address } }).success).toBe(true);
    }
    const read = slipSettingsSchema.safeParse({ follow: { isOn: true, address: '' } });
    expect(read.error?.issues[0]).toMatchObject({ path: ['follow', 'address'], message: 'missing' });
  });
});
