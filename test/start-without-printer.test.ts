import { afterEach, describe, expect, it } from 'vitest';
import type { Cable } from '#protocol/cable.ts';
import { folderWithPrinter } from './folder-with-printer.ts';
import { removeFolder, type RunningHub, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';
import { TcpPrinter } from './tcp-printer.ts';

let hub: RunningHub;
const screens: { close(): void }[] = [];
afterEach(async () => {
  for (const screen of screens.splice(0)) screen.close();
  await hub.stop();
  await removeFolder(hub.data);
});

/** Starts a hub whose office has chosen this printer; resolves once its address is printed. */
async function start(cable: Cable): Promise<void> {
  hub = await startHub({ data: await folderWithPrinter(cable) });
}

async function open<R extends 'kiosk' | 'console' | 'office'>(
  role: R,
  counter: number | null = null,
): Promise<Screen<R>> {
  const screen = await Screen.open(hub.address, role, counter);
  screens.push(screen);
  return screen;
}

/** One visit from the number to the end of the service, each step said to be done. */
async function serveOne(): Promise<void> {
  const kiosk = await open('kiosk');
  const clerk = await open('console', 1);
  expect(await take(kiosk)).toMatchObject({ ok: true, ticket: 'C-1' });
  expect(await clerk.ask('counter:open', {})).toMatchObject({ ok: true });
  expect(await clerk.ask('call:next', {})).toMatchObject({ ok: true });
  await clerk.see((view) => view.ticket?.number === 1);
  expect(await clerk.ask('service:start', {})).toMatchObject({ ok: true });
  expect(await clerk.ask('service:finish', { outcome: 'received' })).toMatchObject({ ok: true });
}

/** Addresses of TEST-NET-1 (RFC 5737) belong to nobody, so what is sent there is lost. */
const blackHole: Cable = { kind: 'tcp', host: '192.0.2.1', port: 9100 };
const noLine: Cable = { kind: 'serial', path: '/dev/ttyUSB99', baud: 9600, flow: 'none' };
const noDevice: Cable = { kind: 'device', path: '/dev/usb/lp99' };

describe('a hub that starts without its printer', () => {
  it.each([
    ['an address that nobody answers at', blackHole],
    ['a serial line that is not there', noLine],
    ['a device that is not there', noDevice],
  ])('[A5] gives its address and serves a citizen, with %s', async (_what, cable) => {
    await start(cable);
    const office = await open('office');
    expect(office.view.printers[0]?.state).not.toBe('ready');
    await serveOne();
    await office.see((view) => view.printers[0]?.state === 'offline');
  });

  it('[A5] prints what waits when the printer is switched on, and needs no restart', async () => {
    const printer = await TcpPrinter.open();
    const { port } = printer;
    await printer.pull();
    await start({ kind: 'tcp', host: '127.0.0.1', port });
    const office = await open('office');
    await take(await open('kiosk'));
    await office.see((view) => view.printers[0]?.state === 'offline' && view.waiting.length === 1);
    expect(printer.printer.papers).toEqual([]);
    await printer.listen(port);
    await office.see((view) => view.waiting[0]?.slip.kind === 'printed');
    expect(printer.printer.papers).toHaveLength(1);
    await printer.pull();
  });
});
