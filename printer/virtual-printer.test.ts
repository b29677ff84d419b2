import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { escposBytes } from './escpos-bytes.ts';
import type { Raster } from './raster.ts';
import { type VirtualPrinter, virtualPrinter } from './virtual-printer.ts';

const NOON = Date.parse('2026-11-23T12:00:00+07:00');
const DOT: Raster = {
  width: 16,
  height: 8,
  bits: Uint8Array.from({ length: 16 }, (_, at) => (at < 2 ? 0xf0 : 0)),
};

let folder: string;
let strange: unknown[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'virtual-printer-'));
  strange = [];
});
afterEach(() => rm(folder, { recursive: true }));

function open(width = 16, onUnkept: (error: unknown) => void = () => undefined): Promise<VirtualPrinter> {
  const onStrange = (event: unknown) => strange.push(event);
  return virtualPrinter({ folder, width, now: () => NOON, onStrange, onUnkept });
}

/** `GS r 1`: answered when everything before it has become paper. */
const IN_ORDER = Uint8Array.of(0x1d, 0x72, 1);

/** Sends a job, and waits until the printer says that it has printed it. */
async function print(printer: VirtualPrinter, bytes: Uint8Array): Promise<void> {
  const answered = nextReply(printer, (byte) => (byte & 0x90) === 0);
  await printer.write(Uint8Array.of(...bytes, ...IN_ORDER));
  await answered;
}

/** Asks for its state. */
async function ask(printer: VirtualPrinter, ...about: number[]): Promise<number[]> {
  const said: number[] = [];
  for (const n of about) {
    const answered = nextReply(printer, (byte) => (byte & 0x93) === 0x12);
    await printer.write(Uint8Array.of(0x10, 0x04, n));
    said.push(await answered);
  }
  return said;
}

function nextReply(printer: VirtualPrinter, isMeant: (byte: number) => boolean): Promise<number> {
  return new Promise((resolve) => {
    const stop = printer.onReply(([byte = 0]) => {
      if (!isMeant(byte)) return;
      stop();
      resolve(byte);
    });
  });
}

describe('the virtual printer', () => {
  it('keeps each paper as it was sent and as it came out', async () => {
    const printer = await open();
    const bytes = escposBytes([DOT]);
    await printer.write(bytes);
    await print(printer, bytes);
    expect((await readdir(folder)).sort()).toEqual(['000001.bin', '000001.png', '000002.bin', '000002.png']);
    expect(Uint8Array.from(await readFile(join(folder, '000002.bin')))).toEqual(bytes);
    const picture = decode(await readFile(join(folder, '000002.png')));
    expect(picture).toMatchObject({ width: 16, height: 8, depth: 1, channels: 1 });
    expect(Uint8Array.from(picture.data, (byte) => ~byte)).toEqual(DOT.bits);
    expect(strange).toEqual([]);
  });

  it('has printed what it says it has: the picture lies in the folder when the answer comes', async () => {
    const printer = await open();
    const seen: string[][] = [];
    printer.onReply(() => seen.push(readdirSync(folder).filter((file) => file.endsWith('.png'))));
    await print(printer, escposBytes([DOT]));
    await print(printer, escposBytes([DOT]));
    expect(seen).toEqual([['000001.png'], ['000001.png', '000002.png']]);
  });

  it('waits for the rest of a paper that comes in two pieces, and divides two that come in one', async () => {
    const printer = await open();
    const bytes = escposBytes([DOT]);
    const three = Uint8Array.of(...bytes, ...bytes, ...bytes);
    await printer.write(three.subarray(0, 20));
    expect(printer.roll().jobs).toEqual([]);
    await print(printer, three.subarray(20));
    expect(printer.roll().jobs.map((job) => job.number)).toEqual([1, 2, 3]);
    expect(Uint8Array.from(await readFile(join(folder, '000003.bin')))).toEqual(bytes);
  });

  it('keeps all that it has taken before it is closed, and takes no more', async () => {
    const printer = await open();
    await printer.write(escposBytes([DOT]));
    await printer.close();
    expect(printer.roll().jobs).toHaveLength(1);
    expect(printer.isLinked()).toBe(false);
    await expect(printer.write(escposBytes([DOT]))).rejects.toMatchObject({ trouble: 'offline' });
  });

  it('knows its roll, also after a restart', async () => {
    const printer = await open();
    await printer.write(escposBytes([DOT]));
    await printer.close();
    const again = await open();
    expect(again.roll()).toEqual(printer.roll());
    expect(again.roll()).toEqual({
      jobs: [{ number: 1, printedAt: NOON, heightMm: 1, png: join(folder, '000001.png') }],
      metresUsed: 0.016,
    });
  });

  it('goes on numbering after a crash, and lists no paper that was cut short', async () => {
    await writeFile(join(folder, '000007.bin'), 'sent, but never drawn');
    await writeFile(join(folder, '000007.png.part'), 'half a pict');
    const printer = await open();
    expect(printer.roll().jobs).toEqual([]);
    await print(printer, escposBytes([DOT]));
    expect(printer.roll().jobs.map((job) => job.number)).toEqual([8]);
  });

  it('prints nothing without paper, and with a new roll what it was sent meanwhile', async () => {
    const printer = await open();
    printer.setPaper('out');
    const printed = print(printer, escposBytes([DOT]));
    expect(await ask(printer, 1, 2, 4)).toEqual([0x1e, 0x32, 0x7e]);
    expect(await readdir(folder)).toEqual([]);
    printer.setPaper('in');
    await printed;
    expect(printer.roll().jobs).toHaveLength(1);
  });

  it('prints nothing with an open cover, and says so', async () => {
    const printer = await open();
    printer.setCover('open');
    const printed = print(printer, escposBytes([DOT]));
    expect(await ask(printer, 1, 2, 4)).toEqual([0x1e, 0x16, 0x12]);
    printer.setCover('closed');
    await printed;
    expect(await ask(printer, 1, 2, 4)).toEqual([0x16, 0x12, 0x12]);
  });

  it('knows when its roll is nearly used up', async () => {
    const printer = await open();
    printer.setPaper('near-end');
    await print(printer, escposBytes([DOT]));
    expect(await ask(printer, 1, 4)).toEqual([0x16, 0x1e]);
  });

  it('breaks down where a paper cannot be kept, says why, and keeps it with the next roll', async () => {
    const unkept: unknown[] = [];
    const printer = await open(16, (error) => unkept.push(error));
    await rm(folder, { recursive: true });
    const printed = print(printer, escposBytes([DOT]));
    await vi.waitFor(() => expect(unkept).toMatchObject([{ code: 'ENOENT' }]));
    expect(await ask(printer, 3)).toEqual([0x32]);
    await mkdir(folder);
    printer.setPaper('in');
    await printed;
    expect(printer.roll().jobs).toHaveLength(1);
  });

  it('reports what it does not understand', async () => {
    const printer = await open();
    await print(printer, Uint8Array.of(0x1b, 0x5a));
    expect(strange).toEqual([{ kind: 'unknown', bytes: Uint8Array.of(0x1b, 0x5a) }]);
  });
});
