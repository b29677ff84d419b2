import { describe, expect, it } from 'vitest';
import { voiceSettingsSchema } from '#protocol/voice-settings.ts';
import type { BoardView } from '#protocol/views.ts';
import { boardPlace, hereAt, isShownAt } from './board-place.ts';

const placeOf = (address: string) => boardPlace(new URLSearchParams(address));
const name = { vi: 'A', en: 'A' };
const view: BoardView = {
  ...{ revision: 1, now: 0, office: { name, desk: name }, desk: { kind: 'open' }, sessionsToday: [] },
  ...{ between: { slides: [], seconds: 12 }, voice: voiceSettingsSchema.parse({}), clips: '' },
  counters: [1, 2, 3, 12].map((id) => ({ id, state: 'open', busy: false })),
  calls: [3, 2, 1, 12, 3].map((counter, index) => ({
    ...{ id: 90 - index, letter: 'C', number: 50 - index, counter, at: 0, times: 1 },
  })),
};
const shown = (address: string) => {
  const { view: seen, unknown } = hereAt(placeOf(address), view);
  return {
    doors: seen.counters.map(({ id }) => id),
    calls: seen.calls.map(({ number }) => number),
    unknown,
  };
};
const all = { doors: [1, 2, 3, 12], calls: [50, 49, 48, 47, 46] };

describe('where a board stands', () => {
  it('[B1] a board of some counters shows their calls and doors, in the hub’s order, and no others', () => {
    expect(shown('counters=3,1')).toEqual({ doors: [1, 3], calls: [50, 48, 46], unknown: [] });
    expect(shown('counters=12')).toEqual({ doors: [12], calls: [47], unknown: [] });
    const hears = (counter: number) => isShownAt(placeOf('counters=3,1'), view, counter);
    expect([1, 2, 3, 12].filter(hears)).toEqual([1, 3]);
  });

  it('[B1] a board without counters in its address shows all', () => {
    expect(shown('')).toEqual({ ...all, unknown: [] });
    expect(shown('counters=')).toEqual({ ...all, unknown: [] });
    expect(isShownAt(placeOf(''), null, 9)).toBe(true);
  });

  it.each([
    ['counters=1,7', [1], ['7']],
    ['counters=1,abc,100,0,-2,1.5', [1], ['abc', '100', '0', '-2', '1.5']],
    ['counters=1,1, 2', [1, 2], []],
    ['counters=1,<b>a-very-long-word', [1], ['<b>a-very-lo']],
  ])('[B1] %s: what is no counter of the office is told, the others hold', (address, doors, unknown) => {
    expect(shown(address)).toMatchObject({ doors, unknown });
  });

  it.each(['counters=7,8', 'counters=x'])('[B1] %s: a board of which none is known shows all', (address) => {
    expect(shown(address)).toMatchObject(all);
    expect(shown(address).unknown.length).toBeGreaterThan(0);
    expect(isShownAt(placeOf(address), view, 2)).toBe(true);
  });

  it('before the first working day nothing is unknown, and a call is judged by the address alone', () => {
    const early = { ...view, counters: [], calls: [] };
    expect(hereAt(placeOf('counters=7'), early).unknown).toEqual([]);
    expect(isShownAt(placeOf('counters=7'), early, 7)).toBe(true);
    expect(isShownAt(placeOf('counters=7'), null, 1)).toBe(false);
  });

  it('[B2] a board is silent when its address says so', () => {
    expect(placeOf('silent').isSilent).toBe(true);
    expect(placeOf('counters=1&silent=yes').isSilent).toBe(true);
    expect(placeOf('silent=no').isSilent).toBe(false);
    expect(placeOf('counters=1').isSilent).toBe(false);
  });
});
