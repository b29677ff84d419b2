import type { Procedure } from '#protocol/catalogue.ts';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { ForwardIcon } from '#screen-kit/looks/icons.tsx';
import { pressable } from '#screen-kit/looks/pressable.ts';
import { isSmall } from './is-small.ts';
import type { Kiosk } from './kiosk.ts';
import { matchedParts } from './matched-parts.ts';
import { shorten } from '#screen-kit/shorten.ts';
import { useLandscape } from './use-landscape.ts';

/** What a row holds of a name; the whole of it stands on the procedure's own page. */
const ROW_LETTERS = 84;
const SMALL_ROW_LETTERS = 62;
const LOW_ROW_LETTERS = 34;
/** Beside the area, a time limit that fits into its line. */
const LIMIT_LETTERS = 24;

/** One procedure that was found: whose series it belongs to, what it is called, and what of it was typed. */
export function SearchRow({
  kiosk,
  procedure,
  typed,
}: {
  kiosk: Kiosk;
  procedure: Procedure;
  typed: string;
}) {
  const field = kiosk.hub.view.value?.fields.find(({ id }) => id === procedure.field);
  const isTight = isSmall() || kiosk.aids.value.has('large-text');
  // A small kiosk that lies and keeps its keys low has room for one line.
  const isLow = useLandscape() && isSmall() && kiosk.aids.value.has('low-reach');
  const letters = isLow ? LOW_ROW_LETTERS : isTight ? SMALL_ROW_LETTERS : ROW_LETTERS;
  const name = shorten(procedure.name, letters);
  const limit = procedure.timeLimit?.split(/[;,(]/)[0]?.trim() ?? '';
  return (
    <button
      type="button"
      class="row"
      {...pressable(() => (kiosk.page.value = { kind: 'procedure', procedure, typed }))}
    >
      {field && <Plate letter={field.letter} />}
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
  );
}
