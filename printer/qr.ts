import { encode } from 'uqr';
import type { Raster } from './raster.ts';

/** A QR code as modules, one dot each, without its quiet zone. */
export interface Qr {
  /** Modules in a row, and rows. */
  readonly modules: number;
  /** Its width is `modules` made up to whole bytes with white. */
  readonly picture: Raster;
}

/** An address longer than this is no address that a person in charge would type; ISO/IEC 18004 ends at 2953 bytes. */
const LONGEST_ADDRESS = 300;

/** Encodes an address with correction level L or better. Null when the address is empty or too long. */
export function qrOf(address: string): Qr | null {
  if (address === '' || address.length > LONGEST_ADDRESS) return null;
  const { data, size } = encode(address, { ecc: 'L', boostEcc: true, border: 0 });
  const stride = Math.ceil(size / 8);
  const bits = new Uint8Array(stride * size);
  for (const [y, row] of data.entries()) {
    for (const [x, dark] of row.entries()) {
      const at = y * stride + (x >> 3);
      if (dark) bits[at] = (bits[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return { modules: size, picture: { width: stride * 8, height: size, bits } };
}
