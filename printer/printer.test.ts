import { beforeEach, describe, expect, it } from 'vitest';
import { ManualTime } from './manual-time.ts';
import type { PrinterStatus } from './printer-status.ts';
import { Printer, type PrintOutcome } from './printer.ts';
import { type Answers, profiles } from '#protocol/profile.ts';
import { CableLost, type Transport } from './transport.ts';

const JOB = [Uint8Array.of(0x1b, 0x40), Uint8Array.of(0x1d, 0x56, 0x42, 0)];

/** A cable whose other end the test speaks for. */
class HandHeldPrinter implements Transport {
  readonly written: number[] = [];
  isClosed = false;
  redials = 0;
  #linked = true;
  #reply: ((bytes: Uint8Array) => void)[] = [];
  #link: ((isLinked: boolean) => void)[] = [];
  /** Answers of `DLE EOT` 2, 3 and 4; null says nothing. */
  state: readonly [number, number, number] | null = [0x12, 0x12, 0x12];
  answersInOrder = true;

  write(bytes: Uint8Array): Promise<void> {
    if (!this.#linked) return Promise.reject(new CableLost('offline'));
    this.written.push(...bytes);
    const asked = bytes[0] === 0x10 && this.state ? this.state : [];
    if (asked.length > 0) queueMicrotask(() => this.say(...asked));
    if (bytes[0] === 0x1d && bytes[1] === 0x72 && this.answersInOrder) queueMicrotask(() => this.say(0x00));
    return Promise.resolve();
  }

  say(...bytes: number[]): void {
    for (const listener of [...this.#reply]) listener(Uint8Array.from(bytes));
  }

  plug(isLinked: boolean): void {
    this.#linked = isLinked;
    for (const listener of this.#link) listener(isLinked);
  }

  onReply(listener: (bytes: Uint8Array) => void): () => void {
    this.#reply.push(listener);
    return () => (this.#reply = this.#reply.filter((other) => other !== listener));
  }

  onLink(listener: (isLinked: boolean) => void): () => void {
    this.#link.push(listener);
    return () => undefined;
  }

  isLinked(): boolean {
    return this.#linked;
  }

  /** Nobody is there any more. */
  redial(): void {
    this.redials += 1;
    this.plug(false);
  }

  close(): Promise<void> {
    this.isClosed = true;
    return Promise.resolve();
  }
}

let time: ManualTime;
let cable: HandHeldPrinter;
let said: PrinterStatus[];

beforeEach(() => {
  time = new ManualTime();
  cable = new HandHeldPrinter();
  said = [];
});

async function open(answers: Answers): Promise<Printer> {
  const profile = { ...profiles['epson-tm'], answers };
  const printer = new Printer({
    transport: cable,
    profile,
    bytesPerSecond: Infinity,
    time,
    onStatus: (status) => said.push(status),
  });
  await time.pass(10);
  return printer;
}

/** What becomes of a job while so much time passes; null when it is not decided by then. */
async function outcomeIn(printing: Promise<PrintOutcome>, ms: number): Promise<PrintOutcome | null> {
  let outcome: PrintOutcome | null = null;
  void printing.then((decided) => (outcome = decided));
  await time.pass(ms);
  return outcome;
}

describe('a printer that answers in order', () => {
  it('[S9] has printed when it answers what was asked after the slip, and not before', async () => {
    const printer = await open('in-order');
    cable.answersInOrder = false;
    const printing = printer.print(JOB);
    expect(await outcomeIn(printing, 1_000)).toBeNull();
    cable.say(0x00);
    expect(await outcomeIn(printing, 0)).toEqual({ kind: 'printed' });
  });

  it('waits through a trouble and some time after it: the paper may go on', async () => {
    const printer = await open('in-order');
    cable.answersInOrder = false;
    cable.state = [0x12 | 0x20, 0x12, 0x72];
    const printing = printer.print(JOB);
    expect(await outcomeIn(printing, 60_000)).toBeNull();
    expect(printer.status().trouble).toBe('paper-out');
    cable.state = [0x12, 0x12, 0x12];
    expect(await outcomeIn(printing, 3_000)).toBeNull();
    cable.say(0x00);
    expect(await outcomeIn(printing, 0)).toEqual({ kind: 'printed' });
  });

  it('leaves a doubt, with the trouble, when the answer never comes after it', async () => {
    const printer = await open('in-order');
    cable.answersInOrder = false;
    cable.state = [0x16, 0x12, 0x12];
    const printing = printer.print(JOB);
    await time.pass(2_000);
    cable.state = [0x12, 0x12, 0x12];
    expect(await outcomeIn(printing, 10_000)).toEqual({ kind: 'unknown', reason: 'cover-open' });
  });

  it('does not take a late answer to one slip for that to the next', async () => {
    const printer = await open('in-order');
    cable.answersInOrder = false;
    expect(await outcomeIn(printer.print(JOB), 60_000)).toEqual({ kind: 'unknown', reason: 'no-answer' });
    cable.say(0x00);
    const next = printer.print(JOB);
    expect(await outcomeIn(next, 1_000)).toBeNull();
    cable.say(0x00);
    expect(await outcomeIn(next, 0)).toEqual({ kind: 'printed' });
  });

  it('does not wait for ever for an answer that was lost', async () => {
    const printer = await open('in-order');
    cable.answersInOrder = false;
    await outcomeIn(printer.print(JOB), 60_000);
    cable.answersInOrder = true;
    expect(await outcomeIn(printer.print(JOB), 60_000)).toEqual({ kind: 'unknown', reason: 'no-answer' });
    expect(await outcomeIn(printer.print(JOB), 1_000)).toEqual({ kind: 'printed' });
  });

  it('leaves a doubt at once when its cable is pulled', async () => {
    const printer = await open('in-order');
    cable.answersInOrder = false;
    const printing = printer.print(JOB);
    await time.pass(10);
    cable.plug(false);
    expect(await outcomeIn(printing, 0)).toEqual({ kind: 'unknown', reason: 'offline' });
    expect(said.at(-1)).toEqual({ trouble: 'offline', isNearEnd: false });
  });

  it('says so when not one byte was sent', async () => {
    const printer = await open('in-order');
    cable.plug(false);
    expect(await printer.print(JOB)).toEqual({ kind: 'not-sent' });
  });
});

describe('a printer that answers for its state only', () => {
  it('[S9] has printed when it is well some time after it took the slip', async () => {
    const printer = await open('status-only');
    const printing = printer.print(JOB);
    expect(await outcomeIn(printing, 1_500)).toBeNull();
    expect(await outcomeIn(printing, 2_500)).toEqual({ kind: 'printed' });
  });

  it('leaves a doubt when it is in trouble by then', async () => {
    const printer = await open('status-only');
    const printing = printer.print(JOB);
    cable.state = [0x12, 0x1a, 0x12];
    expect(await outcomeIn(printing, 2_000)).toEqual({ kind: 'unknown', reason: 'cutter-jam' });
  });
});

describe('a mute printer', () => {
  it('[S9] is asked nothing, and nobody claims to know', async () => {
    const printer = await open('mute');
    expect(printer.status()).toEqual({ trouble: null, isNearEnd: false });
    expect(await outcomeIn(printer.print(JOB), 0)).toEqual({ kind: 'unknown', reason: 'mute' });
    expect(cable.written).toEqual(JOB.flatMap((piece) => [...piece]));
  });
});

describe('the watch over a printer', () => {
  it('tells each trouble within two seconds, and when it is over', async () => {
    await open('status-only');
    const troubles: [readonly [number, number, number], string][] = [
      [[0x16, 0x12, 0x12], 'cover-open'],
      [[0x32, 0x12, 0x72], 'paper-out'],
      [[0x52, 0x1a, 0x12], 'cutter-jam'],
      [[0x52, 0x52, 0x12], 'overheated'],
      [[0x52, 0x32, 0x12], 'faulty'],
    ];
    for (const [state, trouble] of troubles) {
      cable.state = state;
      await time.pass(2_000);
      expect(said.at(-1)?.trouble).toBe(trouble);
      cable.state = [0x12, 0x12, 0x12];
      await time.pass(2_000);
      expect(said.at(-1)?.trouble).toBeNull();
    }
    cable.state = [0x12, 0x12, 0x1e];
    await time.pass(2_000);
    expect(said.at(-1)).toEqual({ trouble: null, isNearEnd: true });
  });

  it('calls a printer offline that stops answering, and well when it answers again', async () => {
    await open('status-only');
    cable.state = null;
    await time.pass(5_000);
    expect(said.at(-1)?.trouble).toBe('offline');
    cable.state = [0x12, 0x12, 0x12];
    await time.pass(5_000);
    expect(said.at(-1)?.trouble).toBeNull();
  });

  it.each(['in-order', 'status-only'] as const)(
    'gives the cable of a printer up that is %s and silent for ten seconds, though it still looks linked',
    async (answers) => {
      const printer = await open(answers);
      await time.pass(3_000);
      cable.state = null;
      cable.answersInOrder = false;
      const printing = printer.print(JOB);
      await time.pass(9_000);
      expect([printer.status().trouble, cable.redials]).toEqual(['offline', 0]);
      expect(await outcomeIn(printing, 3_000)).toEqual({ kind: 'unknown', reason: 'offline' });
      expect(cable.redials).toBe(1);
      await time.pass(60_000);
      expect(cable.redials).toBe(1);
      cable.state = [0x12, 0x12, 0x12];
      cable.plug(true);
      await time.pass(60_000);
      expect([printer.status().trouble, cable.redials]).toEqual([null, 1]);
    },
  );

  it('never looks for a printer anew that cannot speak', async () => {
    const printer = await open('mute');
    await time.pass(600_000);
    expect([printer.status().trouble, cable.redials]).toEqual([null, 0]);
  });

  it('ends what may be half a slip of a cable that was lost before the printer had said a word of it', async () => {
    const printer = await open('in-order');
    cable.answersInOrder = false;
    const printing = printer.print(JOB);
    await time.pass(10);
    cable.plug(false);
    await outcomeIn(printing, 0);
    cable.plug(true);
    cable.answersInOrder = true;
    cable.written.length = 0;
    await printer.print(JOB);
    const cut = [0x1b, 0x40, 0x1d, 0x56, 0x42, 0];
    expect(Buffer.from(cable.written).includes(Buffer.from([0, 0, 0, 0, ...cut]))).toBe(true);
    cable.plug(false);
    cable.plug(true);
    cable.written.length = 0;
    await printer.print(JOB);
    // What was printed was whole.
    expect(Buffer.from(cable.written).includes(Buffer.from([0, 0, 0, 0, ...cut]))).toBe(false);
  });

  it('understands a printer that tells by itself, in pieces', async () => {
    await open('in-order');
    cable.say(0x14, 0x00);
    cable.say(0x0c, 0x00);
    expect(said.at(-1)).toEqual({ trouble: 'paper-out', isNearEnd: false });
  });

  it('cuts off one that sends ten megabytes of status', async () => {
    await open('in-order');
    cable.say(...new Uint8Array(10_000).fill(0x12));
    for (let piece = 0; piece < 1_000; piece += 1) cable.say(...new Uint8Array(10_000).fill(0x12));
    expect(said.at(-1)?.trouble).toBe('faulty');
    expect(cable.isClosed).toBe(true);
  });
});

describe('fixed parts for a printer to keep', () => {
  const PARTS = new Uint8Array(20_000).fill(0x55);
  const questionsIn = (bytes: readonly number[]) => {
    const found: number[] = [];
    for (let at = 0; at + 1 < bytes.length; at += 1)
      if (bytes[at] === 0x10 && bytes[at + 1] === 0x04) found.push(at);
    return found;
  };

  it('travel without a question between them, and are kept when the printer is well after it', async () => {
    const printer = await open('in-order');
    cable.written.length = 0;
    const storing = printer.store(PARTS);
    await time.pass(0);
    expect([cable.written.length, questionsIn(cable.written)]).toEqual([PARTS.length, []]);
    expect(await outcomeIn(storing, 5_000)).toEqual({ kind: 'printed' });
  });

  it('are no trouble, though the printer restarts after them and says nothing for ten seconds', async () => {
    const printer = await open('in-order');
    cable.state = null;
    const storing = printer.store(PARTS);
    said.length = 0;
    expect(await outcomeIn(storing, 12_000)).toBeNull();
    expect([said, printer.status().trouble, cable.redials]).toEqual([[], null, 0]);
    cable.state = [0x12, 0x12, 0x12];
    cable.written.length = 0;
    expect(await outcomeIn(storing, 3_000)).toEqual({ kind: 'printed' });
    // It has forgotten what it was asked to tell by itself.
    expect(Buffer.from(cable.written).includes(Buffer.of(0x1d, 0x61, 0x0f))).toBe(true);
  });

  it('are in doubt when it never speaks again, and it is offline then', async () => {
    const printer = await open('status-only');
    cable.state = null;
    expect(await outcomeIn(printer.store(PARTS), 60_000)).toMatchObject({ kind: 'unknown' });
    expect(printer.status().trouble).toBe('offline');
  });

  it('are ended with as much as they may lack when the cable is lost in the middle', async () => {
    const printer = await open('in-order');
    const storing = printer.store(PARTS);
    await time.pass(500);
    cable.plug(false);
    expect(await outcomeIn(storing, 0)).toEqual({ kind: 'unknown', reason: 'offline' });
    cable.plug(true);
    await time.pass(100);
    cable.written.length = 0;
    await printer.print(JOB);
    const isWhite = (from: number, to: number) => cable.written.slice(from, to).every((byte) => byte === 0);
    expect(isWhite(0, PARTS.length)).toBe(true);
    expect(isWhite(0, PARTS.length + 1)).toBe(false);
  });

  it('are believed of a mute printer once its memory must have them', async () => {
    const printer = await open('mute');
    const storing = printer.store(PARTS);
    expect(await outcomeIn(storing, 29_000)).toBeNull();
    expect(await outcomeIn(storing, 2_000)).toEqual({ kind: 'unknown', reason: 'mute' });
  });
});
