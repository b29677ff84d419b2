import { describe, expect, it } from 'vitest';
import { ADay } from './a-day.ts';
import { readFact } from './read-fact.ts';

const taken = () => ADay.open().take('copies').lastOf('ticket-taken');

describe('reading a fact that is on the disk', () => {
  it('[T4] a ticket from before procedures had versions has none', () => {
    const { version: _version, ...old } = { ...taken() };
    expect(readFact(old)).toEqual({ ...old, version: null });
    expect(readFact({ ...old, version: 'n7' })).toMatchObject({ version: 'n7' });
  });

  it.each([7, '', 'x'.repeat(65), {}])('refuses a version that is none: %j', (version) => {
    expect(() => readFact({ ...taken(), version })).toThrow(/version of a procedure/);
  });
});
