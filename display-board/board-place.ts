import type { BoardView } from '#protocol/views.ts';

/** Where a board stands, until devices are paired: its own address says it, `/board?counters=1,3&silent`. */
export interface BoardPlace {
  /** The counters whose calls it shows; null is all of them. */
  readonly counters: readonly number[] | null;
  /** What stands among the counters in the address and is no number of a counter. */
  readonly unreadable: readonly string[];
  /** Another board of the same hall speaks. */
  readonly isSilent: boolean;
}

/** What a board shows at its place. */
export interface Here {
  readonly view: BoardView;
  /** Numbers and other words of the address that are no counter of this office, as they were written. */
  readonly unknown: readonly string[];
}

/** A silly address is not shown at its full length. */
const LONGEST_WORD = 12;

/** Reads where the board stands. Never throws: what cannot be read is said on the board. */
export function boardPlace(address: URLSearchParams): BoardPlace {
  const isSilent = address.has('silent') && address.get('silent') !== 'no';
  const written = address.get('counters');
  if (written === null) return { counters: null, unreadable: [], isSilent };
  const words = written.split(/[,\s]+/).filter((word) => word !== '');
  const isNumber = (word: string) => /^[1-9]\d?$/.test(word);
  const counters = [...new Set(words.filter(isNumber).map(Number))];
  const unreadable = words.filter((word) => !isNumber(word)).map((word) => word.slice(0, LONGEST_WORD));
  return { counters: counters.length > 0 ? counters : null, unreadable, isSilent };
}

/**
 * The view as this board shows it: its own counters' doors, and their calls. Counters that the office does not have
 * are told; a board of which none is known shows all, so that nobody waits before an empty one. Before the first
 * working day begins the hub names no counter, and nothing is unknown yet.
 */
export function hereAt({ counters, unreadable }: BoardPlace, view: BoardView): Here {
  if (counters === null || view.counters.length === 0) return { view, unknown: unreadable };
  const isOffice = (id: number) => view.counters.some((counter) => counter.id === id);
  const unknown = [...counters.filter((id) => !isOffice(id)).map(String), ...unreadable];
  const own = counters.filter(isOffice);
  if (own.length === 0) return { view, unknown };
  const isHere = (id: number) => own.includes(id);
  const calls = view.calls.filter(({ counter }) => isHere(counter));
  return { view: { ...view, calls, counters: view.counters.filter(({ id }) => isHere(id)) }, unknown };
}

/** Whether something at this counter concerns the board: asked of a call, of which no view may be known yet. */
export function isShownAt(place: BoardPlace, view: BoardView | null, counter: number): boolean {
  if (place.counters === null) return true;
  if (view === null || view.counters.length === 0) return place.counters.includes(counter);
  return hereAt(place, view).view.counters.some(({ id }) => id === counter);
}
