import type { Measure } from './fonts.ts';
import type { Lettering, Paper } from './papers.ts';
import type { Band, Mark, Run } from './receipt.ts';
import { wrapWords } from './wrap-words.ts';

/** A band being written: lines below each other, from the left margin. Lengths in dots. */
export class Column {
  readonly #paper: Paper;
  readonly #measure: Measure;
  readonly #marks: Mark[] = [];
  #y = 0;

  constructor(paper: Paper, measure: Measure) {
    this.#paper = paper;
    this.#measure = measure;
  }

  /** A text in at most `most` lines, the rest of it behind an ellipsis. */
  addText(text: string, lettering: Lettering, most = 2): void {
    this.#wrap(text, lettering, most, (line) => [{ text: line, face: `words-${lettering.weight}` }]);
  }

  /** The same with its figures in bold, where they are what the eye looks for. */
  addFigures(text: string, lettering: Lettering): void {
    this.#wrap(text, lettering, 2, boldFigures);
  }

  /** Two texts on one line, one at each margin. False, and nothing written, where they do not fit. */
  addPair(left: Run, right: Run, lettering: Lettering): boolean {
    const gap = 16;
    if (this.#width([left, right], lettering.size) + gap > this.#room()) return false;
    this.#place([left], lettering, 'left');
    this.#place([right], lettering, 'right');
    this.#y += lettering.leading;
    return true;
  }

  addRule(height: number): void {
    const { margin } = this.#paper;
    this.#marks.push({ kind: 'box', x: margin, y: this.#y, width: this.#room(), height, ink: 'black' });
    this.#y += height;
  }

  addSpace(height: number): void {
    this.#y += height;
  }

  band(): Band {
    return { height: this.#y, marks: this.#marks };
  }

  #wrap(text: string, lettering: Lettering, most: number, dress: (line: string) => Run[]): void {
    const fits = (line: string) => this.#width(dress(line), lettering.size) <= this.#room();
    for (const line of wrapWords(text, fits, most)) {
      this.#place(dress(line), lettering, 'left');
      this.#y += lettering.leading;
    }
  }

  #place(runs: readonly Run[], { size, leading }: Lettering, align: 'left' | 'right'): void {
    const { margin, width } = this.#paper;
    const x = align === 'left' ? margin : width - margin;
    const baseline = this.#y + baselineIn(leading, size);
    this.#marks.push({ kind: 'line', x, baseline, size, align, ink: 'black', runs });
  }

  #width(runs: readonly Run[], size: number): number {
    return runs.reduce((sum, run) => sum + this.#measure(run.text, run.face, size), 0);
  }

  #room(): number {
    return this.#paper.width - 2 * this.#paper.margin;
  }
}

/**
 * Where the baseline lies in a row of that height. Measured in Be Vietnam Pro: Ầ reaches 1.115 em above the
 * baseline, the dot of Ệ 0.247 em below, so the room over a letter has to be the larger share.
 */
export function baselineIn(leading: number, size: number): number {
  return Math.round(leading / 2 + size * 0.434);
}

function boldFigures(line: string): Run[] {
  return line
    .split(/(\d+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, face: /^\d/u.test(piece) ? 'figures-800' : 'words-600' }));
}
