import { describe, expect, it } from 'vitest';
import { isAssigned } from './is-assigned.ts';

const counter = { id: 2, fields: ['dat-dai', 'chung-thuc'] };
const days = { from: '2026-11-20', to: '2026-11-24' };
type Assigned = readonly { readonly counters: readonly number[]; readonly fields: readonly string[] }[];
const clerk = (assigned: Assigned) =>
  ({ role: 'clerk', assignments: assigned.map((one) => ({ ...one, ...days })) }) as const;

describe('[Y8] a clerk sits where they are assigned today', () => {
  it.each<[string, Assigned, boolean]>([
    ['nothing at all', [], true],
    ['nothing in particular', [{ counters: [], fields: [] }], true],
    ['this counter', [{ counters: [1, 2], fields: [] }], true],
    ['another counter', [{ counters: [1], fields: [] }], false],
    ['a field that is served here', [{ counters: [], fields: ['dat-dai'] }], true],
    ['a field that is served elsewhere', [{ counters: [], fields: ['ho-tich'] }], false],
    ['this counter for a field that it has lost', [{ counters: [2], fields: ['ho-tich'] }], false],
    [
      'two places',
      [
        { counters: [1], fields: [] },
        { counters: [], fields: ['chung-thuc'] },
      ],
      true,
    ],
  ])('%s', (_to, assigned, isHere) => {
    expect(isAssigned(clerk(assigned), counter, '2026-11-24')).toBe(isHere);
  });

  it('and anywhere on other days', () => {
    const elsewhere = clerk([{ counters: [1], fields: [] }]);
    expect(isAssigned(elsewhere, counter, '2026-11-19')).toBe(true);
    expect(isAssigned(elsewhere, counter, '2026-11-25')).toBe(true);
  });

  it('while the person in charge stands in anywhere', () => {
    const inCharge = { ...clerk([{ counters: [1], fields: ['ho-tich'] }]), role: 'charge' } as const;
    expect(isAssigned(inCharge, counter, '2026-11-24')).toBe(true);
    expect(isAssigned(inCharge, undefined, '2026-11-24')).toBe(true);
  });
});
