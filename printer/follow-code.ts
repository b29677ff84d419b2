import type { Paper } from './papers.ts';
import { qrOf } from './qr.ts';
import type { Raster } from './raster.ts';
import type { Band } from './receipt.ts';
import type { Slip } from './slip.ts';
import type { SlipSettings } from './slip-settings.ts';

/** A phone reads modules of half a millimetre at arm's length; smaller ones where that would make the paper long. */
const MODULE_DOTS = { easy: 4, small: 3 };
/** White round a QR code, in dots: four modules of the usual four dots, as ISO/IEC 18004 asks. */
export const QUIET_ZONE = 16;

/** A code as it stands on paper: each module is so many dots each way. */
export interface FollowCode {
  readonly picture: Raster;
  readonly scale: number;
  /** Of the square, in dots, without its quiet zone. */
  readonly side: number;
}

/** The code of the slip's follow address; null when there is none, it is switched off, or the paper cannot hold it. */
export function followCode(
  { followAddress }: Slip,
  { follow }: Pick<SlipSettings, 'follow'>,
  paper: Paper,
): FollowCode | null {
  const code = follow.isOn && followAddress !== undefined ? qrOf(followAddress) : null;
  if (!code) return null;
  const scale = code.modules * MODULE_DOTS.easy <= paper.qr.easy ? MODULE_DOTS.easy : MODULE_DOTS.small;
  const side = code.modules * scale;
  return side > paper.qr.most ? null : { picture: code.picture, scale, side };
}

/**
 * The code by itself in the middle of the paper. Slips whose words are the printer's own carry it as dots too: what
 * clones make of `GS ( k` is not to be trusted.
 */
export function followCodeBand({ picture, scale, side }: FollowCode, paper: Paper): Band {
  const x = Math.floor((paper.width - side) / 2);
  return { height: side + 2 * QUIET_ZONE, marks: [{ kind: 'dots', x, y: QUIET_ZONE, scale, picture }] };
}
