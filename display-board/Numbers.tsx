import { ticketCode } from '#queue/ticket-code.ts';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { useFit } from '#screen-kit/use-fit.ts';

interface NumbersProps {
  readonly class: string;
  readonly calls: readonly { readonly letter: string; readonly number: number }[];
}

/** The numbers of one row, beside each other; what would stick out of the row makes all of them smaller. */
export function Numbers({ class: look, calls }: NumbersProps) {
  const codes = calls.map(({ letter, number }) => ticketCode(letter, number));
  const line = useFit<HTMLParagraphElement>(codes.join(' '));
  return (
    <p class={look} ref={line}>
      {calls.map(({ letter, number }, index) => (
        <Plate key={codes[index]} form="bare" letter={letter} number={number} />
      ))}
    </p>
  );
}
