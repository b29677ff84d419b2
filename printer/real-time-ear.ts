/** What a printer obeys the moment it arrives, before all that waits: `DLE EOT n` and `DLE ENQ n`. */
export interface RealTimeCommand {
  readonly kind: 'status-asked' | 'recover';
  readonly n: number;
}

const DLE = 0x10;
const EOT = 0x04;
const ENQ = 0x05;

/**
 * Hears real-time commands wherever they stand, inside a picture too: that is how Epson's reference warns of them.
 * The bytes stay where they are; whoever reads them later in their turn has nothing more to do.
 */
export class RealTimeEar {
  #last = 0;
  #beforeLast = 0;

  hear(bytes: Uint8Array): RealTimeCommand[] {
    const heard: RealTimeCommand[] = [];
    for (const byte of bytes) {
      if (this.#beforeLast === DLE) {
        if (this.#last === EOT && byte >= 1 && byte <= 4) heard.push({ kind: 'status-asked', n: byte });
        if (this.#last === ENQ && (byte === 1 || byte === 2)) heard.push({ kind: 'recover', n: byte });
      }
      this.#beforeLast = this.#last;
      this.#last = byte;
    }
    return heard;
  }
}
