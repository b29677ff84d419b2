import { hostname } from 'node:os';
import { deviceTransport } from './device-transport.ts';
import { keptCookie, pairComputer, tokenFile } from './pair-computer.ts';
import { lendPrinter } from './remote-program.ts';
import { BadFlag, readRemoteSettings, type RemoteSettings } from './remote-settings.ts';
import { tcpTransport } from './tcp-transport.ts';
import type { Transport } from './transport.ts';

/** `npm run printer`: lends a printer of this computer to the hub of another one. */

/** The hub keeps the time of a printer that does not read; here it only must not win over the hub. */
const STALL_MS = 60_000;

async function main(): Promise<void> {
  const { hub, name, cable, pairs = false } = readRemoteSettings(process.argv.slice(2), hostname());
  const say = (words: string): void => console.log(`mot-cua printer ${name}: ${words}`);
  const baud = cable.kind === 'serial' ? cable.baud : null;
  const file = tokenFile(hub);
  const cookie = pairs ? await pairComputer({ hub, file, say }) : await keptCookie(file);
  const transport = await transportOver(cable);
  const program = lendPrinter({ hub, name, baud, transport, say, cookie });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void program.close().then(() => process.exit(0)));
  }
}

async function transportOver(cable: RemoteSettings['cable']): Promise<Transport> {
  const limits = { stallMs: STALL_MS };
  switch (cable.kind) {
    case 'tcp':
      return tcpTransport(cable, limits);
    case 'device':
      return deviceTransport(cable, limits);
    case 'serial': {
      // Its native part takes a while to load, and most printers need none.
      const { serialTransport } = await import('./serial-transport.ts');
      return serialTransport(cable, limits);
    }
  }
}

try {
  await main();
} catch (error) {
  const isTyped = error instanceof BadFlag;
  console.error(`mot-cua printer: ${isTyped ? error.message : String(error)}`);
  process.exit(isTyped ? 2 : 1);
}
