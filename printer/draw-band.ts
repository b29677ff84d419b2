import { Resvg } from '@resvg/resvg-js';
import { blackDots } from './black-dots.ts';
import { fontAttributes } from './fonts.ts';
import type { Raster } from './raster.ts';
import type { Band, Mark } from './receipt.ts';

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
  const raster = { width, height: band.height, bits: blackDots(pixels) };
  for (const mark of band.marks) if (mark.kind === 'dots') stamp(raster, mark);
  return raster;
}

/** Puts the black dots of a picture onto the paper, each as a square of `scale` dots; nothing goes beyond the edge. */
function stamp(paper: Raster, { x, y, scale, picture }: Mark & { kind: 'dots' }): void {
  const right = Math.min(paper.width - x, picture.width * scale);
  const bottom = Math.min(paper.height - y, picture.height * scale);
  for (let row = 0; row < bottom; row += 1) {
    for (let column = 0; column < right; column += 1) {
      const from = Math.floor(row / scale) * picture.width + Math.floor(column / scale);
      if (((picture.bits[from >> 3] ?? 0) & (0x80 >> (from & 7))) === 0) continue;
      const to = (y + row) * paper.width + x + column;
      paper.bits[to >> 3] = (paper.bits[to >> 3] ?? 0) | (0x80 >> (to & 7));
    }
  }
}

function markSvg(mark: Mark): string {
  switch (mark.kind) {
    case 'dots':
      return '';
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
