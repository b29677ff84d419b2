import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Transport, TransportTrouble } from './transport.ts';

/** A transport with somebody at its other end who can be asked what arrived. */
export interface TransportBench {
  readonly transport: Transport;
  /** Everything that has reached the printer, in order. */
  readonly received: () => Promise<Uint8Array>;
  /** Lets the printer answer; left out where it answers `DLE EOT 1` by itself. */
  readonly answer?: (bytes: Uint8Array) => void;
  readonly close: () => Promise<void>;
}

/** What every transport promises, whatever it is made of. */
export function transportContract(name: string, setUp: () => Promise<TransportBench>): void {
  describe(`${name} keeps the contract of a transport`, () => {
    let bench: TransportBench;
    beforeEach(async () => {
      bench = await setUp();
    });
    afterEach(() => bench.close());

    it('is ready', () => {
      expect(bench.transport.status()).toBe('ready');
    });

    it('sends what is written byte for byte, all 256 values of them', async () => {
      const all = dots(Array.from({ length: 256 }, (_, value) => value));
      await bench.transport.write(all);
      expect(await bench.received()).toEqual(all);
    });

    it('has sent all of a long write when it resolves', async () => {
      const long = Uint8Array.from(Array.from({ length: 200 }, () => [...dots([1, 2, 3, 4])]).flat());
      await bench.transport.write(long);
      expect((await bench.received()).length).toBe(long.length);
    });

    it('keeps writes whole and in order, though nobody waits between them', async () => {
      const pieces = [1, 2, 3, 4, 5].map((value) => dots([value, value]));
      await Promise.all(pieces.map((piece) => bench.transport.write(piece)));
      expect([...(await bench.received())]).toEqual(pieces.flatMap((piece) => [...piece]));
    });

    it('sends what the bytes were when they were handed over', async () => {
      const bytes = dots([7]);
      const written = bench.transport.write(bytes);
      bytes.fill(0);
      await written;
      expect(await bench.received()).toEqual(dots([7]));
    });

    it('tells the printer’s answer to whoever listens, until they stop', async () => {
      const heard: number[] = [];
      const first = nextReply(bench.transport);
      const stop = bench.transport.onReply((bytes) => heard.push(...bytes));
      await ask(bench);
      await first;
      expect(heard).toEqual([0x16]);
      stop();
      const second = nextReply(bench.transport);
      await ask(bench);
      await second;
      expect(heard).toEqual([0x16]);
    });

    it('is offline once it is closed, and closing twice is once', async () => {
      await Promise.all([bench.transport.close(), bench.transport.close()]);
      expect(bench.transport.status()).toEqual({ trouble: 'offline' });
      const refused = bench.transport.write(dots([1]));
      await expect(refused).rejects.toThrow(TransportTrouble);
      await expect(refused).rejects.toMatchObject({ trouble: 'offline' });
    });
  });
}

/** One row of dots and a cut: bytes of any value that every printer may be sent. */
function dots(values: readonly number[]): Uint8Array {
  const size = [values.length & 255, values.length >> 8, 1, 0];
  return Uint8Array.of(0x1d, 0x76, 0x30, 0, ...size, ...values, 0x1d, 0x56, 0x42, 0);
}

function nextReply(transport: Transport): Promise<void> {
  return new Promise((resolve) => {
    const stop = transport.onReply(() => {
      stop();
      resolve();
    });
  });
}

async function ask({ transport, answer }: TransportBench): Promise<void> {
  await transport.write(Uint8Array.of(0x10, 0x04, 1));
  answer?.(Uint8Array.of(0x16));
}
