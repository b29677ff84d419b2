import { HelpPlate } from '#screen-kit/looks/HelpPlate.tsx';
import { Tile } from '#screen-kit/looks/Tile.tsx';
import type { Kiosk } from './kiosk.ts';
import { useTileShape } from './use-tile-shape.ts';

/** Calls a clerk to the kiosk without taking a number. That one is coming is said only when the hub has said so. */
export function HelpTile({ kiosk }: { kiosk: Kiosk }) {
  const words = kiosk.words.value;
  const shape = useTileShape(kiosk);
  const isComing = kiosk.hub.view.value?.helpComing ?? false;
  const now = isComing
    ? words.helpComing
    : { quiet: words.help, asking: words.helpAsking, failed: words.helpFailed }[kiosk.bell.state.value];
  return (
    <Tile
      tone="help"
      shape={shape}
      plate={<HelpPlate />}
      // A role of its own would hide the words from the button's name.
      name={<span aria-live="polite">{now.title}</span>}
      example={now.detail}
      {...(now === words.help ? { note: words.help.note } : {})}
      onPress={() => void kiosk.bell.ring()}
    />
  );
}
