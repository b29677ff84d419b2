import { command, Image, Printer, type Adapter } from 'escpos';
import { stack, type Raster } from './raster.ts';
import { stripsOf, type Strip } from './strips.ts';

const ESC = 0x1b;
const GS = 0x1d;
const DLE = 0x10;

/** Feeds are counted in dots of 1/203 inch; unless told, some printers count them in 1/360 inch. */
const GS_P_DOTS = Buffer.from([GS, 0x50, 203, 203]);
/** `ESC J` takes one byte. */
const LONGEST_FEED = 255;

/**
 * The bytes that print a slip and cut it off. Only dots are sent, never letters: there is no code page that every
 * printer shares and that holds Vietnamese. Commands: Epson's ESC/POS reference, which the clones follow.
 * @param bands one below the other, equally wide.
 */
export function escposBytes(bands: readonly Raster[]): Uint8Array {
  const device = new MemoryDevice();
  const printer = new Printer(device);
  printer.hardware('init').print(GS_P_DOTS).align('LT');
  for (const strip of stripsOf(stack(bands))) {
    if (strip.kind === 'white') feedRows(printer, strip.rows);
    else printer.raster(imageOf(strip));
  }
  // Function B feeds to the blade by itself, so the distance from head to blade need not be known.
  printer.print(command.PAPER.PAPER_CUT_B).print(Buffer.of(0));
  printer.flush();
  return device.bytes();
}

/** What escpos takes for a printer's cable. */
class MemoryDevice implements Adapter {
  readonly #written: Buffer[] = [];

  open(): this {
    return this;
  }

  write(data: Buffer): this {
    this.#written.push(Buffer.from(data));
    return this;
  }

  close(): this {
    return this;
  }

  bytes(): Uint8Array {
    return Uint8Array.from(Buffer.concat(this.#written));
  }
}

function feedRows(printer: Printer, rows: number): void {
  for (let left = rows; left > 0; left -= LONGEST_FEED) {
    printer.print(Buffer.from([ESC, 0x4a, Math.min(left, LONGEST_FEED)]));
  }
}

/**
 * An image for escpos' `raster` that is packed already. Its own constructor makes an object of every dot (50 to
 * 100 ms a slip); one made from the prototype passes its `instanceof` and only has to answer `toRaster`.
 */
function imageOf(strip: Strip & { kind: 'ink' }): Image {
  const raster = { data: defused(strip.bits), width: strip.widthBytes, height: strip.rows };
  return Object.assign(Object.create(Image.prototype) as Image, { toRaster: () => raster as never });
}

/**
 * Printers obey real-time commands wherever they see them, inside a picture too: DLE EOT would be answered,
 * DLE ENQ and DLE DC4 may clear the buffer or switch the printer off. One more black dot breaks the pair.
 */
function defused(dots: Uint8Array): Buffer {
  const safe = Buffer.from(dots);
  for (let at = 0; at < safe.length - 1; at += 1) {
    if (safe[at] === DLE && isRealTime(safe[at + 1])) safe[at] = DLE | 0x08;
  }
  return safe;
}

function isRealTime(second: number | undefined): boolean {
  return second === 0x04 || second === 0x05 || second === 0x14;
}
