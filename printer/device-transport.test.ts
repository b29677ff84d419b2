import { describe, it } from 'vitest';
import { deviceTransport } from './device-transport.ts';
import { hasSocat, SocatPrinter } from './socat-printer.ts';
import { transportContract } from './transport-contract.ts';

if (hasSocat) {
  transportContract('the device file', async (limits) => {
    const printer = await SocatPrinter.plugged();
    return printer.bench(deviceTransport({ path: printer.path }, limits));
  });
} else {
  describe('the device file', () => {
    it.skip('is not tried here: `socat`, which makes pairs of terminals, is not installed', () => undefined);
  });
}
