/** One thing that a printer has said. */
export type Reply =
  /** The answer to `DLE EOT n`; a printer does not say to which `n`. */
  | { readonly kind: 'status'; readonly bits: number }
  /** Automatic status, four bytes (`GS a`). */
  | { readonly kind: 'automatic'; readonly bytes: readonly number[] }
  /** The answer to `GS r`: everything sent before that question has been done. */
  | { readonly kind: 'in-order' }
  | { readonly kind: 'nonsense' };

const XON = 0x11;
const XOFF = 0x13;

/**
 * Tells a printer's replies apart by the bits that Epson's ESC/POS reference fixes in each: bits 0, 1, 4 and 7 of the
 * first byte are `0100` after `DLE EOT`, `0010` at the head of an automatic status; bits 4 and 7 are clear after `GS r`.
 */
export class ReplyReader {
  #automatic: number[] = [];

  read(bytes: Uint8Array): Reply[] {
    return [...bytes].flatMap((byte) => this.#byte(byte));
  }

  /** Forgets half a message: the cable was lost within it. */
  reset(): void {
    this.#automatic = [];
  }

  #byte(byte: number): Reply[] {
    // Flow control that a cable let through means nothing here.
    if (byte === XON || byte === XOFF) return [];
    const awaited = this.#automatic.length > 0;
    if (awaited && (byte & 0x90) === 0) {
      this.#automatic.push(byte);
      if (this.#automatic.length < 4) return [];
      const bytesOfAll = this.#automatic;
      this.#automatic = [];
      return [{ kind: 'automatic', bytes: bytesOfAll }];
    }
    if ((byte & 0x93) === 0x12) return [{ kind: 'status', bits: byte }];
    if ((byte & 0x93) === 0x10) {
      this.#automatic = [byte];
      return [];
    }
    return [{ kind: (byte & 0x90) === 0 ? 'in-order' : 'nonsense' }];
  }
}
