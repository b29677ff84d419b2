import { describe, expect, it } from 'vitest';
import { JournalDamaged } from './journal-errors.ts';
import type { Entry } from './journal.ts';
import { encodeLines, sealOf } from './log-line.ts';
import { BEGINNING } from './numbering.ts';
import { scanLog } from './scan-log.ts';

const SEAL = sealOf('mot-cua/2026-11-23');

const fact = (seq: number): Entry => ({ seq, at: seq * 10 });
const facts = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => fact(from + index));

/** A log as it is written: each group is a list of appends, each append the number of its facts. */
function logOf(...groups: readonly (readonly number[])[]): string {
  let seq = 0;
  return groups
    .map((appends) => {
      const first = seq + 1;
      return appends
        .map((count) => {
          const texts = facts(seq + 1, seq + count).map((each) => JSON.stringify(each));
          seq += count;
          return encodeLines(SEAL, first, texts);
        })
        .join('');
    })
    .join('');
}

const scan = (log: string | Buffer, last = BEGINNING) => scanLog('day.log', SEAL, Buffer.from(log), last);
const linesOf = (log: string) =>
  log
    .split('\n')
    .slice(0, -1)
    .map((line) => `${line}\n`);

describe('a log that is whole', () => {
  it('is read to its end', () => {
    const log = logOf([1], [2, 1], [3]);
    expect(scan(log)).toMatchObject({ facts: facts(1, 7), lines: 7, length: log.length });
    expect(scan(log).lastGroupAt).toBe(logOf([1], [2, 1]).length);
  });

  it('is passed over where the checkpoint holds it already', () => {
    const log = logOf([1], [2, 1], [3]);
    expect(scan(log, fact(4))).toMatchObject({ facts: facts(5, 7), length: log.length });
    expect(scan(log, fact(9))).toMatchObject({ facts: [], length: log.length });
  });
});

describe('a power cut in the last group', () => {
  const before = logOf([2], [1, 1]);
  const log = logOf([2], [1, 1], [2, 1, 1]);

  it('keeps the appends that are whole, wherever the file ends', () => {
    const ends = linesOf(log).map((_, index, lines) => lines.slice(0, index + 1).join('').length);
    for (let length = before.length; length < log.length; length += 1) {
      const { facts: kept, length: whole } = scan(log.slice(0, length));
      const lines = ends.filter((end) => end <= length).length;
      expect(kept).toEqual(facts(1, lines === 5 ? 4 : lines));
      expect(whole).toBe(kept.length === 0 ? 0 : ends[kept.length - 1]);
    }
  });

  it('is no damage even when lines after a hole read perfectly', () => {
    const [one, two, three, four, five, six, , eight] = linesOf(log);
    const hole = '\0'.repeat(40);
    expect(scan([one, two, three, four, five, six, hole, eight].join('')).facts).toEqual(facts(1, 6));
    expect(scan([one, two, three, four, hole, six, eight].join('')).facts).toEqual(facts(1, 4));
    expect(scan(hole + logOf([1, 1, 1]).slice(40)).facts).toEqual([]);
  });
});

describe('a log that ends in room', () => {
  const before = logOf([2], [1, 1]);
  const log = logOf([2], [1, 1], [2, 1]);
  const room = '\n'.repeat(700);

  it('is read to the last line, and nothing is torn', () => {
    expect(scan(log + room)).toMatchObject({ facts: facts(1, 7), length: log.length, torn: 0 });
    expect(scan(room)).toMatchObject({ facts: [], length: 0, torn: 0 });
  });

  it('shows what is left of a group that did not get onto the disk whole', () => {
    for (let there = before.length + 1; there < log.length - 1; there += 1) {
      const { facts: kept, length, torn } = scan(log.slice(0, there) + room);
      expect(kept).toEqual(facts(1, kept.length));
      expect(kept.length).toBeGreaterThanOrEqual(4);
      // Newlines at the end cannot be told from room; one that room lends to a line makes it whole.
      expect(length + torn).toBeGreaterThanOrEqual(there - 1);
    }
    const gone = scan(before + room + log.slice(before.length + 20) + room);
    expect(gone).toMatchObject({ facts: facts(1, 4), length: before.length });
    expect(gone.torn).toBeGreaterThan(0);
    expect(scan(before + '\0'.repeat(80) + room).torn).toBe(80);
  });

  it('is refused where room shows in the place of a fact that was safely written', () => {
    const hole = before.slice(0, -20) + room.slice(0, 20);
    expect(() => scan(hole + log.slice(before.length) + room)).toThrow(JournalDamaged);
  });
});

describe('what no power cut does', () => {
  it.each([
    ['a line is gone', (lines: string[]) => lines.splice(1, 1)],
    ['a line is there twice', (lines: string[]) => lines.splice(1, 0, lines[1] ?? '')],
    ['two lines changed places', (lines: string[]) => lines.splice(1, 2, lines[2] ?? '', lines[1] ?? '')],
    ['the beginning is gone', (lines: string[]) => lines.splice(0, 1)],
    ['the first of facts that belong together is gone', (lines: string[]) => lines.splice(2, 1)],
  ])('is refused: %s', (_, damage) => {
    const lines = linesOf(logOf([1], [1], [3], [1]));
    damage(lines);
    expect(() => scan(lines.join(''))).toThrow(JournalDamaged);
  });

  it('is refused: the log goes on later than the checkpoint ends', () => {
    expect(() =>
      scan(
        linesOf(logOf([1], [1], [1]))
          .slice(2)
          .join(''),
        fact(1),
      ),
    ).toThrow(/fact 2 was safely written/);
  });

  it('is refused: a line of another day', () => {
    const other = encodeLines(sealOf('mot-cua/2026-11-24'), 2, [JSON.stringify(fact(2))]);
    const [one, , three] = linesOf(logOf([1], [1], [1]));
    expect(() => scan([one, other, three].join(''))).toThrow(JournalDamaged);
  });

  it('names the file and the line', () => {
    const [one, two, three, four] = linesOf(logOf([1], [1], [1], [1]));
    expect(() => scan([one, two, three?.replace('3', '4'), four].join(''))).toThrow(
      /^day\.log, line 3: fact 3 was safely/,
    );
  });
});

describe('any one byte changed to any other', () => {
  const log = Buffer.from(logOf([1], [2], [1, 1], [1], [2, 1]));
  const lastGroup = logOf([1], [2], [1, 1], [1]).length;
  const changes = [...Array(8).keys()]
    .map((bit) => 1 << bit)
    .concat(0xff, '\n'.charCodeAt(0) ^ '0'.charCodeAt(0));

  it('before the last group is refused', () => {
    for (let offset = 0; offset < lastGroup; offset += 1) {
      for (const change of changes) expect(() => scan(changed(log, offset, change))).toThrow(JournalDamaged);
    }
  });

  it('within the last group loses nothing but of that group, and is seen', () => {
    for (let offset = lastGroup; offset < log.length; offset += 1) {
      for (const change of changes) {
        const { facts: kept, length } = scan(changed(log, offset, change));
        expect(kept).toEqual(facts(1, kept.length));
        expect(kept.length).toBeGreaterThanOrEqual(6);
        expect(length).toBeLessThan(log.length);
      }
    }
  });

  it('before the last group is refused when every group has one line', () => {
    const single = Buffer.from(logOf([1], [1], [1], [1]));
    for (let offset = 0; offset < logOf([1], [1], [1]).length; offset += 1) {
      for (const change of changes)
        expect(() => scan(changed(single, offset, change))).toThrow(JournalDamaged);
    }
  });
});

function changed(log: Buffer, offset: number, change: number): Buffer {
  const copy = Buffer.from(log);
  copy[offset] = (copy[offset] ?? 0) ^ change;
  return copy;
}
