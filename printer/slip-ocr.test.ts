import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escposBytes } from './escpos-bytes.ts';
import { loadMeasure } from './fonts.ts';
import { laySlip } from './lay-slip.ts';
import { type PaperName, papers } from './papers.ts';
import { checklistSlip, followedSlip, longestSlip, ordinarySlip, prioritySlip } from './sample-slips.ts';
import { slipDrawing } from './slip-drawing.ts';
import { slipPictures } from './slip-picture.ts';
import { slipSettingsSchema } from './slip-settings.ts';
import type { Slip } from './slip.ts';
import { virtualPrinter } from './virtual-printer.ts';

/**
 * A reader who knows Vietnamese and nothing of our drawing. It is not asked for every word: Be Vietnam Pro's round `a`
 * in bold it takes for an `o` (“Hải” read as “Hỏi”, “đai” as “đơi”) on some papers, at any enlargement that was tried.
 */
const tesseract = findTesseract();

describe.skipIf(tesseract === null)('a printed slip, read by tesseract', () => {
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

  /** @param layout tesseract's page segmentation: 6 is a block of text, 7 a single line. */
  function read(picture: GreyPicture, layout: 6 | 7): string {
    const file = join(folder, 'enlarged.png');
    writeFileSync(file, encode({ ...twiceAsLarge(picture), depth: 8, channels: 1 }));
    const text = execFileSync('tesseract', [file, '-', '-l', 'vie', '--psm', String(layout)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  }

  it('says the beginning of the longest procedure name, every mark in its place', async () => {
    const text = read(await print(longestSlip, '80mm'), 6);
    expect(text).toContain('Giao đất ở có thu tiền sử dụng đất không thông qua');
    expect(text).toContain('không đấu thầu lựa chọn nhà đầu tư thực hiện dự án có sử');
    expect(text).toContain('Quầy 1, 2, 3 hoặc 4');
    expect(text).toContain('Trước ông/bà còn 12 người');
  });

  it.each(['80mm', '58mm'] as const)('says all that a priority ticket says, on %s', async (paper) => {
    const picture = await print(prioritySlip, paper);
    const text = read(picture, 6);
    expect(text).toContain('Bộ phận Một cửa');
    expect(text).toContain('Hộ tịch');
    expect(text).toContain('Quầy 2');
    expect(text).toContain('Trước ông/bà còn 1 người');
    expect(text).toContain('Giờ lấy số: 14:36 23/11/2026');
    expect(text).toContain(
      paper === '80mm' ? 'Xin giữ phiếu. Quá lượt, mời ông/bà' : 'Quá lượt, mời báo quầy',
    );
    expect(read(inverted(tagOf(picture, prioritySlip, paper)), 7)).toBe('Ưu tiên');
  });

  it('says that a paper is a reprint', async () => {
    const slip = { ...ordinarySlip, reprint: true };
    const picture = await print(slip, '80mm');
    expect(read(inverted(tagOf(picture, slip, '80mm')), 7)).toBe('BẢN IN LẠI');
  });
});

describe.skipIf(tesseract === null)('a checklist, read by tesseract', () => {
  it.each(['80mm', '58mm'] as const)('says what to bring and what is to be asked, on %s', async (paper) => {
    const folder = mkdtempSync(join(tmpdir(), 'checklist-ocr-'));
    const file = join(folder, 'slip.png');
    const picture = grey(
      await slipPictures()(checklistSlip, paper, slipSettingsSchema.parse({ checklist: 'always' })),
    );
    writeFileSync(file, encode({ ...twiceAsLarge(picture), depth: 8, channels: 1 }));
    const read = ['-', '-l', 'vie', '--psm', '6'];
    const text = execFileSync('tesseract', [file, ...read], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    rmSync(folder, { recursive: true });
    const words = text.normalize('NFC').replaceAll(/\s+/gu, ' ');
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

describe.skipIf(!hasZbar())('the code of a slip, read by zbar', () => {
  it.each([
    ['80mm', 'normal', 'http://192.168.1.10:3000/s/k7Qp2xWd'],
    ['80mm', 'large', 'https://motcua.haiduong.example.vn/theo-doi/2026-11-23/C047?m=8fK2pQ7z'],
    ['58mm', 'normal', 'http://192.168.1.10:3000/s/k7Qp2xWd'],
    ['58mm', 'large', 'https://motcua.haiduong.example.vn/theo-doi/2026-11-23/C047?m=8fK2pQ7z'],
  ] as const)('is its address, on %s in %s type', async (paper, type, followAddress) => {
    const folder = mkdtempSync(join(tmpdir(), 'slip-qr-'));
    const file = join(folder, 'slip.png');
    const slip = { ...followedSlip, priority: true, followAddress };
    const follow = { isOn: true, address: 'http://a.vn' };
    writeFileSync(file, await slipPictures()(slip, paper, slipSettingsSchema.parse({ type, follow })));
    const read = execFileSync('zbarimg', ['-q', '--raw', file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    rmSync(folder, { recursive: true });
    expect(read.trim()).toBe(followAddress);
  });
});

interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The black tag, cut out where the layout has put it: a page reader skips white letters on black. */
function tagOf({ width, data }: GreyPicture, slip: Slip, paper: PaperName): GreyPicture {
  const [identity, plate] = laySlip(slip, papers[paper], loadMeasure()).bands;
  const tag = plate?.marks.find((mark) => mark.kind === 'box' && mark.ink === 'black');
  if (!identity || tag?.kind !== 'box') throw new Error('There is no tag on this plate');
  const rows = Array.from({ length: tag.height }, (_, y) => {
    const start = (identity.height + tag.y + y) * width + tag.x;
    return data.subarray(start, start + tag.width);
  });
  return { width: tag.width, height: tag.height, data: Uint8Array.from(Buffer.concat(rows)) };
}

function inverted({ width, height, data }: GreyPicture): GreyPicture {
  return { width, height, data: data.map((value) => 255 - value) };
}

/** One byte a dot. */
function grey(png: Uint8Array): GreyPicture {
  const { width, height, data: bits } = decode(png);
  const data = new Uint8Array(width * height);
  const bit = (at: number) => Number(bits[at >> 3]) & (0x80 >> (at & 7));
  for (let at = 0; at < data.length; at += 1) data[at] = bit(at) === 0 ? 0 : 255;
  return { width, height, data };
}

/** Tesseract likes letters to be taller than 24 dots. */
function twiceAsLarge({ width, height, data }: GreyPicture): GreyPicture {
  const large = new Uint8Array(width * height * 4);
  for (let at = 0; at < large.length; at += 1) {
    const x = at % (width * 2);
    const y = Math.floor(at / (width * 2));
    large[at] = data[(y >> 1) * width + (x >> 1)] ?? 255;
  }
  return { width: width * 2, height: height * 2, data: large };
}

/** The languages that tesseract has here, or null. Root may install it; others are told that the test is left out. */
function findTesseract(): string | null {
  const languages = () => {
    const list = execFileSync('tesseract', ['--list-langs'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return list.split('\n').includes('vie') ? list : null;
  };
  const attempts = [
    languages,
    () => {
      if (process.getuid?.() !== 0) return null;
      const quiet = { stdio: 'ignore' } as const;
      execFileSync('apt-get', ['update'], quiet);
      execFileSync('apt-get', ['install', '-y', 'tesseract-ocr', 'tesseract-ocr-vie'], quiet);
      return languages();
    },
  ];
  for (const attempt of attempts) {
    try {
      const found = attempt();
      if (found !== null) return found;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
  process.stderr.write('tesseract with Vietnamese is not installed: the slips are not read back\n');
  return null;
}

function hasZbar(): boolean {
  try {
    execFileSync('zbarimg', ['--version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.stderr.write('zbarimg is not installed: the codes of the slips are not read back\n');
    return false;
  }
}
