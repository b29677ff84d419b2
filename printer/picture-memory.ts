import type { Raster } from './raster.ts';

/** The pictures that a printer was given to keep (`FS q`): they outlive `ESC @` and the power (NV memory). */
export class PictureMemory {
  #pictures: readonly Raster[] = [];
  /** How often something was stored: memory wears out by it. */
  writes = 0;

  /** Puts these pictures in the place of all that was there. */
  keep(pictures: readonly Raster[]): void {
    this.#pictures = pictures;
    this.writes += 1;
  }

  /** What was there has been erased, and what was to come has not been written. */
  erase(): void {
    this.#pictures = [];
  }

  /** @param number counted from 1. */
  picture(number: number): Raster | undefined {
    return this.#pictures[number - 1];
  }
}
