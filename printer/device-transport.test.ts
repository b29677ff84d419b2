import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deviceTransport } from './device-transport.ts';
import { hasSocat, SocatPrinter } from './socat-printer.ts';
import { expectLost, linked, transportContract } from './transport-contract.ts';

if (hasSocat) {
  transportContract('the device file', async (limits) => {
    const printer = await SocatPrinter.plugged();
    return printer.bench(deviceTransport({ path: printer.path }, limits));
  });
} else {
  process.stderr.write(
    'The device file is not tried at a pair of terminals: `socat`, which makes them, is not installed.\n',
  );
  describe.skip('the device file keeps the contract of a transport', () => {
    it('needs `socat`', () => undefined);
  });
}

describe('the device file', () => {
  it('never writes to what is no device of characters, such as a file or a disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'device-transport-'));
    const path = join(folder, 'lp0');
    await writeFile(path, 'precious');
    const transport = deviceTransport({ path }, { retryMs: 1 });
    let isLinked = false;
    transport.onLink(() => (isLinked = true));
    // Long enough for many tries: each round goes to the same disk and back.
    for (let round = 0; round < 100; round += 1) await readFile(path);
    await expectLost(transport.write(Uint8Array.of(1)), 'offline');
    await transport.close();
    expect(isLinked).toBe(false);
    expect(await readFile(path, 'utf8')).toBe('precious');
    await rm(folder, { recursive: true });
  });

  it('writes to a device that has no answers, and closes while it listens', async () => {
    const transport = deviceTransport({ path: '/dev/null' }, { retryMs: 20 });
    await linked(transport, true);
    await transport.write(new Uint8Array(100_000));
    await transport.close();
  });
});
