import './plate.css';
import type { CSSProperties } from 'preact';
import { ticketCode } from '#queue/ticket-code.ts';
import { signOf } from '#words/signs.ts';

/**
 * - `enamel`: this number is live for you now. One per screen.
 * - `remember`: the enamel in two lines, for "remember this number".
 * - `outline`: the number as a document. `dashed`: next, not yet called. `bare`: in a list.
 * - `prefix`: a field, before there is a number.
 */
export type PlateForm = 'enamel' | 'remember' | 'outline' | 'dashed' | 'bare' | 'prefix';

export interface PlateProps {
  letter: string;
  /** Three figures with leading zeros; a fourth makes the plate wider. Left out, the plate is a prefix. */
  number?: number | undefined;
  form?: PlateForm | undefined;
  class?: string | undefined;
  style?: CSSProperties | undefined;
}

/** A ticket's number plate, as large as its `font-size` (cap height ÷ 0.74). Its accessible name is the plain code. */
export function Plate({
  letter,
  number,
  form = number === undefined ? 'prefix' : 'enamel',
  ...rest
}: PlateProps) {
  const sign = signOf(letter);
  const code = number === undefined ? letter : ticketCode(letter, number);
  return (
    <span class={`plate plate-${form} ${rest.class ?? ''}`} style={rest.style} role="img" aria-label={code}>
      <span class="plate-letter">
        {letter}
        {sign && (
          <span style={{ color: `var(--plate-sign, var(--sign-${letter.toLowerCase()}))` }}>
            {sign.glyph}
          </span>
        )}
      </span>
      <span>{code.slice(letter.length)}</span>
    </span>
  );
}
