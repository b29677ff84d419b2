import { Milestones } from './milestones.ts';
import { DOTS_PER_MM } from './papers.ts';
import type { Raster } from './raster.ts';

/** What lies under the blade. */
export interface FallenPaper {
  readonly paper: Raster;
  /** Everything sent since the cut before it. */
  readonly bytes: Uint8Array;
  /** By the printer's own time. */
  readonly fellAt: number;
  /** What an unfinished print left above it on the same piece: power was lost, or the buffer was cleared. */
  readonly hangingMm: number;
  /** A roll ended within it and another went on: a person holds two pieces. */
  readonly isTorn: boolean;
}

export interface PaperPathSettings {
  /** Of the roll, when the printer is new. */
  readonly paperLeftMm: number;
  readonly hasNearEnd: boolean;
  readonly headToBladeMm: number;
  /** How many fallen papers are remembered; Infinity for as many as there are. */
  readonly papersRemembered: number;
}

/** What is left when the sensor for a roll that is nearly used up sees it: some metres on most printers. */
const NEAR_END_MM = 5_000;

/** Less paper than this is a rounding error. */
const NOTHING_MM = 1e-9;

/** The way of the paper from the roll under the head to the blade. All lengths in millimetres. */
export class PaperPath {
  /** Oldest first. */
  readonly fallen: FallenPaper[] = [];
  /** Things that happen after so much paper. */
  readonly marks = new Milestones();
  readonly #settings: PaperPathSettings;
  #leftMm: number;
  #sinceCutMm = 0;
  #isTorn = false;

  constructor(settings: PaperPathSettings) {
    this.#settings = settings;
    this.#leftMm = settings.paperLeftMm;
  }

  isOut(): boolean {
    return this.#leftMm <= 0;
  }

  /** A roll at its end is near it, too. */
  isNearEnd(): boolean {
    return this.#settings.hasNearEnd && this.#leftMm <= NEAR_END_MM;
  }

  /** How far it is to where anything changes. */
  aheadMm(): number {
    const toSensor = this.#leftMm > NEAR_END_MM ? this.#leftMm - NEAR_END_MM : this.#leftMm;
    return Math.min(toSensor, this.marks.ahead());
  }

  move(mm: number): void {
    const left = this.#leftMm - mm;
    this.#leftMm = left < NOTHING_MM ? 0 : left;
    this.#sinceCutMm += mm;
    this.marks.move(mm);
  }

  shortenToNearEnd(): void {
    this.#leftMm = Math.min(this.#leftMm, NEAR_END_MM);
  }

  takeOut(): void {
    this.#leftMm = 0;
  }

  putIn(lengthMm: number): void {
    if (this.#sinceCutMm > 0) this.#isTorn = true;
    this.#leftMm = lengthMm;
  }

  /** The blade fell. */
  drop(paper: Raster, bytes: Uint8Array, fellAt: number): void {
    const ownMm = paper.height / DOTS_PER_MM + this.#settings.headToBladeMm;
    const hangingMm = Math.max(0, Math.round((this.#sinceCutMm - ownMm) * 1000) / 1000);
    this.fallen.push({ paper, bytes, fellAt, hangingMm, isTorn: this.#isTorn });
    if (this.fallen.length > this.#settings.papersRemembered) this.fallen.shift();
    this.#sinceCutMm = 0;
    this.#isTorn = false;
  }
}
