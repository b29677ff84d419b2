import type { TileProps } from '#screen-kit/looks/Tile.tsx';
import type { Kiosk } from './kiosk.ts';
import { useLandscape } from './use-landscape.ts';

/** How the tiles of the start stand: a street where the picture lies, cards where it stands, rows for large text. */
export function useTileShape(kiosk: Kiosk): TileProps['shape'] {
  if (useLandscape()) return 'street';
  return kiosk.aids.value.has('large-text') || kiosk.aids.value.has('low-reach') ? 'row' : 'card';
}
