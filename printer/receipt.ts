import type { Face } from './fonts.ts';
import type { Raster } from './raster.ts';

/** A piece of a line in one face. */
export interface Run {
  readonly text: string;
  readonly face: Face;
}

/** What can stand on paper. All lengths in dots from the band's upper left corner, y downwards. */
export type Mark =
  | {
      readonly kind: 'line';
      /** The left edge of the line, or its right edge when it is aligned to the right. */
      readonly x: number;
      readonly baseline: number;
      readonly size: number;
      readonly align: 'left' | 'right';
      readonly ink: 'black' | 'white';
      /** Added between letters, negative to draw them together. */
      readonly tracking?: number;
      readonly runs: readonly Run[];
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly ink: 'black' | 'white';
    }
  | {
      readonly kind: 'frame';
      /** The outer edge; the line lies inside it. */
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly line: number;
      readonly radius: number;
    }
  | {
      /** Dots that are there already: a QR code, a logo. White lets through what is under it. */
      readonly kind: 'dots';
      readonly x: number;
      readonly y: number;
      /** How many dots of the paper, each way, are one of the picture. */
      readonly scale: number;
      readonly picture: Raster;
    };

/** A strip across the whole paper, drawn by itself. No mark reaches beyond it. */
export interface Band {
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The drawing of a slip as data: bands from the top of the paper to its end. */
export interface Receipt {
  readonly width: number;
  readonly bands: readonly Band[];
}
