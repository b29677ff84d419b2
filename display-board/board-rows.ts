/** One row of the board: numbers that go to the same counter. */
export interface BoardRow<Call> {
  readonly counter: number;
  readonly calls: readonly Call[];
}

/** How many rows there is room for, and how many numbers stand in one. */
interface Room {
  readonly rows: number;
  readonly perRow: number;
}

/**
 * Half as tall, two beside each other. At the distance that the board was set up for, figures are then 6.1 mm high per
 * metre, which is 21 minutes of arc: what ISO 9241-303 prefers for reading (20 to 22).
 */
function roomFor(rows: number, isDense: boolean): Room {
  return isDense ? { rows: rows * 2, perRow: 2 } : { rows, perRow: 1 };
}

/**
 * As many calls from the head of the line as there is room for, nobody left out: in a row each, or dense, where those
 * of one counter share rows and stand beneath each other.
 * @param rows of full height
 */
export function rowsOf<Call extends { readonly counter: number }>(
  calls: readonly Call[],
  rows: number,
  isDense: boolean,
): readonly BoardRow<Call>[] {
  const room = roomFor(rows, isDense);
  const byCounter = new Map<number, Call[]>();
  let used = 0;
  for (const call of calls) {
    const others = byCounter.get(isDense ? call.counter : used) ?? [];
    const needsRow = others.length % room.perRow === 0;
    if (needsRow && used === room.rows) break;
    byCounter.set(isDense ? call.counter : used, [...others, call]);
    if (needsRow) used += 1;
  }
  return [...byCounter.values()].flatMap((some) => inRows(some, room.perRow));
}

/** The calls that these rows hold. */
export function callsIn<Call>(rows: readonly BoardRow<Call>[]): readonly Call[] {
  return rows.flatMap(({ calls }) => calls);
}

function inRows<Call extends { readonly counter: number }>(
  calls: readonly Call[],
  perRow: number,
): readonly BoardRow<Call>[] {
  const [first] = calls;
  if (!first) return [];
  const row = { counter: first.counter, calls: calls.slice(0, perRow) };
  return [row, ...inRows(calls.slice(perRow), perRow)];
}
