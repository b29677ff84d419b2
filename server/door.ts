import type { IncomingMessage } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';

/**
 * Whether a request may come in at all. The host must be a name of this hub (a page of another site could
 * otherwise reach it by a name of its own), and a browser's origin must be the hub's own address: browsers do
 * not hold WebSockets to the same-origin rule. Programs that are not browsers send no origin.
 */
export function mayEnter(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  hosts: ReadonlySet<string>,
): boolean {
  const { host, origin } = headers;
  if (host === undefined || !hosts.has(host.toLowerCase())) return false;
  const own = `//${host.toLowerCase()}`;
  // A page that came without TLS may be anybody's, so it has no business where there is TLS. Behind somebody else's
  // door that speaks TLS, on the other hand, the hub's own pages come with that origin.
  const origins = 'encrypted' in socket ? [`https:${own}`] : [`http:${own}`, `https:${own}`];
  return origin === undefined || origins.includes(origin.toLowerCase());
}

/** Whether a hub that listens there is reached at every address of its machine. */
export function isEverywhere(address: string): boolean {
  return address === '0.0.0.0' || address === '::';
}

/** Whether a hub that listens there is reached from its own machine only. */
export function isLoopback(address: string): boolean {
  return ['127.0.0.1', '::1', 'localhost'].includes(address);
}

const ownNames = ['127.0.0.1', 'localhost', '[::1]'];

/** The names under which a hub that listens on this address may be asked for. */
export function hostsOf(address: string, port: number): ReadonlySet<string> {
  const names = isEverywhere(address)
    ? [...ownNames, ...machineNames()]
    : isLoopback(address)
      ? ownNames
      : [address.includes(':') ? `[${address}]` : address, ...hostNames()];
  return new Set(
    names.flatMap((name) => (port === 80 || port === 443 ? [name, `${name}:${port}`] : [`${name}:${port}`])),
  );
}

function machineNames(): readonly string[] {
  const addresses = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address));
  return [...addresses, ...hostNames()];
}

/** What the machine is called on a network. */
function hostNames(): readonly string[] {
  const name = hostname().toLowerCase();
  return [name, `${name}.local`];
}
