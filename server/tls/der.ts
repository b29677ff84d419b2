/**
 * The few forms of DER (X.690) that a certificate is made of: each is a tag, the length of what follows, and that.
 * Numbers of tags as in X.690, 8 and 10.
 */

const BOOLEAN_TRUE = Buffer.from([0x01, 0x01, 0xff]);

function tagged(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const length = Buffer.from(content.length.toString(16).padStart(6, '0'), 'hex');
  const digits = length.subarray(length.findIndex((byte) => byte !== 0));
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length]), digits, content]);
}

/** An object's registered number, such as `2.5.29.17`. */
function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(inSevens)]));
}

function inSevens(number: number): readonly number[] {
  const digits = [number & 0x7f];
  for (let left = number >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
  return digits;
}

/** An instant, epoch ms: two digits of the year until 2049, four from 2050 on (RFC 5280, 4.1.2.5). */
function time(at: number): Buffer {
  const digits = new Date(at).toISOString().replaceAll(/[-:T]|\.\d+/g, '');
  return new Date(at).getUTCFullYear() < 2050
    ? tagged(0x17, Buffer.from(digits.slice(2)))
    : tagged(0x18, Buffer.from(digits));
}

export const der = {
  sequence: (...parts: readonly Uint8Array[]) => tagged(0x30, ...parts),
  set: (...parts: readonly Uint8Array[]) => tagged(0x31, ...parts),
  /** A number that is not negative, its bytes in order. */
  integer: (bytes: Uint8Array) => tagged(0x02, Buffer.from((bytes[0] ?? 0) & 0x80 ? [0] : []), bytes),
  bits: (bytes: Uint8Array, unused = 0) => tagged(0x03, Buffer.from([unused]), bytes),
  bytes: (bytes: Uint8Array) => tagged(0x04, bytes),
  text: (words: string) => tagged(0x0c, Buffer.from(words)),
  yes: BOOLEAN_TRUE,
  objectId,
  time,
  /** A place that is known by its number, with parts in it. */
  place: (number: number, ...parts: readonly Uint8Array[]) => tagged(0xa0 | number, ...parts),
  /** A place that is known by its number, with plain bytes in it. */
  plain: (number: number, bytes: Uint8Array) => tagged(0x80 | number, bytes),
} as const;
