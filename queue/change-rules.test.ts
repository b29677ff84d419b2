import { describe, expect, it } from 'vitest';
import { ADay, sampleRules } from './a-day.ts';
import { inTheWay } from './in-the-way.ts';
import type { Rules } from './rules.ts';

const without = (field: string): Rules => ({
  ...sampleRules,
  fields: sampleRules.fields.filter(({ id }) => id !== field),
  counters: sampleRules.counters.map((one) => ({ ...one, fields: one.fields.filter((id) => id !== field) })),
});
const withLetters = (letters: Readonly<Record<string, string>>): Rules => ({
  ...sampleRules,
  fields: sampleRules.fields.map((field) => ({ ...field, letter: letters[field.id] ?? field.letter })),
});

describe('[C5] a field that people hold numbers of stays until they are done', () => {
  it.each(['waiting', 'called', 'serving', 'held', 'absent', 'supplement'])('while one is %s', (state) => {
    const day = ADay.open({ ...sampleRules, callsBeforeAbsent: 1 }).take('land');
    if (state !== 'waiting') day.ask({ type: 'call-next', counter: 2 });
    if (state === 'serving' || state === 'supplement') day.ask({ type: 'start-service', counter: 2 });
    if (state === 'held') day.ask({ type: 'hold-ticket', counter: 2 });
    if (state === 'absent') day.ask({ type: 'mark-absent', counter: 2 });
    if (state === 'supplement') day.ask({ type: 'finish-service', counter: 2, outcome: 'supplement' });
    expect(day.day.tickets['M-1']?.state).toBe(state);
    expect(inTheWay(day.day, without('land'))).toEqual([
      { refused: 'field-in-use', field: 'land', people: 1 },
    ]);
    expect(day.ask({ type: 'change-rules', rules: without('land') }).refused).toBe('field-in-use');
  });

  it('and goes once they are', () => {
    const day = ADay.open().take('land').ask({ type: 'call-next', counter: 2 });
    day.ask({ type: 'start-service', counter: 2 });
    day.ask({ type: 'finish-service', counter: 2, outcome: 'received' });
    expect(day.ask({ type: 'change-rules', rules: without('land') }).refused).toBeNull();
    expect(day.take('land').refused).toBe('unknown-field');
  });
});

describe('[N7] a letter that numbers of today carry does not change hands before the day is closed', () => {
  it('is kept from another field, whose numbers would go on where these stopped', () => {
    const day = ADay.open().take('copies');
    const swapped = withLetters({ copies: 'X', land: 'C' });
    expect(day.ask({ type: 'change-rules', rules: swapped }).refused).toBe('letter-in-use');
    expect(inTheWay(day.day, swapped)).toEqual([
      { refused: 'letter-in-use', field: 'land', letter: 'C', holder: 'copies' },
    ]);
  });

  it('may be left by its own field and taken up again', () => {
    const day = ADay.open().take('copies');
    expect(day.ask({ type: 'change-rules', rules: withLetters({ copies: 'X' }) }).refused).toBeNull();
    expect(day.take('copies').day.tickets['X-1']).toMatchObject({ field: 'copies' });
    expect(day.ask({ type: 'change-rules', rules: withLetters({ land: 'C' }) }).refused).toBe(
      'letter-in-use',
    );
    expect(day.ask({ type: 'change-rules', rules: sampleRules }).refused).toBeNull();
    expect(day.take('copies').day.tickets['C-2']).toMatchObject({ field: 'copies' });
  });

  it('is free when it was not used, and when the day is closed', () => {
    const day = ADay.open();
    const swapped = withLetters({ copies: 'X', land: 'C' });
    expect(inTheWay(day.day, swapped)).toEqual([]);
    day.take('copies').ask({ type: 'close-day', because: 'by-hand' });
    expect(inTheWay(day.day, swapped)).toEqual([]);
  });
});
