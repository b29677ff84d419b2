import type { FileTrouble } from '#protocol/catalogue-import.ts';

/** A row of a file, as a spreadsheet counts rows: the first is 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A file that cannot be read at all, and the place where that became clear. */
export class UnreadableTable extends Error {
  readonly trouble: FileTrouble;
  readonly at: string | null;

  constructor(trouble: FileTrouble, at: string | null = null) {
    super(trouble);
    this.trouble = trouble;
    this.at = at;
  }
}

/** The most rows of a file below its header; a ward has some hundred procedures. */
export const MOST_TABLE_ROWS = 5_000;
/** The most that one row may hold, in characters. */
export const LONGEST_ROW = 200_000;
