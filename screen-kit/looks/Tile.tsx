import './tile.css';
import type { ComponentChildren } from 'preact';
import { pressable } from './pressable.ts';

export interface TileProps {
  /** `<Plate letter="C" />` for a field, `<HelpPlate />` for help. */
  plate: ComponentChildren;
  name: ComponentChildren;
  example?: ComponentChildren;
  /** "3 người chờ", "Không phải chờ", "Hết số". */
  note?: ComponentChildren;
  tone?: 'field' | 'help' | 'used-up' | undefined;
  /** `card`: plate over name. `street`: a full-height plate beside it. `row`: large text, without the note. */
  shape?: 'card' | 'street' | 'row' | undefined;
  class?: string | undefined;
  onPress: () => void;
}

/** One choice of the kiosk's home. A used-up tile stays pressable: whoever presses it explains why. */
export function Tile({
  plate,
  name,
  example,
  note,
  tone = 'field',
  shape = 'card',
  onPress,
  ...rest
}: TileProps) {
  return (
    <button
      type="button"
      class={`tile tile-${tone} tile-${shape} ${rest.class ?? ''}`}
      {...pressable(onPress)}
    >
      <span class="tile-plate">{plate}</span>
      <span class="tile-name">{name}</span>
      {example !== undefined && <span class="tile-example">{example}</span>}
      {note !== undefined && shape !== 'row' && <span class="tile-note">{note}</span>}
    </button>
  );
}
