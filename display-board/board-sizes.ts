import { boardCaps, capPixels } from '#screen-kit/looks/millimetres.ts';

/** The picture that the board was drawn on; every other one is its enlargement. */
const DRAWN = { width: 1920, height: 1080, head: 102, listCap: 199, rows: 4, rowOverCap: 1.226 } as const;
/** Without the sign between letter and figures a row of the same breadth holds figures this much taller. */
const WITHOUT_SIGN = 1.2;

export interface Hall {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pxPerMm: number;
  /** To the farthest seat. */
  readonly metres: number;
}

export interface BoardSizes {
  /** Pixels of this screen for one of the drawn picture. */
  readonly unit: number;
  readonly rows: number;
  /** Cap height of the list, in drawn pixels. */
  readonly listCap: number;
  readonly hasSigns: boolean;
}

/**
 * Everything grows until the picture is full. Where the hall is so deep that four rows would be too small to read
 * from its farthest seat, there are fewer, taller rows, and the sign gives its room to the figures.
 */
export function boardSizes({ widthPx, heightPx, pxPerMm, metres }: Hall): BoardSizes {
  const unit = Math.min(widthPx / DRAWN.width, heightPx / DRAWN.height);
  const needed = capPixels(boardCaps.list, metres, pxPerMm) / unit;
  const rows = needed <= DRAWN.listCap ? DRAWN.rows : DRAWN.rows - 1;
  const hasSigns = rows === DRAWN.rows;
  const rowHeight = (DRAWN.height - DRAWN.head) / rows;
  const broadest = DRAWN.listCap * (hasSigns ? 1 : WITHOUT_SIGN);
  return { unit, rows, hasSigns, listCap: Math.min(rowHeight / DRAWN.rowOverCap, broadest) };
}
