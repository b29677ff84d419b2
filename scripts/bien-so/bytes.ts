/** Bytes in the order of font files, the most significant first. */
export class Bytes {
  private readonly parts: number[] = [];
  u8 = (...values: number[]) => this.put(1, values);
  u16 = (...values: number[]) => this.put(2, values);
  u32 = (...values: number[]) => this.put(4, values);
  text = (value: string) => this.u8(...Buffer.from(value, 'latin1'));
  raw = (value: Uint8Array) => this.u8(...value);
  get length(): number {
    return this.parts.length;
  }
  pad(to: number): this {
    while (this.parts.length % to !== 0) this.parts.push(0);
    return this;
  }
  done(): Uint8Array {
    return Uint8Array.from(this.parts);
  }
  /** Big-endian; negative numbers in two's complement. */
  private put(size: number, values: readonly number[]): this {
    for (const value of values) {
      for (let shift = size - 1; shift >= 0; shift--)
        this.parts.push(Math.floor(value / 256 ** shift) & 0xff);
    }
    return this;
  }
}
