import { describe, expect, it } from 'vitest';
import { FactNotUnderstood, JournalConflict, JournalFailed } from './journal-errors.ts';
import type { DecodeFact, Entry, Journal } from './journal.ts';

/** A fact as the journal's own tests know it. */
export interface Note extends Entry {
  readonly text: string;
}

/** Understands a `Note`; its text must not be `nonsense`. */
export const decodeNote: DecodeFact<Note> = (value) => {
  const note = value as Note;
  if (note.text === 'nonsense') throw new Error('This note is nonsense.');
  return note;
};

/** Notes numbered from `first`, one for each text, a second apart. */
export function notes(first: number, ...texts: readonly string[]): readonly Note[] {
  return texts.map((text, index) => ({ seq: first + index, at: (first + index) * 1000, text }));
}

const DAY = 'mot-cua/2026-11-23';

/** What every journal promises, whatever it is made of; `open` gives an empty one. */
export function journalContract(name: string, open: () => Journal<Note>): void {
  describe(`${name} keeps the promises of a journal`, () => {
    it('gives back what was appended, in order, through JSON and the decoder', async () => {
      const journal = open();
      const facts = notes(1, 'Hộ tịch — Ằ Ỗ Ữ', 'line\nbreak, quote " and \u2028', '', '😀');
      await journal.append(DAY, 0, facts.slice(0, 1));
      await journal.append(DAY, 1, facts.slice(1));
      expect(await journal.read(DAY)).toEqual(facts);
      expect(await journal.read(DAY)).not.toBe(facts);
    });

    it('takes the next append before the last one is answered', async () => {
      const journal = open();
      const answers = ['a', 'b', 'c'].map((text, seq) => journal.append(DAY, seq, notes(seq + 1, text)));
      await Promise.all(answers);
      expect((await journal.read(DAY)).map(({ text }) => text).join('')).toBe('abc');
    });

    it('answers in the order of the appends', async () => {
      const journal = open();
      const answered: number[] = [];
      await Promise.all(
        [0, 1, 2, 3].map(async (seq) => {
          await journal.append(DAY, seq, notes(seq + 1, 'x'));
          answered.push(seq);
        }),
      );
      expect(answered).toEqual([0, 1, 2, 3]);
    });

    it('refuses a writer who does not know the last fact, and takes nothing from it', async () => {
      const journal = open();
      const first = journal.append(DAY, 0, notes(1, 'mine'));
      const second = journal.append(DAY, 0, notes(1, 'theirs'));
      await expect(second).rejects.toThrow(JournalConflict);
      await expect(second).rejects.toMatchObject({ stream: DAY, expectedSeq: 0, actualSeq: 1 });
      await first;
      await expect(journal.append(DAY, 5, notes(6, 'ahead'))).rejects.toThrow(JournalConflict);
      expect(await journal.read(DAY)).toEqual(notes(1, 'mine'));
      await journal.append(DAY, 1, notes(2, 'next'));
      expect(await journal.read(DAY)).toHaveLength(2);
    });

    it.each([
      ['start too far', notes(3, 'c')],
      ['leave a gap', [...notes(2, 'b'), ...notes(4, 'd')]],
      ['repeat a number', [...notes(2, 'b'), ...notes(2, 'b')]],
      ['go back in time', [{ seq: 2, at: 999, text: 'earlier' }]],
      ['have no time', [{ seq: 2, at: NaN, text: 'never' }]],
    ])('refuses facts that %s', async (_, facts) => {
      const journal = open();
      await journal.append(DAY, 0, notes(1, 'a'));
      await expect(journal.append(DAY, 1, facts)).rejects.toThrow(RangeError);
      expect(await journal.read(DAY)).toEqual(notes(1, 'a'));
      await journal.append(DAY, 1, [{ seq: 2, at: 1000, text: 'the same moment' }]);
    });

    it('waits for what was handed over before when there is nothing to append', async () => {
      const journal = open();
      let written = false;
      void journal.append(DAY, 0, notes(1, 'a')).then(() => (written = true));
      await journal.append(DAY, 1, []);
      expect(written).toBe(true);
      await expect(journal.append(DAY, 0, [])).rejects.toThrow(JournalConflict);
    });

    it('keeps streams apart and names them, sorted', async () => {
      const journal = open();
      const later = 'mot-cua/2026-11-24';
      const other = 'chung-thuc/2026-11-24';
      await journal.append(later, 0, notes(1, 'later'));
      await journal.append(DAY, 0, notes(1, 'day'));
      await journal.append(other, 0, notes(1, 'other'));
      expect(await journal.streams()).toEqual([other, DAY, later]);
      expect(await journal.read(later)).toEqual(notes(1, 'later'));
    });

    it('has nothing to say of a stream that nobody wrote to', async () => {
      const journal = open();
      expect(await journal.read(DAY)).toEqual([]);
      await journal.checkpoint(DAY);
      expect(await journal.streams()).toEqual([]);
    });

    it.each([
      '../etc/2026-11-23',
      'a/b/2026-11-23',
      'mot-cua',
      'mot-cua/2026-13-01',
      'Mot-cua/2026-11-23',
      'con/2026-11-23',
      '/2026-11-23',
      'mot-cua/2026-11-23\n',
    ])('refuses %j as the name of a stream', async (stream) => {
      const journal = open();
      await expect(journal.append(stream, 0, notes(1, 'a'))).rejects.toThrow(RangeError);
      await expect(journal.read(stream)).rejects.toThrow(RangeError);
      await expect(journal.checkpoint(stream)).rejects.toThrow(RangeError);
    });

    it('changes nothing by a checkpoint, and goes on after it', async () => {
      const journal = open();
      await journal.append(DAY, 0, notes(1, 'a', 'b'));
      const third = journal.append(DAY, 2, notes(3, 'c'));
      const checkpoint = journal.checkpoint(DAY);
      const fourth = journal.append(DAY, 3, notes(4, 'd'));
      await Promise.all([third, checkpoint, fourth]);
      await journal.checkpoint(DAY);
      await journal.append(DAY, 4, notes(5, 'e'));
      expect(await journal.read(DAY)).toEqual(notes(1, 'a', 'b', 'c', 'd', 'e'));
    });

    it('names the fact that the decoder does not understand', async () => {
      const journal = open();
      await journal.append(DAY, 0, notes(1, 'sense', 'nonsense'));
      await expect(journal.read(DAY)).rejects.toThrow(FactNotUnderstood);
      await expect(journal.read(DAY)).rejects.toThrow(
        `Fact 2 of ${DAY} is not understood: This note is nonsense.`,
      );
    });

    it('finishes what waits when it is closed, and takes nothing after', async () => {
      const journal = open();
      const waiting = journal.append(DAY, 0, notes(1, 'a'));
      await journal.close();
      await waiting;
      await expect(journal.append(DAY, 1, notes(2, 'b'))).rejects.toThrow(JournalFailed);
      await expect(journal.read(DAY)).rejects.toThrow(JournalFailed);
      await expect(journal.streams()).rejects.toThrow(JournalFailed);
    });
  });
}
