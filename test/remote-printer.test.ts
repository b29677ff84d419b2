import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { profiles } from '#protocol/profile.ts';
import type { OfficeView } from '#protocol/views.ts';
import { readJournal } from './read-journal.ts';
import { RemoteProgram } from './remote-program.ts';
import { removeFolder, type RunningHub, startHub } from './running-hub.ts';
import { Screen, take } from './screen.ts';
import { TcpPrinter } from './tcp-printer.ts';

/** A machine that has much else to do is slow, not wrong. */
const PATIENT = { timeout: 20_000 };

/** A serial line of 115,200 baud: a slip can be caught in the middle. */
const SLOW = 11_520;

const settings = {
  cable: { kind: 'remote' as const, name: 'may-in-2', baud: null },
  profile: { ...profiles['clone-80'], answers: 'in-order' as const },
  patienceMinutes: 10,
};

let hub: RunningHub;
let printer: TcpPrinter;
let programs: RemoteProgram[] = [];
let office: Screen<'office'>;
let kiosk: Screen<'kiosk'>;

async function lend(bytesPerSecond = Infinity): Promise<RemoteProgram> {
  printer = await TcpPrinter.open(0, bytesPerSecond);
  return start();
}

function start(): RemoteProgram {
  const flags = ['--hub', hub.address, '--tcp', `127.0.0.1:${printer.port}`, '--name', 'may-in-2'];
  const program = new RemoteProgram(flags);
  programs.push(program);
  return program;
}

async function useIt(): Promise<void> {
  expect(await office.ask('printer:set', { printer: 1, settings })).toEqual({ ok: true });
  await office.see(isReady);
}

function isReady({ printers }: OfficeView): boolean {
  return printers[0]?.state === 'ready' && printers[0].virtualPaper === null;
}

function slipOf(view: OfficeView, number: number): string | undefined {
  return view.waiting.find((ticket) => ticket.number === number)?.slip.kind;
}

describe('a printer of another computer', () => {
  beforeEach(async () => {
    hub = await startHub();
    office = await Screen.open(hub.address, 'office');
    kiosk = await Screen.open(hub.address, 'kiosk');
  });
  afterEach(async () => {
    office.close();
    kiosk.close();
    await Promise.all(programs.map((program) => program.end()));
    programs = [];
    await hub.stop();
    await printer.pull();
    await removeFolder(hub.data);
  });

  it('is found by its name, prints each slip once, and comes back by itself when the hub does', async () => {
    const program = await lend();
    await expect.poll(() => program.said, PATIENT).toContain('connected to');
    expect(await office.ask('printer:find', {})).toMatchObject({
      ok: true,
      found: expect.arrayContaining([{ cable: settings.cable, label: 'may-in-2' }]) as unknown,
    });
    await useIt();
    await take(kiosk);
    await office.see((view) => slipOf(view, 1) === 'printed');
    expect(printer.printer.papers).toHaveLength(1);

    const { data, port } = hub;
    await hub.kill();
    await expect.poll(() => program.said, PATIENT).toMatch(/is lost; trying again/);
    hub = await startHub({ data, port });
    await office.see((view) => isReady(view) && slipOf(view, 1) === 'printed');
    await take(kiosk);
    await office.see((view) => slipOf(view, 2) === 'printed');
    expect(printer.printer.papers).toHaveLength(2);
    expect(program.said.match(/is lost/g)).toHaveLength(1);
    expect(program.isRunning()).toBe(true);
  }, 60_000);

  it('[S8] whose program is killed in the middle of a slip is offline, and that slip comes again, marked', async () => {
    const program = await lend(SLOW);
    await useIt();
    const killed = new Promise<void>((resolve) =>
      printer.printer.at({ bytes: 6_000 }, () => void program.end('SIGKILL').then(() => resolve())),
    );
    for (let n = 0; n < 3; n += 1) await take(kiosk);
    await killed;
    await office.see((view) => view.printers[0]?.state === 'offline');
    await kiosk.see((view) => view.printer === 'offline');
    start();
    await office.see((view) => [1, 2, 3].every((number) => slipOf(view, number) === 'printed'));
    await hub.stop();
    const facts = await readJournal(hub.data);
    const copies = facts.flatMap((fact) =>
      fact.type === 'slip-printed' ? [`${fact.ticket}/${fact.copy}`] : [],
    );
    const again = facts.filter((fact) => fact.type === 'slip-reprinted');
    expect(again).toMatchObject([{ because: 'trouble', copy: 2 }]);
    expect(copies).toHaveLength(3);
    expect(copies.filter((copy) => copy.endsWith('/2'))).toEqual([`${String(again[0]?.ticket)}/2`]);
  }, 60_000);

  it('[S7] is waited for while nobody lends it', async () => {
    const program = await lend();
    await useIt();
    await program.end();
    await office.see((view) => view.printers[0]?.state === 'offline');
    for (let n = 0; n < 3; n += 1) await take(kiosk);
    await office.see((view) => view.printers[0]?.inLine === 3);
    expect(printer.printer.papers).toHaveLength(0);
    start();
    await office.see((view) => [1, 2, 3].every((number) => slipOf(view, number) === 'printed'));
    expect(printer.printer.papers).toHaveLength(3);
  }, 60_000);

  it('has one program: a second one of its name is refused, says why, and takes over once the first has gone', async () => {
    const first = await lend();
    await useIt();
    const second = start();
    await expect.poll(() => second.said, PATIENT).toContain('another program is connected under this name');
    await take(kiosk);
    await office.see((view) => slipOf(view, 1) === 'printed');
    await first.end();
    await expect.poll(() => second.said, PATIENT).toContain('connected to');
    await take(kiosk);
    await office.see((view) => slipOf(view, 2) === 'printed');
    expect(printer.printer.papers).toHaveLength(2);
  }, 60_000);
});

describe('the program that lends a printer', () => {
  it('ends with one clear line and exit code 2 where a flag cannot be used', async () => {
    const program = new RemoteProgram(['--hub', 'http://127.0.0.1:1', '--tcp', '1.2.3']);
    expect(await program.ended()).toBe(2);
    expect(program.said).toBe('mot-cua printer: --tcp 1.2.3: no address of a printer\n');
  });
});
