import type { ComponentChildren } from 'preact';
import { Face, type FaceLevel } from './Face.tsx';
import { pressable } from './pressable.ts';

/** One answer of the rating tablet. */
export function FaceTile({
  level,
  children,
  onPress,
}: {
  level: FaceLevel;
  children: ComponentChildren;
  onPress: () => void;
}) {
  return (
    <button type="button" class="face-tile" {...pressable(onPress)}>
      <Face level={level} />
      <span>{children}</span>
    </button>
  );
}
