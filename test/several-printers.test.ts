import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { profiles } from '#protocol/profile.ts';
import type { OfficeView } from '#protocol/views.ts';
import { readJournal } from './read-journal.ts';
import { removeFolder, type RunningHub, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';
import { TcpPrinter } from './tcp-printer.ts';

/** A machine that has much else to do is slow, not wrong. */
const PATIENT = { timeout: 20_000 };

let hub: RunningHub;
let first: TcpPrinter;
let second: TcpPrinter;
let office: Screen<'office'>;
let hall: Screen<'kiosk'>;
let stairs: Screen<'kiosk'>;
let clerk: Screen<'console'>;

const settings = (port: number) => ({
  cable: { kind: 'tcp' as const, host: '127.0.0.1', port },
  profile: { ...profiles['epson-tm'] },
  patienceMinutes: 10,
});
const routes = {
  kiosks: [{ device: 'stairs', printer: 2 }],
  counters: [{ counter: 2, printer: 2 }],
};
const states = (view: OfficeView) => view.printers.map(({ state }) => state).join();
const slipOf = (view: OfficeView, number: number) =>
  view.waiting.find((ticket) => ticket.number === number)?.slip.kind;

beforeEach(async () => {
  hub = await startHub();
  [first, second] = await Promise.all([TcpPrinter.open(), TcpPrinter.open()]);
  office = await Screen.open(hub.address, 'office');
  hall = await Screen.open(hub.address, 'kiosk', null, { device: 'hall' });
  stairs = await Screen.open(hub.address, 'kiosk', null, { device: 'stairs' });
  clerk = await Screen.open(hub.address, 'console', 2);
  await office.ask('printer:set', { printer: 1, name: 'Máy in sảnh', settings: settings(first.port) });
  const added = await office.ask('printer:add', {
    name: 'Máy in cầu thang',
    settings: settings(second.port),
  });
  expect(added).toEqual({ ok: true, printer: 2 });
  expect(await office.ask('printers:route', { routes })).toEqual({ ok: true });
  await office.see((view) => states(view) === 'ready,ready');
});
afterEach(async () => {
  for (const screen of [office, hall, stairs, clerk]) screen.close();
  await hub.stop();
  await Promise.all([first.pull(), second.pull()]);
  await removeFolder(hub.data);
});

describe('an office with two printers', () => {
  it('[S10] prints a slip where it was taken, and a clerk’s reprint at the counter', async () => {
    await take(hall);
    await take(stairs);
    await office.see((view) => [1, 2].every((number) => slipOf(view, number) === 'printed'));
    expect([first.printer.papers.length, second.printer.papers.length]).toEqual([1, 1]);
    await clerk.ask('slip:reprint', { ticket: 'C-1' });
    await expect.poll(() => second.printer.papers.length, PATIENT).toBe(2);
    // The office page stands nowhere: the paper comes where it was asked for last.
    await office.ask('slip:reprint', { ticket: 'C-1' });
    await expect.poll(() => second.printer.papers.length, PATIENT).toBe(3);
    await office.ask('slip:reprint', { ticket: 'C-2' });
    await expect.poll(() => second.printer.papers.length, PATIENT).toBe(4);
    expect(first.printer.papers).toHaveLength(1);
    await hub.stop();
    const asked = (await readJournal(hub.data)).find((fact) => fact.type === 'slip-reprinted');
    expect(asked?.by).toEqual({ role: 'console', device: 'test-console', counter: 2 });
  }, 40_000);

  it('[S7] [S10] slips of a printer in trouble wait for it, over a restart too; only who prints there is told', async () => {
    const { port } = second;
    await second.pull();
    await office.see((view) => states(view) === 'ready,offline');
    await stairs.see((view) => view.printer === 'offline');
    await clerk.see((view) => view.printer === 'offline');
    const other = await Screen.open(hub.address, 'console', 1);
    expect([hall.view.printer, other.view.printer]).toEqual(['ready', 'ready']);
    expect(other.view.printersInTrouble).toEqual([{ name: 'Máy in cầu thang', state: 'offline' }]);
    other.close();
    await take(stairs);
    await take(hall);
    await office.see((view) => slipOf(view, 2) === 'printed' && view.printers[1]?.inLine === 1);
    expect(await office.ask('printer:remove', { printer: 2 })).toEqual({ ok: false, no: 'slips-in-line' });

    await hub.kill();
    hub = await startHub({ data: hub.data, port: hub.port });
    await office.see((view) => states(view) === 'ready,offline' && view.printers[1]?.inLine === 1);
    await second.listen(port);
    await office.see((view) => slipOf(view, 1) === 'printed');
    expect([first.printer.papers.length, second.printer.papers.length]).toEqual([1, 1]);
  }, 40_000);

  it('[S7] other settings of a printer keep its line: what waited comes on the new cable, once', async () => {
    await second.pull();
    await office.see((view) => states(view) === 'ready,offline');
    await take(stairs);
    await office.see((view) => view.printers[1]?.inLine === 1);
    await second.listen(0);
    await office.ask('printer:set', { printer: 2, settings: settings(second.port) });
    await office.see((view) => slipOf(view, 1) === 'printed');
    expect([first.printer.papers.length, second.printer.papers.length]).toEqual([0, 1]);
  }, 40_000);

  it('shows a kiosk its own printer as soon as it is given another one', async () => {
    await second.pull();
    await stairs.see((view) => view.printer === 'offline');
    await office.ask('printers:route', { routes: { kiosks: [], counters: [] } });
    await stairs.see((view) => view.printer === 'ready');
    await office.ask('printers:route', {
      routes: { kiosks: [{ device: 'hall', printer: 2 }], counters: [] },
    });
    await hall.see((view) => view.printer === 'offline');
    expect(stairs.view.printer).toBe('ready');
    await office.see((view) => view.kiosks.join() === 'hall,stairs');
  }, 40_000);

  it('says why a printer cannot be added, removed or chosen', async () => {
    const no = (reason: string) => ({ ok: false, no: reason });
    const again = { name: 'Máy nữa', settings: settings(first.port) };
    expect(await office.ask('printer:add', again)).toEqual(no('cable-in-use'));
    expect(await office.ask('printer:set', { printer: 2, settings: again.settings })).toEqual(
      no('cable-in-use'),
    );
    expect(await office.ask('printer:set', { printer: 7, settings: settings(1) })).toEqual(
      no('unknown-printer'),
    );
    const astray = { kiosks: [], counters: [{ counter: 1, printer: 7 }] };
    expect(await office.ask('printers:route', { routes: astray })).toEqual(no('unknown-printer'));
    expect(await clerk.ask('printer:remove', { printer: 2 })).toEqual(no('not-allowed'));
    expect(await office.ask('printer:remove', { printer: 2 }, 'remove-number-two')).toEqual({ ok: true });
    expect(await office.ask('printer:remove', { printer: 2 }, 'remove-number-two')).toEqual({ ok: true });
    expect(await office.ask('printer:remove', { printer: 1 })).toEqual(no('last-printer'));
    const { routes: left } = await office.see((view) => view.printers.length === 1);
    expect(left).toEqual({ kiosks: [], counters: [] });
    await take(stairs);
    await expect.poll(() => first.printer.papers.length, PATIENT).toBe(1);
  }, 40_000);

  it('counts each roll by itself, and takes a change of roll back with what was printed since', async () => {
    await take(hall);
    const { printers } = await office.see((view) => (view.printers[0]?.paperLeft.usedMm ?? 0) > 0);
    const usedMm = printers[0]?.paperLeft.usedMm ?? 0;
    expect(printers[1]?.paperLeft.usedMm).toBe(0);
    expect(await office.ask('roll:change-undo', { printer: 1 })).toEqual({
      ok: false,
      no: 'nothing-to-undo',
    });
    await office.ask('roll:change', { printer: 1 });
    await office.ask('roll:change', { printer: 1 });
    await office.see((view) => view.printers[0]?.paperLeft.usedMm === 0 && view.printers[0].canUndoRoll);
    await take(hall);
    await office.see((view) => (view.printers[0]?.paperLeft.usedMm ?? 0) > 0);
    const undone = await Promise.all([1, 2].map(() => office.ask('roll:change-undo', { printer: 1 })));
    expect(undone.map(({ ok }) => ok)).toEqual([true, false]);
    const after = await office.see((view) => (view.printers[0]?.paperLeft.usedMm ?? 0) > usedMm);
    expect(after.printers[0]?.paperLeft.usedMm).toBe(2 * usedMm);
    expect(after.printers[0]?.canUndoRoll).toBe(false);
  }, 40_000);
});
