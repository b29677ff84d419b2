import { Resvg } from '@resvg/resvg-js';
import type { LogoTrouble } from '#protocol/slip-settings.ts';
import { blackDots } from './black-dots.ts';
import { readPngSize } from './png-size.ts';
import type { Raster } from './raster.ts';

export type Logo =
  { readonly ok: true; readonly picture: Raster } | { readonly ok: false; readonly reason: LogoTrouble };

const MOST_BYTES = 200_000;
/** On one side. */
const MOST_PIXELS = 2000;
/** Two lines of identity are as high; a logo that has more pixels is drawn smaller, never one that has fewer larger. */
const ROWS = 80;
const COLUMNS = 120;

/**
 * Turns an uploaded PNG into dots, at most 120 wide and 80 high, the transparent white. Never throws: a file that
 * is no whole PNG is an answer.
 */
export function readLogo(file: Uint8Array): Logo {
  if (file.length > MOST_BYTES) return { ok: false, reason: 'too-large' };
  const size = readPngSize(file, MOST_PIXELS);
  if (size === 'broken') return { ok: false, reason: 'not-an-image' };
  if (size === 'too-many-pixels') return { ok: false, reason: 'too-many-pixels' };

  const scale = Math.min(1, ROWS / size.height, COLUMNS / size.width);
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const picture = draw(file, width, height);
  if (picture === null) return { ok: false, reason: 'not-an-image' };
  if (picture.bits.every((byte) => byte === 0)) return { ok: false, reason: 'blank' };
  return { ok: true, picture };
}

function draw(file: Uint8Array, width: number, height: number): Raster | null {
  const whole = Math.ceil(width / 8) * 8;
  const paper = `width="${String(whole)}" height="${String(height)}"`;
  const data = Buffer.from(file).toString('base64');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" ${paper}><rect ${paper} fill="#fff"/>` +
    `<image width="${String(width)}" height="${String(height)}" preserveAspectRatio="none" ` +
    `href="data:image/png;base64,${data}"/></svg>`;
  try {
    const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    return { width: whole, height, bits: blackDots(pixels) };
  } catch (error) {
    // The renderer says what it does not like about a picture, in words for programmers.
    if (error instanceof Error) return null;
    throw error;
  }
}

/**
 * Reads the logo of an office's settings, a PNG in base64. An office has one for years, so the last one read is kept;
 * one that cannot be read is left out of the slip.
 */
export function rememberingLogo(): (base64: string | null) => Raster | null {
  let last: { readonly base64: string; readonly picture: Raster | null } | null = null;
  return (base64) => {
    if (base64 === null) return null;
    if (last?.base64 !== base64) {
      const logo = readLogo(Buffer.from(base64, 'base64'));
      last = { base64, picture: logo.ok ? logo.picture : null };
    }
    return last.picture;
  };
}
