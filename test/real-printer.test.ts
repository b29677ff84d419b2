import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeView } from '#protocol/views.ts';
import { profiles } from '#protocol/profile.ts';
import { removeFolder, type RunningHub, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';
import { TcpPrinter } from './tcp-printer.ts';

let hub: RunningHub;
let printer: TcpPrinter;
let office: Screen<'office'>;
let kiosk: Screen<'kiosk'>;

beforeEach(async () => {
  hub = await startHub();
  printer = await TcpPrinter.open();
  office = await Screen.open(hub.address, 'office');
  kiosk = await Screen.open(hub.address, 'kiosk');
});
afterEach(async () => {
  office.close();
  kiosk.close();
  await hub.stop();
  await printer.pull();
  await removeFolder(hub.data);
});

const settings = (port: number) => ({
  cable: { kind: 'tcp' as const, host: '127.0.0.1', port },
  profile: { ...profiles['epson-tm'] },
  patienceMinutes: 10,
});
const slipOf = (view: OfficeView, number: number) =>
  view.waiting.find((ticket) => ticket.number === number)?.slip.kind;

describe('a hub with a printer on the network', () => {
  it('takes it up without a restart, prints on it, and knows what came out', async () => {
    await office.ask('printer:set', { printer: 1, settings: settings(printer.port) });
    await office.see((view) => view.printers[0]?.state === 'ready' && view.printers[0].virtualPaper === null);
    await take(kiosk);
    await office.see((view) => slipOf(view, 1) === 'printed');
    expect(printer.printer.papers).toHaveLength(1);
    await office.see((view) => (view.printers[0]?.paperLeft.usedMm ?? 0) > 50);
    await office.ask('roll:change', { printer: 1 });
    await office.see((view) => view.printers[0]?.paperLeft.usedMm === 0);
  }, 30_000);

  it('[S7] ten people take numbers while the line is pulled: each slip comes once, in order, when it is back', async () => {
    const { port } = printer;
    await office.ask('printer:set', { printer: 1, settings: settings(port) });
    await office.see((view) => view.printers[0]?.state === 'ready' && view.printers[0].virtualPaper === null);
    await printer.pull();
    await office.see((view) => view.printers[0]?.state === 'offline');
    for (let n = 0; n < 10; n += 1) await take(kiosk);
    await kiosk.see((view) => view.printer === 'offline');
    await printer.listen(port);
    await office.see((view) => [1, 10].every((number) => slipOf(view, number) === 'printed'));
    expect(printer.printer.papers).toHaveLength(10);
  }, 60_000);

  it('prints the test sheet, and refuses what no printer is', async () => {
    await office.ask('printer:set', { printer: 1, settings: settings(printer.port) });
    await office.see((view) => view.printers[0]?.state === 'ready' && view.printers[0].virtualPaper === null);
    const answer = await office.ask('printer:test', { printer: 1 });
    expect(answer).toMatchObject({ ok: true });
    expect(printer.printer.papers).toHaveLength(1);
    const impossible = { ...settings(printer.port), profile: { ...profiles['epson-tm'], speed: 9_000 } };
    expect(await office.ask('printer:set', { printer: 1, settings: impossible })).toEqual({
      ok: false,
      no: 'bad-ask',
    });
    const noTable = { ...settings(printer.port), profile: { ...profiles['epson-tm'], way: 'text' as const } };
    expect(await office.ask('printer:set', { printer: 1, settings: noTable })).toEqual({
      ok: false,
      no: 'bad-ask',
    });
  }, 30_000);
});
