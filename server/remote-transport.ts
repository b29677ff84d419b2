import { type MendingLimits, MendingLink } from '#printer/mending-link.ts';
import type { Transport } from '#printer/transport.ts';
import type { RemotePrinters } from './remote-printers.ts';

/** Two seconds of the slowest line: far less than the stall limit, and still few answers to wait for on a network. */
const PIECE_BYTES = 2 * 1024;

/**
 * The transport to a printer of another computer. Each piece is acknowledged once that computer's cable has taken it,
 * so a printer that does not read is felt here as on a cable of our own.
 */
export function remoteTransport(
  printers: RemotePrinters,
  name: string,
  limits: MendingLimits = {},
): Transport {
  return new MendingLink(
    async (news, givenUp) => (await printers.linked(name, givenUp)).open(news),
    PIECE_BYTES,
    limits,
  );
}
