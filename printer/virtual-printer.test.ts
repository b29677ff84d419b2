import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { escposBytes } from './escpos-bytes.ts';
import type { Raster } from './raster.ts';
import { TransportTrouble } from './transport.ts';
import { transportContract } from './transport-contract.ts';
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

function open(width = 16): Promise<VirtualPrinter> {
  return virtualPrinter({ folder, width, now: () => NOON, onStrange: (event) => strange.push(event) });
}

transportContract('the virtual printer', async () => {
  const transport = await open(4096);
  return {
    transport,
    async received() {
      const bins = (await readdir(folder)).filter((file) => file.endsWith('.bin')).sort();
      return Uint8Array.from(
        Buffer.concat(await Promise.all(bins.map((file) => readFile(join(folder, file))))),
      );
    },
    close: () => transport.close(),
  };
});

describe('the virtual printer', () => {
  it('keeps each paper as it was sent and as it came out', async () => {
    const printer = await open();
    const bytes = escposBytes([DOT]);
    await printer.write(bytes);
    await printer.write(bytes);
    expect((await readdir(folder)).sort()).toEqual(['000001.bin', '000001.png', '000002.bin', '000002.png']);
    expect(Uint8Array.from(await readFile(join(folder, '000002.bin')))).toEqual(bytes);
    const picture = decode(await readFile(join(folder, '000002.png')));
    expect(picture).toMatchObject({ width: 16, height: 8, depth: 1, channels: 1 });
    expect(Uint8Array.from(picture.data, (byte) => ~byte)).toEqual(DOT.bits);
    expect(strange).toEqual([]);
  });

  it('waits for the rest of a paper that comes in two pieces, and divides two that come in one', async () => {
    const printer = await open();
    const bytes = escposBytes([DOT]);
    const three = Uint8Array.of(...bytes, ...bytes, ...bytes);
    await printer.write(three.subarray(0, 20));
    expect(printer.roll().jobs).toEqual([]);
    await printer.write(three.subarray(20));
    expect(printer.roll().jobs.map((job) => job.number)).toEqual([1, 2, 3]);
    expect(Uint8Array.from(await readFile(join(folder, '000003.bin')))).toEqual(bytes);
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
    await printer.write(escposBytes([DOT]));
    expect(printer.roll().jobs.map((job) => job.number)).toEqual([8]);
  });

  it('prints nothing without paper, says so, and prints again with a new roll', async () => {
    const printer = await open();
    printer.setPaper('out');
    expect(printer.status()).toEqual({ trouble: 'paper-out' });
    const refused = printer.write(escposBytes([DOT]));
    await expect(refused).rejects.toThrow(TransportTrouble);
    await expect(refused).rejects.toMatchObject({ trouble: 'paper-out' });
    expect(await readdir(folder)).toEqual([]);
    printer.setPaper('in');
    await printer.write(escposBytes([DOT]));
    expect(printer.roll().jobs).toHaveLength(1);
  });

  it('answers for its paper, with and without any', async () => {
    const printer = await open();
    const heard: number[] = [];
    printer.onReply((bytes) => heard.push(...bytes));
    await printer.write(Uint8Array.of(0x10, 0x04, 1, 0x10, 0x04, 4));
    printer.setPaper('out');
    await printer.write(Uint8Array.of(0x10, 0x04, 1, 0x10, 0x04, 4));
    expect(heard).toEqual([0x16, 0x12, 0x1e, 0x72]);
  });

  it('reports what it does not understand', async () => {
    const printer = await open();
    await printer.write(Uint8Array.of(0x1b, 0x45));
    expect(strange).toEqual([{ kind: 'unknown', bytes: Uint8Array.of(0x1b, 0x45) }]);
  });
});
