import { describe, it } from 'vitest';
import { serialTransport } from './serial-transport.ts';
import { hasSocat, SocatPrinter } from './socat-printer.ts';
import { transportContract } from './transport-contract.ts';

if (hasSocat) {
  transportContract('the serial cable', async (limits) => {
    const printer = await SocatPrinter.plugged();
    return printer.bench(serialTransport({ path: printer.path, baud: 115200, flow: 'none' }, limits));
  });
} else {
  describe('the serial cable', () => {
    it.skip('is not tried here: `socat`, which makes pairs of terminals, is not installed', () => undefined);
  });
}
