import { drawnSlip } from './drawn-slip.ts';
import { type Profile, profiles } from '#protocol/profile.ts';
import type { Raster } from './raster.ts';

/** A drawn slip in one piece, for those who look at bytes. */
export function escposBytes(bands: readonly Raster[], profile: Profile = profiles['clone-80']): Uint8Array {
  return Uint8Array.from(Buffer.concat(drawnSlip(bands, profile)));
}
