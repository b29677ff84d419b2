import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CableLost, type Transport } from './transport.ts';

/** How patient the transport on a bench is, in milliseconds. */
export interface BenchLimits {
  readonly retryMs: number;
  readonly stallMs: number;
}

/** A transport with a printer at its other end that does what a test wants. It is plugged in and reads. */
export interface TransportBench {
  readonly transport: Transport;
  /** What has reached the printer since it was last switched on, in order; waits until it is at least so much. */
  readonly received: (bytes: number) => Promise<Uint8Array>;
  /** Lets the printer answer. */
  readonly answer: (bytes: Uint8Array) => void;
  /** The printer takes no more bytes, and stays plugged in. */
  readonly stopReading: () => void;
  /** Switches the printer off and on: it reads again and has forgotten what it was sent. */
  readonly startReading: () => Promise<void>;
  readonly unplug: () => Promise<void>;
  /** The printer is back, reads, and has forgotten what it was sent. */
  readonly replug: () => Promise<void>;
  /** Closes the transport as well. */
  readonly close: () => Promise<void>;
}

const QUICK: BenchLimits = { retryMs: 20, stallMs: 100 };
const PATIENT: BenchLimits = { retryMs: 20, stallMs: 60_000 };

/** More than any system keeps for a printer that does not read. */
const TOO_MUCH = Buffer.alloc(16 * 1024 * 1024, dots(Array.from({ length: 500 }, () => 0x55)));

/** What every transport promises, whatever it is made of. */
export function transportContract(
  name: string,
  setUp: (limits: BenchLimits) => Promise<TransportBench>,
): void {
  describe(`${name} keeps the contract of a transport`, () => {
    let bench: TransportBench;
    let transport: Transport;
    const use = async (limits: BenchLimits): Promise<void> => {
      bench = await setUp(limits);
      transport = bench.transport;
      await linked(transport, true);
    };
    afterEach(() => bench.close());

    describe('with a printer that reads', () => {
      beforeEach(() => use(PATIENT));

      it('sends what is written byte for byte, all 256 values of them', async () => {
        const all = dots(Array.from({ length: 256 }, (_, value) => value));
        await transport.write(all);
        expect(plain(await bench.received(all.length))).toEqual(all);
      });

      it('sends all of a long write', async () => {
        const long = Buffer.alloc(200_000, dots(Array.from({ length: 250 }, (_, value) => value)));
        await transport.write(long);
        expect(long.equals(await bench.received(long.length))).toBe(true);
      });

      it('keeps writes whole and in order, though nobody waits between them', async () => {
        const pieces = [1, 2, 3, 4, 5].map((value) => dots(Array.from({ length: 500 }, () => value)));
        await Promise.all(pieces.map((piece) => transport.write(piece)));
        const sent = Uint8Array.from(Buffer.concat(pieces));
        expect(plain(await bench.received(sent.length))).toEqual(sent);
      });

      it('sends what the bytes were when they were handed over', async () => {
        const bytes = dots([7]);
        const first = transport.write(dots([1]));
        const written = transport.write(bytes);
        bytes.fill(0);
        await Promise.all([first, written]);
        const sent = Uint8Array.of(...dots([1]), ...dots([7]));
        expect(plain(await bench.received(sent.length))).toEqual(sent);
      });

      it('takes a write of nothing', async () => {
        await expect(transport.write(new Uint8Array(0))).resolves.toBeUndefined();
      });

      it('tells the printer’s answers to whoever listens, until they stop', async () => {
        // A printer that was spoken to is surely there to answer.
        await transport.write(dots([1]));
        await bench.received(dots([1]).length);
        const heard: number[] = [];
        const stop = transport.onReply((bytes) => heard.push(...bytes));
        const first = nextReply(transport);
        bench.answer(Uint8Array.of(0x16));
        await first;
        expect(heard).toEqual([0x16]);
        stop();
        const second = nextReply(transport);
        bench.answer(Uint8Array.of(0x12));
        expect(await second).toEqual(Uint8Array.of(0x12));
        expect(heard).toEqual([0x16]);
      });

      it('is offline once it is closed, and closing twice is once', async () => {
        const told: boolean[] = [];
        transport.onLink((isLinked) => told.push(isLinked));
        await Promise.all([transport.close(), transport.close()]);
        await transport.close();
        expect(transport.isLinked()).toBe(false);
        expect(told).toEqual([false]);
        await expectLost(transport.write(dots([1])), 'offline');
      });

      it('lets out what it has taken when it is closed', async () => {
        const bytes = dots([1, 2, 3]);
        await transport.write(bytes);
        await transport.close();
        expect(plain(await bench.received(bytes.length))).toEqual(bytes);
      });

      it('is offline while the printer is unplugged, and tells so and when it is back', async () => {
        const told: boolean[] = [];
        const stop = transport.onLink((isLinked) => told.push(isLinked));
        await bench.unplug();
        await linked(transport, false);
        await expectLost(transport.write(dots([1])), 'offline');
        await bench.replug();
        await linked(transport, true);
        expect(told).toEqual([false, true]);
        stop();
        await transport.write(dots([2]));
        expect(plain(await bench.received(dots([2]).length))).toEqual(dots([2]));
        await bench.unplug();
        await linked(transport, false);
        expect(told).toEqual([false, true]);
      });

      it('loses a write that is under way when the printer is unplugged, and those behind it', async () => {
        bench.stopReading();
        const lost = [transport.write(TOO_MUCH), transport.write(dots([1]))];
        const refused = lost.map((write) => expectLost(write, 'offline'));
        await bench.unplug();
        await Promise.all(refused);
        await bench.replug();
        await linked(transport, true);
        await transport.write(dots([2]));
        expect(plain(await bench.received(dots([2]).length))).toEqual(dots([2]));
      });

      it('looks for its printer anew when it is told to, and nothing of a lost write follows', async () => {
        await transport.write(dots([1]));
        await bench.received(dots([1]).length);
        const told: boolean[] = [];
        const stop = transport.onLink((isLinked) => told.push(isLinked));
        bench.stopReading();
        const lost = [transport.write(TOO_MUCH), transport.write(dots([1]))];
        const refused = lost.map((write) => expectLost(write, 'offline'));
        transport.redial();
        expect([transport.isLinked(), told]).toEqual([false, [false]]);
        transport.redial();
        await Promise.all(refused);
        await expectLost(transport.write(dots([3])), 'offline');
        await bench.startReading();
        await linked(transport, true);
        await transport.write(dots([2]));
        expect(plain(await bench.received(dots([2]).length))).toEqual(dots([2]));
        stop();
      });

      it('does not look for its printer again once it is closed', async () => {
        await transport.close();
        transport.redial();
        expect(transport.isLinked()).toBe(false);
      });

      it('leaves no write unsettled when it is closed', async () => {
        bench.stopReading();
        const lost = [transport.write(TOO_MUCH), transport.write(dots([1]))];
        const refused = lost.map((write) => expectLost(write, 'offline'));
        await transport.close();
        await Promise.all(refused);
      });
    });

    it('is stalled before long where the printer does not read, and never sends the rest of that job', async () => {
      await use(QUICK);
      bench.stopReading();
      const told: boolean[] = [];
      transport.onLink((isLinked) => told.push(isLinked));
      const refused = [
        expectLost(transport.write(TOO_MUCH), 'stalled'),
        expectLost(transport.write(dots([1])), 'offline'),
      ];
      await Promise.all(refused);
      expect(told[0]).toBe(false);
      await bench.startReading();
      await linked(transport, true);
      await transport.write(dots([2]));
      expect(plain(await bench.received(dots([2]).length))).toEqual(dots([2]));
    });
  });
}

/** Resolves once the cable has a printer, or has none. */
export function linked(transport: Transport, isLinked: boolean): Promise<void> {
  if (transport.isLinked() === isLinked) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = transport.onLink((now) => {
      if (now !== isLinked) return;
      stop();
      resolve();
    });
  });
}

/** Fails unless the write was lost, and in that way. */
export async function expectLost(write: Promise<void>, trouble: CableLost['trouble']): Promise<void> {
  const error: unknown = await write.then(
    () => 'written',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CableLost);
  expect(error).toMatchObject({ trouble });
}

/** One row of dots, at most 512 bytes of them, and a cut: bytes of any value that every printer may be sent. */
export function dots(values: readonly number[]): Uint8Array {
  const size = [values.length & 255, values.length >> 8, 1, 0];
  return Uint8Array.of(0x1d, 0x76, 0x30, 0, ...size, ...values, 0x1d, 0x56, 0x42, 0);
}

function nextReply(transport: Transport): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const stop = transport.onReply((bytes) => {
      stop();
      resolve(plain(bytes));
    });
  });
}

/** The same bytes without the class of their container, which equality would compare too. */
function plain(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes);
}
