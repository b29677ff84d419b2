import type { Cable } from '#protocol/cable.ts';
import { deviceTransport } from '#printer/device-transport.ts';
import { papers } from '#printer/papers.ts';
import { tcpTransport } from '#printer/tcp-transport.ts';
import { virtualPrinter } from '#printer/virtual-printer.ts';
import type { Instant } from '#queue/working-day.ts';
import type { OpenCable } from './paper-desk.ts';

/** Opens cables of every kind. A printer that is not there keeps nobody waiting: its cable mends itself. */
export function cableOpener(parts: {
  readonly paperFolder: string;
  readonly now: () => Instant;
  readonly onStrange: (kind: string) => void;
}): (cable: Cable) => Promise<OpenCable> {
  return async (cable) => {
    switch (cable.kind) {
      case 'virtual': {
        const virtual = await virtualPrinter({
          folder: parts.paperFolder,
          width: papers['80mm'].width,
          now: parts.now,
          onStrange: ({ kind }) => parts.onStrange(kind),
        });
        return { transport: virtual, virtual, bytesPerSecond: Infinity };
      }
      case 'tcp':
        return { transport: tcpTransport(cable), virtual: null, bytesPerSecond: Infinity };
      case 'serial': {
        // Its native part takes a while to load, and most desks need none.
        const { serialTransport } = await import('#printer/serial-transport.ts');
        return { transport: serialTransport(cable), virtual: null, bytesPerSecond: cable.baud / 10 };
      }
      case 'device':
        return { transport: deviceTransport(cable), virtual: null, bytesPerSecond: Infinity };
    }
  };
}
