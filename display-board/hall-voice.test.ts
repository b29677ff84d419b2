import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CallQueue,
  type Means,
  advanced,
  agreed,
  called,
  forgotten,
  nextChange,
  quiet,
} from './call-queue.ts';
import type { HallVoice, Part } from './speech.ts';

/** Times of a usual sentence with the shipped clips, rounded. */
const ms = { chime: 1_250, first: 5_000, again: 5_000, addition: 3_200 };
const voice: HallVoice = { chimes: true, speaks: true, msOf: ({ kind }) => ms[kind] };
const aloud: Means = { voice, rows: 4 };

const call = (number: number, times = 1, counter = 1) => ({
  ...{ id: `${number}x${times}`, letter: 'C', number, counter, times },
  ...{ isLast: false, isTransfer: false },
});

/** What was said, in order, each with its time: everything that the loudspeaker was given, as it began. */
class Heard {
  queue: CallQueue = quiet;
  now = 0;
  readonly parts: Part[] = [];
  readonly shown = new Map<number, { from: number; to: number; with: number }>();

  private keep(next: CallQueue): void {
    const before = this.queue.speech.now;
    const part = next.speech.now;
    // Taken back before it began: it was never heard.
    if (before && before !== part && this.now < before.from) this.parts.pop();
    if (part && part !== before) this.parts.push(part);
    this.queue = next;
  }

  pass(until: number, means: Means = aloud): this {
    for (
      let at = nextChange(this.queue, means);
      at !== null && at <= until;
      at = nextChange(this.queue, means)
    ) {
      this.now = at;
      this.look();
      this.keep(advanced(this.queue, at, means));
    }
    this.now = Math.max(this.now, until);
    this.look();
    return this;
  }

  call(...calls: ReturnType<typeof call>[]): this {
    for (const one of calls) this.keep(called(this.queue, one, this.now, aloud));
    return this;
  }

  change(next: CallQueue): this {
    this.keep(next);
    return this;
  }

  get said(): readonly string[] {
    return this.parts.map(({ kind, call: { number, times } }) =>
      kind === 'chime' ? 'chime' : `${kind} ${number}${times > 1 ? ` x${times}` : ''}`,
    );
  }

  private look(): void {
    const { front } = this.queue;
    for (const { number } of front?.calls ?? []) {
      const seen = this.shown.get(number);
      const from = seen?.from ?? front?.since ?? 0;
      this.shown.set(number, { from, to: this.now, with: front?.calls.length ?? 0 });
    }
  }
}

describe('the voice of the hall', () => {
  it('one call: chime, half a second, the sentence, 800 ms, the sentence again', () => {
    const { said, parts } = new Heard().call(call(1)).pass(60_000);
    expect(said).toEqual(['chime', 'first 1', 'again 1']);
    expect(parts.map(({ from, until }) => [from, until])).toEqual([
      [0, 1_250],
      [1_750, 6_750],
      [7_550, 12_550],
    ]);
  });

  it('the next call chimes too, a second and a half after the last word, and so does the first after silence', () => {
    const { parts } = new Heard().call(call(1), call(2)).pass(90_000).call(call(3)).pass(120_000);
    const chimes = parts.filter(({ kind }) => kind === 'chime').map(({ from }) => from);
    expect(chimes).toEqual([0, 12_550 + 1_500, 90_000]);
  });

  it('who is spoken of stands in front until the last word', () => {
    const hall = new Heard().call(call(1), call(2));
    hall.pass(12_549);
    expect(hall.queue.front?.calls).toMatchObject([{ number: 1 }]);
    hall.pass(12_550);
    expect(hall.queue.front?.calls).toMatchObject([{ number: 2 }]);
  });

  it('with more than three waiting each is said once, those that come in front together in one breath', () => {
    const { said } = new Heard().call(...[1, 2, 3, 4, 5, 6].map((number) => call(number))).pass(120_000);
    expect(said).toEqual([
      ...['chime', 'first 1'],
      ...['chime', 'first 2', 'addition 3', 'addition 4', 'addition 5'],
      ...['chime', 'first 6', 'again 6'],
    ]);
  });

  it('a recall goes first and never cuts a sentence', () => {
    const hall = new Heard().call(call(1), call(2), call(3)).pass(3_000).call(call(9, 2)).pass(120_000);
    expect(hall.said.filter((part) => part !== 'chime')).toEqual([
      ...['first 1', 'again 1', 'first 9 x2', 'again 9 x2', 'first 2', 'again 2', 'first 3', 'again 3'],
    ]);
  });

  it('a recall of the one who is being called takes the place of what was still to be said', () => {
    const hall = new Heard().call(call(1)).pass(3_000).call(call(1, 2)).pass(60_000);
    expect(hall.said).toEqual(['chime', 'first 1', 'chime', 'first 1 x2', 'again 1 x2']);
    expect(hall.parts[2]?.from).toBe(6_750 + 1_500);
  });

  it('a call that was taken back is heard to the end of its sentence and not again', () => {
    const view = [{ id: 5, letter: 'C', number: 1, counter: 1, at: 0, times: 1 }];
    const hall = new Heard().call(call(1));
    hall.change(agreed(hall.queue, view, 0, aloud)).pass(3_000);
    hall
      .change(agreed(hall.queue, [], 3_000, aloud))
      .call(call(2))
      .pass(60_000);
    expect(hall.said).toEqual(['chime', 'first 1', 'chime', 'first 2', 'again 2']);
    expect(hall.parts[2]?.from).toBe(6_750 + 1_500);
  });

  it('after a lost link nothing old is said', () => {
    const hall = new Heard().call(call(1), call(2)).pass(3_000);
    hall.change(forgotten(hall.queue, 3_000)).pass(60_000);
    expect(hall.said).toEqual(['chime', 'first 1']);
  });

  it('a silent board says nothing later of what it could not say at its time', () => {
    const hall = new Heard();
    hall.change(called(quiet, call(1), 0, { voice: null, rows: 4 })).pass(60_000);
    expect(hall.said).toEqual([]);
  });

  it('chime and voice are two switches', () => {
    const only = (part: Partial<HallVoice>) => ({ ...aloud, voice: { ...voice, ...part } });
    const chimes = new Heard().change(called(quiet, call(1), 0, only({ speaks: false })));
    expect(chimes.pass(60_000, only({ speaks: false })).said).toEqual(['chime']);
    const speaks = new Heard().change(called(quiet, call(1), 0, only({ chimes: false })));
    expect(speaks.pass(60_000, only({ chimes: false })).said).toEqual(['first 1', 'again 1']);
  });

  it('clips that are all missing do not stop the queue', () => {
    const mute = { ...aloud, voice: { ...voice, msOf: () => 0 } };
    const hall = new Heard().change(called(quiet, call(1), 0, mute)).change(quiet);
    const heard = new Heard().change(called(called(quiet, call(1), 0, mute), call(2), 0, mute));
    heard.pass(60_000, mute);
    expect(heard.queue.front).toBeNull();
    expect(hall.queue).toBe(quiet);
  });

  it('never says two things at once, whatever comes when', () => {
    const coming = fc.record({
      gap: fc.nat(9_000),
      times: fc.constantFrom(1, 1, 1, 2, 3),
      again: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(coming, { maxLength: 40 }), (calls) => {
        const hall = new Heard();
        calls.forEach(({ gap, times, again }, index) => {
          hall.pass(hall.now + gap).call(call(again && index > 0 ? index - 1 : index, times));
        });
        hall.pass(hall.now + 3_600_000);
        hall.parts.forEach((part, index) => {
          const before = hall.parts[index - 1];
          if (before) expect(part.from).toBeGreaterThanOrEqual(before.until + 500);
        });
      }),
    );
  });
});

describe('two hundred calls in two minutes at three counters', () => {
  it('each is in front for eight seconds or more, alone or joined, in order; no two sentences overlap', () => {
    const hall = new Heard();
    for (let number = 1; number <= 200; number += 1)
      hall.pass((number - 1) * 600).call(call(number, 1, (number % 3) + 1));
    hall.pass(3_600_000);

    const seen = [...hall.shown.entries()];
    const times = seen.map(([, { from, to }]) => to - from);
    const said = hall.parts.filter(({ kind }) => kind !== 'chime');
    const joined = seen.filter(([, front]) => front.with > 1).length;
    const last = Math.max(...seen.map(([, { from }]) => from));
    const figures = {
      calls: seen.length,
      'shortest in front, s': Math.min(...times) / 1_000,
      'longest in front, s': Math.max(...times) / 1_000,
      alone: seen.length - joined,
      joined,
      'spoken sentences': said.length,
      'calls spoken': new Set(said.map(({ call: { number } }) => number)).size,
      'last one in front after, s': last / 1_000,
    };
    process.stdout.write(`200 calls in two minutes: ${JSON.stringify(figures)}\n`);

    expect(seen.map(([number]) => number)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    expect(Math.min(...times)).toBeGreaterThanOrEqual(8_000);
    hall.parts.forEach((part, index) => {
      const before = hall.parts[index - 1];
      if (before) expect(part.from).toBeGreaterThanOrEqual(before.until);
    });
    const order = said.map(({ call: { number } }) => number);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(200);
  });
});
