import { Resvg } from '@resvg/resvg-js';
import { fontAttributes } from './fonts.ts';
import type { Raster } from './raster.ts';
import type { Band, Mark } from './receipt.ts';

/** Grey lighter than this stays white. Chosen by eye: it keeps thin strokes whole and stacked marks apart. */
const DARKEST_WHITE = 150;

/**
 * Draws one band, a print head wide, dot for dot.
 * @param fontFiles the only fonts there are. The renderer stays silent about a missing one and leaves its text
 * out, hence `probe-drawing`.
 */
export function drawBand(band: Band, width: number, fontFiles: readonly string[]): Raster {
  const size = `width="${String(width)}" height="${String(band.height)}"`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>` +
    `<rect ${size} fill="#fff"/>${band.marks.map(markSvg).join('')}</svg>`;
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles] };
  const { pixels } = new Resvg(svg, { font }).render();
  return { width, height: band.height, bits: blackDots(pixels) };
}

/** Packs RGBA pixels, eight to a byte. Rows are whole bytes because a paper's width is a multiple of 8. */
function blackDots(pixels: Uint8Array): Uint8Array {
  const bits = new Uint8Array(pixels.length / 32);
  for (let dot = 0; dot < pixels.length / 4; dot += 1) {
    const luminance =
      0.2126 * (pixels[dot * 4] ?? 0) +
      0.7152 * (pixels[dot * 4 + 1] ?? 0) +
      0.0722 * (pixels[dot * 4 + 2] ?? 0);
    if (luminance < DARKEST_WHITE) bits[dot >> 3] = (bits[dot >> 3] ?? 0) | (0x80 >> (dot & 7));
  }
  return bits;
}

function markSvg(mark: Mark): string {
  switch (mark.kind) {
    case 'box':
      return `<rect ${attributes({ x: mark.x, y: mark.y, width: mark.width, height: mark.height })} fill="${mark.ink}"/>`;
    case 'frame': {
      const half = mark.line / 2;
      const box = attributes({
        x: mark.x + half,
        y: mark.y + half,
        width: mark.width - mark.line,
        height: mark.height - mark.line,
        rx: mark.radius - half,
        'stroke-width': mark.line,
      });
      return `<rect ${box} fill="none" stroke="black"/>`;
    }
    case 'line': {
      const anchor = mark.align === 'left' ? 'start' : 'end';
      const place = attributes({
        x: mark.x,
        y: mark.baseline,
        'font-size': mark.size,
        'letter-spacing': mark.tracking ?? 0,
      });
      const runs = mark.runs.map((run) => `<tspan ${fontAttributes(run.face)}>${escaped(run.text)}</tspan>`);
      return `<text xml:space="preserve" ${place} text-anchor="${anchor}" fill="${mark.ink}">${runs.join('')}</text>`;
    }
  }
}

function attributes(values: Record<string, number>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${String(value)}"`)
    .join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
