import type { Procedure } from '#protocol/catalogue.ts';
import { ForwardIcon } from '#screen-kit/looks/icons.tsx';
import { pressable } from '#screen-kit/looks/pressable.ts';
import { shorten } from '#screen-kit/shorten.ts';
import { TakeAtOnce } from './TakeAtOnce.tsx';
import { isSmall } from './is-small.ts';
import type { Kiosk } from './kiosk.ts';
import { matchedParts } from './matched-parts.ts';

/** What a row holds of a name; the whole of it stands on the procedure's own page. */
const ROW_LETTERS = 84;
const SMALL_ROW_LETTERS = 62;
const LOW_ROW_LETTERS = 34;
/** Beside the area, a time limit that fits into its line. */
const LIMIT_LETTERS = 24;

/**
 * One procedure that was found, what it is called, and what of it was typed: one touch to read about it, and beside it
 * one touch for its number.
 */
export function SearchRow({
  kiosk,
  procedure,
  typed,
  canTake,
}: {
  kiosk: Kiosk;
  procedure: Procedure;
  typed: string;
  /** Whether numbers are given now. */
  canTake: boolean;
}) {
  const isTight = isSmall() || kiosk.aids.value.has('large-text');
  // A small kiosk that keeps its keys low has room for few lines.
  const isLow = isSmall() && kiosk.aids.value.has('low-reach');
  const letters = isLow ? LOW_ROW_LETTERS : isTight ? SMALL_ROW_LETTERS : ROW_LETTERS;
  const name = shorten(procedure.name, letters);
  const limit = procedure.timeLimit?.split(/[;,(]/)[0]?.trim() ?? '';
  return (
    <div class="found">
      <button
        type="button"
        class="row"
        {...pressable(() => (kiosk.page.value = { kind: 'procedure', procedure, typed }))}
      >
        <span class="row-words">
          <span class="row-title" lang="vi">
            {matchedParts(name, typed).map(({ text, isMatch }) => (isMatch ? <b>{text}</b> : text))}
          </span>
          <span class="row-detail" lang="vi">
            {procedure.area}
            {limit !== '' && limit.length <= LIMIT_LETTERS && !isTight && ` · ${limit}`}
          </span>
        </span>
        <ForwardIcon />
      </button>
      {canTake && <TakeAtOnce kiosk={kiosk} procedure={procedure} />}
    </div>
  );
}
