import type { Measure } from './fonts.ts';
import type { Lettering, Paper } from './papers.ts';
import type { Raster } from './raster.ts';
import type { Band, Mark, Run } from './receipt.ts';
import { wrapWords } from './wrap-words.ts';

/** A band being written: lines below each other, from the left margin. Lengths in dots. */
export class Column {
  readonly #paper: Paper;
  readonly #measure: Measure;
  readonly #marks: Mark[] = [];
  #y = 0;
  /** Kept free at the left, of every line from here on. */
  #indent = 0;
  /** Kept free at the right, of the lines that begin above `until`. */
  #aside = { width: 0, until: 0 };

  constructor(paper: Paper, measure: Measure) {
    this.#paper = paper;
    this.#measure = measure;
  }

  /**
   * A text in at most `most` lines, the rest of it behind an ellipsis.
   * @param shorter the same in fewer words, longest first: the first that is one line is taken, else the last
   */
  addText(text: string, lettering: Lettering, most = 2, shorter: readonly string[] = []): void {
    this.#wrap([text, ...shorter], lettering, most, (line) => [
      { text: line, face: `words-${lettering.weight}` },
    ]);
  }

  /** The same with its figures in bold, where they are what the eye looks for. */
  addFigures(text: string, lettering: Lettering, shorter: readonly string[] = []): void {
    this.#wrap([text, ...shorter], lettering, 2, boldFigures);
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

  /** A text behind its number, whose further lines begin under the first. */
  addItem(label: string, text: string, lettering: Lettering, most: number): void {
    const run = { text: label, face: 'words-700' } as const;
    this.#place([run], lettering, 'left');
    // As if every figure were as wide as the widest, so that the texts of a list stand under each other.
    const widest = { ...run, text: label.replace(/\d/gu, '0') };
    const indent = Math.ceil(this.#width([widest], lettering.size)) + 8;
    this.#indent += indent;
    this.addText(text, lettering, most);
    this.#indent -= indent;
  }

  /** A text behind its name in bold, on the same line. */
  addLabelled(label: string, text: string, lettering: Lettering, most: number): void {
    const dress = (line: string): Run[] =>
      line.startsWith(label)
        ? [
            { text: label, face: 'words-700' },
            { text: line.slice(label.length), face: 'words-600' },
          ]
        : [{ text: line, face: 'words-600' }];
    this.#wrap([`${label} ${text}`], lettering, most, dress);
  }

  /** A picture at the left edge of the paper's words; the following lines stand beside it. */
  addBeside(picture: Raster, gap: number): void {
    this.#marks.push({ kind: 'dots', x: this.#paper.margin, y: this.#y, scale: 1, picture });
    this.#indent = picture.width + gap;
  }

  /**
   * A picture at the right from here down, with `gap` of white on all sides; the lines beside it keep off.
   * @param side of the square that it covers, in dots
   */
  addCorner(picture: Raster, scale: number, side: number, gap: number): void {
    const x = this.#paper.width - gap - side;
    const y = this.#y + gap;
    this.#marks.push({ kind: 'dots', x, y, scale, picture });
    this.#aside = { width: this.#paper.width - this.#paper.margin - x + gap, until: y + side + gap };
  }

  addRule(height: number): void {
    const { margin } = this.#paper;
    this.#marks.push({ kind: 'box', x: margin, y: this.#y, width: this.#room(), height, ink: 'black' });
    this.#y += height;
  }

  addSpace(height: number): void {
    this.#y += height;
  }

  /** White down to that row, or to the end of the corner's picture, unless the column is there already. */
  reach(height = 0): void {
    this.#y = Math.max(this.#y, height, this.#aside.until);
  }

  band(): Band {
    return { height: this.#y, marks: this.#marks };
  }

  #wrap(
    wordings: readonly string[],
    lettering: Lettering,
    most: number,
    dress: (line: string) => Run[],
  ): void {
    const fits = (line: string) => this.#width(dress(line), lettering.size) <= this.#room();
    const text = wordings.find(fits) ?? wordings.at(-1) ?? '';
    for (const line of wrapWords(text, fits, most)) {
      this.#place(dress(line), lettering, 'left');
      this.#y += lettering.leading;
    }
  }

  #place(runs: readonly Run[], { size, leading }: Lettering, align: 'left' | 'right'): void {
    const { margin, width } = this.#paper;
    const x = align === 'left' ? margin + this.#indent : width - margin;
    const baseline = this.#y + baselineIn(leading, size);
    this.#marks.push({ kind: 'line', x, baseline, size, align, ink: 'black', runs });
  }

  #width(runs: readonly Run[], size: number): number {
    return runs.reduce((sum, run) => sum + this.#measure(run.text, run.face, size), 0);
  }

  #room(): number {
    const aside = this.#y < this.#aside.until ? this.#aside.width : 0;
    return this.#paper.width - 2 * this.#paper.margin - this.#indent - aside;
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
