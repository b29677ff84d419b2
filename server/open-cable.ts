import type { Cable } from '#protocol/cable.ts';
import { deviceTransport } from '#printer/device-transport.ts';
import { papers } from '#printer/papers.ts';
import { tcpTransport } from '#printer/tcp-transport.ts';
import type { Transport } from '#printer/transport.ts';
import { type VirtualPrinter, virtualPrinter } from '#printer/virtual-printer.ts';
import type { Instant } from '#queue/working-day.ts';
import type { RemotePrinters } from './remote-printers.ts';
import { remoteTransport } from './remote-transport.ts';

/** A cable that was opened; `virtual` is the same one where it leads to the virtual printer. */
export interface OpenCable {
  readonly transport: Transport;
  /** How fast the line is: bytes in a second, Infinity where that is no matter. */
  readonly bytesPerSecond: number;
  readonly virtual: VirtualPrinter | null;
}

/** Opens cables of every kind. A printer that is not there keeps nobody waiting: its cable mends itself. */
export function cableOpener(parts: {
  readonly paperFolder: string;
  readonly now: () => Instant;
  readonly remotes: RemotePrinters;
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
      case 'remote':
        return {
          transport: remoteTransport(parts.remotes, cable.name),
          virtual: null,
          bytesPerSecond: cable.baud === null ? Infinity : cable.baud / 10,
        };
    }
  };
}
