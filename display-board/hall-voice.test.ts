import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voiceSettingsSchema } from '#protocol/voice-settings.ts';
import { lengthOf } from '#voice/spoken.ts';
import manifest from '#voice/clips/manifest.json' with { type: 'json' };
import { callsIn } from './board-rows.ts';
import {
  type CallQueue,
  type Means,
  advanced,
  agreed,
  called,
  forgotten,
  listed,
  nextChange,
  paused,
  quiet,
  resumed,
} from './call-queue.ts';
import type { HallVoice, Part, Planned } from './speech.ts';
import { spokenPart } from './spoken-part.ts';

/** Times of a usual sentence with the shipped clips, rounded. */
const ms = { chime: 1_250, first: 5_000, again: 5_000, addition: 3_200, pause: 4_000 };
const voice: HallVoice = { chimes: true, speaks: true, pauses: true, msOf: ({ kind }) => ms[kind] };
const aloud: Means = { voice, rows: 4 };

/** The true lengths. */
const lengths = new Map(manifest.clips.map(({ name, milliseconds }) => [name, milliseconds]));
const shippedMs = (part: Planned) =>
  lengthOf(spokenPart(part, voiceSettingsSchema.parse({})), (name) => lengths.get(name));

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
  /** How long each stood in the list, in milliseconds. */
  readonly listed = new Map<number, number>();
  readonly means: Means;

  constructor(means: Means = aloud) {
    this.means = means;
  }

  private keep(next: CallQueue): void {
    const before = this.queue.speech.now;
    const part = next.speech.now;
    // Taken back before it began: it was never heard.
    if (before && before !== part && this.now < before.from) this.parts.pop();
    if (part && part !== before) this.parts.push(part);
    this.queue = next;
  }

  pass(until: number, means: Means = this.means): this {
    for (
      let at = nextChange(this.queue, means);
      at !== null && at <= until;
      at = nextChange(this.queue, means)
    ) {
      this.passTo(at);
      this.keep(advanced(this.queue, at, means));
    }
    this.passTo(Math.max(this.now, until));
    return this;
  }

  call(...calls: ReturnType<typeof call>[]): this {
    for (const one of calls) this.keep(called(this.queue, one, this.now, this.means));
    return this;
  }

  change(next: CallQueue): this {
    this.keep(next);
    return this;
  }

  get said(): readonly string[] {
    return this.parts.map((part) => {
      if (part.kind === 'pause') return `pause ${part.counter}`;
      const { number, times } = part.call;
      const others = part.also.map((other) => ` + ${other.number}`).join('');
      return part.kind === 'chime'
        ? 'chime'
        : `${part.kind} ${number}${others}${times > 1 ? ` x${times}` : ''}`;
    });
  }

  private passTo(at: number): void {
    const [before, { front }] = [this.now, this.queue];
    this.now = at;
    for (const { number } of callsIn(listed(this.queue, [], this.means.rows)))
      this.listed.set(number, (this.listed.get(number) ?? 0) + at - before);
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

  it('where numbers share rows, those of one counter are said in one breath, no more than four', () => {
    const hall = new Heard().call(
      ...Array.from({ length: 15 }, (_, index) => call(index + 1, 1, index < 12 ? 1 : 2)),
    );
    hall.call(call(30, 2, 1)).pass(180_000);
    expect(hall.said).toEqual([
      ...['chime', 'first 1'],
      ...[
        'chime',
        'first 30 x2',
        'addition 2 + 3 + 4 + 5',
        'addition 6 + 7 + 8 + 9',
        'addition 10 + 11 + 12',
      ],
      'addition 13 + 14 + 15',
    ]);
  });

  it('[B4] that a counter pauses is said once, when no call waits to be said', () => {
    const hall = new Heard().call(call(1), call(2));
    hall.change(paused(hall.queue, 3, hall.now, aloud)).pass(60_000);
    expect(hall.said).toEqual(['chime', 'first 1', 'again 1', 'chime', 'first 2', 'again 2', 'pause 3']);
    hall.change(paused(hall.queue, 1, hall.now, aloud)).pass(120_000);
    expect(hall.said.at(-1)).toBe('pause 1');
  });

  it('[B4] a call that comes while a pause is being said waits for its end and is said before the next pause', () => {
    const hall = new Heard();
    for (const counter of [1, 2]) hall.change(paused(hall.queue, counter, 0, aloud));
    hall.pass(2_000).call(call(5)).pass(60_000);
    expect(hall.said).toEqual(['pause 1', 'chime', 'first 5', 'again 5', 'pause 2']);
    expect(hall.parts[1]?.from).toBeGreaterThanOrEqual(4_000 + 1_500);
  });

  it('[B4] it is not said of a counter that is at work again, nor after a minute, nor where the office does not want it', () => {
    const back = new Heard().call(call(1));
    back.change(paused(back.queue, 3, 0, aloud));
    back.change(resumed(back.queue, [{ id: 3, state: 'open', busy: false }], 1_000)).pass(60_000);
    expect(back.said).toEqual(['chime', 'first 1', 'again 1']);

    const late = new Heard().call(...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => call(number)));
    late.change(paused(late.queue, 3, 0, aloud)).pass(180_000);
    expect(late.said).not.toContain('pause 3');

    const unwanted = { ...aloud, voice: { ...voice, pauses: false } };
    const hall = new Heard(unwanted);
    hall.change(paused(hall.queue, 3, 0, unwanted)).pass(60_000);
    expect(hall.said).toEqual([]);
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
  it('[B3] each is in front for eight seconds or more, alone or joined, in order, then twenty in the list', () => {
    // What the hub would show: the latest six calls of each counter.
    const listOf = (last: number) =>
      Array.from({ length: Math.min(18, last) }, (_, index) => {
        const number = last - index;
        return { ...call(number, 1, (number % 3) + 1), id: number, at: 0 };
      });
    const rush = (hall: Heard) => {
      for (let number = 1; number <= 200; number += 1) {
        hall.pass((number - 1) * 600).call(call(number, 1, (number % 3) + 1));
        hall.change(agreed(hall.queue, listOf(number), hall.now, hall.means));
      }
      return hall.pass(3_600_000);
    };
    const shipped = { ...aloud, voice: { ...voice, msOf: shippedMs } };
    const [spoken, mute] = [rush(new Heard(shipped)), rush(new Heard({ voice: null, rows: 4 }))];
    const figures = [spoken, mute].map((hall) => {
      const seen = [...hall.shown.values()];
      const times = seen.map(({ from, to }) => to - from);
      const said = hall.parts.filter(({ kind }) => kind !== 'chime');
      return {
        board: hall === spoken ? 'speaking, with the shipped clips' : 'silent',
        calls: seen.length,
        alone: seen.filter((front) => front.with === 1).length,
        'shortest in front, s': Math.min(...times) / 1_000,
        'longest in front, s': Math.max(...times) / 1_000,
        'shortest in the list, s': Math.min(...hall.listed.values()) / 1_000,
        sentences: said.length,
        'last one in front after, s': Math.max(...seen.map(({ from }) => from)) / 1_000,
      };
    });
    process.stdout.write(`200 calls in two minutes: ${JSON.stringify(figures, null, 1)}\n`);

    for (const hall of [spoken, mute]) {
      const seen = [...hall.shown.entries()];
      expect(seen.map(([number]) => number)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
      for (const [, { from, to }] of seen) expect(to - from).toBeGreaterThanOrEqual(8_000);
      expect(hall.listed.size).toBe(200);
      // The last ones still stand there.
      for (const ms of hall.listed.values()) expect(ms).toBeGreaterThanOrEqual(20_000);
    }
    spoken.parts.forEach((part, index) => {
      const before = spoken.parts[index - 1];
      if (before) expect(part.from).toBeGreaterThanOrEqual(before.until);
    });
    const said = spoken.parts.flatMap((part) =>
      part.kind === 'chime' || part.kind === 'pause' ? [] : [part.call, ...part.also],
    );
    expect(new Set(said.map(({ number }) => number)).size).toBe(200);
    for (const counter of [1, 2, 3]) {
      const order = said.filter((one) => one.counter === counter).map(({ number }) => number);
      expect(order).toEqual([...order].sort((one, other) => one - other));
    }
    expect(Math.max(...[...spoken.shown.values()].map(({ from }) => from))).toBeLessThan(600_000);
  });
});
