import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profiles } from '#protocol/profile.ts';
import { EscposReader } from './escpos-reader.ts';
import { Inbox } from './inbox.ts';
import { loadMeasure } from './fonts.ts';
import { laySlip } from './lay-slip.ts';
import {
  codeOn,
  type GreyPicture,
  grey,
  hasTesseract,
  hasZbar,
  inverted,
  lineOn,
  tagOf,
  wordsOn,
} from './reading-bench.ts';
import { papers } from './papers.ts';
import { pictureFile } from './picture-file.ts';
import type { Raster } from './raster.ts';
import { prioritySlip } from './sample-slips.ts';
import { serialTransport } from './serial-transport.ts';
import { slipPress } from './slip-bytes.ts';
import { slipSettingsSchema } from './slip-settings.ts';
import { hasSocat, SocatPrinter } from './socat-printer.ts';
import { tcpTransport } from './tcp-transport.ts';
import { linked } from './transport-contract.ts';
import type { Transport } from './transport.ts';
import { virtualPrinter } from './virtual-printer.ts';

/** One slip through every cable that an office may have: the paper must not tell which. */

const profile = profiles['clone-80'];
const { width } = papers['80mm'];
const followAddress = 'http://192.168.1.10:3000/s/k7Qp2xWd';
const settings = slipSettingsSchema.parse({ follow: { isOn: true, address: 'http://192.168.1.10:3000' } });
const slip = { ...prioritySlip, procedureName: 'Đăng ký khai sinh', followAddress };

/** What reached the other end of a cable: the bytes, and the paper that a printer makes of them. */
interface Arrived {
  readonly bytes: Uint8Array;
  readonly png: Uint8Array;
}

let pieces: readonly Uint8Array[];
let folder: string;
beforeAll(() => {
  pieces = slipPress().press(slip, profile, settings);
  folder = mkdtempSync(join(tmpdir(), 'same-slip-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function send(transport: Transport): Promise<void> {
  await linked(transport, true);
  for (const piece of pieces) await transport.write(piece);
}

const length = () => pieces.reduce((sum, piece) => sum + piece.length, 0);

async function paperOf(bytes: Uint8Array): Promise<Arrived> {
  const cut: Raster[] = [];
  const strange: unknown[] = [];
  const reader = new EscposReader(width, (event) => {
    if (event.kind === 'cut') cut.push(event.paper);
    else strange.push(event);
  });
  reader.read(bytes);
  expect(strange).toEqual([]);
  const [paper] = cut;
  if (!paper || cut.length > 1) throw new Error('This is not one paper');
  return { bytes, png: await pictureFile(paper) };
}

async function throughSerial(): Promise<Arrived> {
  const printer = await SocatPrinter.plugged();
  const transport = serialTransport({ path: printer.path, baud: 115200, flow: 'none' });
  const bench = printer.bench(transport);
  await send(transport);
  const bytes = await bench.received(length());
  await bench.close();
  return paperOf(bytes);
}

async function throughTcp(): Promise<Arrived> {
  const inbox = new Inbox();
  const server = createServer((socket) => socket.on('data', (bytes) => inbox.put(bytes)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const transport = tcpTransport({ host: '127.0.0.1', port });
  await send(transport);
  const bytes = await inbox.holds(length());
  await transport.close();
  server.close();
  return paperOf(bytes);
}

async function throughVirtual(): Promise<Arrived> {
  const strange: unknown[] = [];
  const onStrange = (event: unknown) => strange.push(event);
  const printer = await virtualPrinter({ folder, width, now: () => slip.takenAt, onStrange });
  await send(printer);
  await printer.close();
  expect(strange).toEqual([]);
  const job = printer.roll().jobs.at(-1);
  if (!job) throw new Error('Nothing was printed');
  return { bytes: readFileSync(job.png.replace(/png$/, 'bin')), png: readFileSync(job.png) };
}

/** No gap between two words is as wide as the white round a code, or between what stands left and right on a line. */
const WIDE_GAP = 16;
/** A dot below its letter stands nearer to it than the next line does. */
const LINE_GAP = 4;
const [LOWEST_LINE, HIGHEST_LINE] = [12, 60];

/** The words of a paper line by line and, in a line, side by side; plate, code and rules are no lines of words. */
function linesOf(picture: GreyPicture): readonly GreyPicture[] {
  const rows = runs(picture.height, LINE_GAP, (y) => hasInk(picture, 0, y, picture.width, 1));
  return rows.flatMap(([top, bottom]) => {
    const height = bottom - top;
    if (height < LOWEST_LINE) return [];
    const columns = runs(picture.width, WIDE_GAP, (x) => hasInk(picture, x, top, 1, height));
    return columns.flatMap(([left, right]) => {
      const part = cropped(picture, left, top, right - left, height);
      if (height <= HIGHEST_LINE) return [part];
      return columns.length > 1 ? linesOf(part) : [];
    });
  });
}

/** Where something stands, with no gap in it as wide as `gap`. */
function runs(length: number, gap: number, isThere: (at: number) => boolean): readonly [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < length; at += 1) {
    if (!isThere(at)) continue;
    const last = found.at(-1);
    if (last && at - last[1] < gap) last[1] = at + 1;
    else found.push([at, at + 1]);
  }
  return found;
}

function hasInk({ width, data }: GreyPicture, x: number, y: number, across: number, down: number): boolean {
  for (let row = y; row < y + down; row += 1) {
    if (data.subarray(row * width + x, row * width + x + across).includes(0)) return true;
  }
  return false;
}

/** What stands inside the plate's line, above the tag. */
function plateOf(picture: GreyPicture): GreyPicture {
  const [identity] = laySlip(slip, papers['80mm'], loadMeasure(), settings).bands;
  const { plate } = papers['80mm'];
  const inside = plate.line + plate.radius;
  const height = plate.height - plate.tagHeight;
  return cropped(
    picture,
    inside,
    (identity?.height ?? 0) + plate.line + 2,
    width - 2 * inside,
    height - inside,
  );
}

/** With white round it, which tesseract wants. */
function cropped(
  { width, data }: GreyPicture,
  x: number,
  y: number,
  across: number,
  down: number,
): GreyPicture {
  const white = 8;
  const large = new Uint8Array((across + 2 * white) * (down + 2 * white)).fill(255);
  for (let row = 0; row < down; row += 1) {
    const from = (y + row) * width + x;
    large.set(data.subarray(from, from + across), (row + white) * (across + 2 * white) + white);
  }
  return { width: across + 2 * white, height: down + 2 * white, data: large };
}

describe('the same slip', () => {
  let virtual: Arrived;
  beforeAll(async () => {
    virtual = await throughVirtual();
  });

  const isTheSame = (arrived: Arrived) => {
    expect(Buffer.from(arrived.bytes).equals(Buffer.from(virtual.bytes))).toBe(true);
    expect(Buffer.from(arrived.png).equals(Buffer.from(virtual.png))).toBe(true);
  };

  it.skipIf(!hasSocat)('is the same byte for byte and dot for dot through a serial line', async () => {
    isTheSame(await throughSerial());
  });

  it('is the same byte for byte and dot for dot through the network', async () => {
    isTheSame(await throughTcp());
  });

  it.skipIf(!hasTesseract)('says every word in Vietnamese', () => {
    const picture = grey(virtual.png);
    const withoutWhite = (line: string) => line.replaceAll(' ', '');
    expect(linesOf(picture).map((line) => withoutWhite(lineOn(line)))).toEqual(
      [
        'UBND phường Hải Dương',
        'Bộ phận Một cửa',
        'Hộ tịch',
        'Đăng ký khai sinh',
        'Quầy 2',
        'Trước ông/bà còn 1 người',
        'Dự kiến chờ 5-15 phút',
        '14:36 ngày 23/11/2026',
        'Quét mã xem số gọi',
        'Xin giữ phiếu. Quá lượt, mời ông/bà báo quầy',
        // Whether the narrow white after a bold figure parts two words, tesseract decides anew at each size.
      ].map(withoutWhite),
    );
    expect(wordsOn(inverted(tagOf(picture, slip, '80mm')), 7)).toBe('Ưu tiên');
    // Between letter and figures stands the field's sign, which is no letter and may be read as anything.
    expect(wordsOn(plateOf(picture), 7)).toMatch(/^H.?019$/);
  });

  it.skipIf(!hasZbar)('has a code that is read back', () => {
    expect(codeOn(virtual.png)).toBe(followAddress);
  });
});
