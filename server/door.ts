import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request may come in at all. The host must be a name of this hub (a page of another site could
 * otherwise reach it by a name of its own), and a browser's origin must be the hub's own address: browsers do
 * not hold WebSockets to the same-origin rule. Programs that are not browsers send no origin.
 */
export function mayEnter(headers: IncomingHttpHeaders, hosts: ReadonlySet<string>): boolean {
  const { host, origin } = headers;
  if (host === undefined || !hosts.has(host.toLowerCase())) return false;
  return origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`;
}

/** The names under which a hub that listens on this address may be asked for. */
export function hostsOf(address: string, port: number): ReadonlySet<string> {
  const loopback = ['127.0.0.1', '::1', 'localhost'].includes(address);
  const names = loopback
    ? ['127.0.0.1', 'localhost', '[::1]']
    : [address.includes(':') ? `[${address}]` : address];
  return new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])));
}
