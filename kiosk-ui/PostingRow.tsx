import type { ComponentChildren } from 'preact';
import { ForwardIcon } from '#screen-kit/looks/icons.tsx';
import { pressable } from '#screen-kit/looks/pressable.ts';

/** A row of the posting board: what it is called, what is behind it, and, where there is anything, the way there. */
export function PostingRow({
  title,
  plate,
  detail,
  onPress,
}: {
  title: string;
  plate?: ComponentChildren;
  detail: ComponentChildren;
  onPress?: (() => void) | undefined;
}) {
  const inside = (
    <>
      {plate}
      <span class="row-words">
        <span class="row-title">{title}</span>
        <span class="row-detail">{detail}</span>
      </span>
    </>
  );
  if (!onPress) return <div class="row row-ended">{inside}</div>;
  return (
    <button type="button" class="row" {...pressable(onPress)}>
      {inside}
      <ForwardIcon />
    </button>
  );
}
