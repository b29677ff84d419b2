import { isEverywhere, isLoopback } from '../door.ts';
import { networkAddresses } from './network-doors.ts';

export interface Listening {
  /** The address of plain HTTP. */
  readonly plain: string;
  /** The addresses of the doors to the network, as the machine has them now. */
  readonly network: (isOnNetwork: boolean) => readonly string[];
}

/**
 * Where a hub listens that was started with `--host`. Without a certificate that address is plain HTTP's; with one,
 * plain HTTP stays on the machine itself, and the address becomes a door that speaks TLS.
 */
export function whereToListen(host: string, hasCertificate: boolean): Listening {
  const isMoved = hasCertificate && !isLoopback(host);
  const plain = isMoved ? '127.0.0.1' : host;
  return {
    plain,
    network: (isOnNetwork) => {
      if (isEverywhere(plain)) return [];
      if (isMoved && !isOnNetwork && !isEverywhere(host)) return [host];
      return isOnNetwork || isMoved ? networkAddresses() : [];
    },
  };
}
