import { describe, expect, it } from 'vitest';
import { serialTransport } from './serial-transport.ts';
import { hasSocat, SocatPrinter } from './socat-printer.ts';
import { dots, expectLost, linked, transportContract } from './transport-contract.ts';

if (hasSocat) {
  transportContract('the serial cable', async (limits) => {
    const printer = await SocatPrinter.plugged();
    return printer.bench(serialTransport({ path: printer.path, baud: 115200, flow: 'none' }, limits));
  });

  describe('the serial cable', () => {
    it('notices that a line is gone which it has heard, though serialport does not', async () => {
      const printer = await SocatPrinter.plugged();
      const cable = { path: printer.path, baud: 9600, flow: 'none' } as const;
      const transport = serialTransport(cable, { retryMs: 20 });
      const bench = printer.bench(transport);
      await linked(transport, true);
      const heard = new Promise((resolve) => transport.onReply(resolve));
      bench.answer(Uint8Array.of(0x16));
      await heard;
      await bench.unplug();
      await linked(transport, false);
      await bench.close();
    });

    it('is offline where there is no line, and linked once there is', async () => {
      const printer = await SocatPrinter.plugged();
      await printer.unplug();
      const cable = { path: printer.path, baud: 115200, flow: 'rtscts' } as const;
      const transport = serialTransport(cable, { retryMs: 20 });
      await expectLost(transport.write(dots([1])), 'offline');
      await printer.plugIn();
      await linked(transport, true);
      await transport.write(dots([2]));
      const bench = printer.bench(transport);
      expect(await bench.received(dots([2]).length)).toEqual(Buffer.from(dots([2])));
      await bench.close();
    });
  });
} else {
  process.stderr.write(
    'The serial cable is not tried at a pair of terminals: `socat`, which makes them, is not installed.\n',
  );
  describe.skip('the serial cable keeps the contract of a transport', () => {
    it('needs `socat`', () => undefined);
  });
}
