import opentype from 'opentype.js';
import wawoff2 from 'wawoff2';

/** What is read here of a glyph, beside what the printer needs. */
interface ReadGlyph {
  readonly index: number;
  readonly advanceWidth: number;
  readonly path: { readonly commands: readonly Readonly<Record<string, number | string>>[] };
}

export interface DrawnGlyph {
  readonly advance: number;
  /** The verbs of its path, "MLQZ…", and all their numbers in order. */
  readonly verbs: string;
  readonly numbers: readonly number[];
}

/** Reads characters back out of a font file, by another program than the one that wrote it. Missing ones are left out. */
export async function readFont(
  file: Uint8Array,
  characters: readonly string[],
): Promise<Map<string, DrawnGlyph>> {
  const isPacked = Buffer.from(file.subarray(0, 4)).toString('latin1') === 'wOF2';
  const plain = isPacked ? await wawoff2.decompress(file) : file;
  const font = opentype.parse(Uint8Array.from(plain).buffer) as unknown as {
    charToGlyph(of: string): ReadGlyph;
  };
  const found = new Map<string, DrawnGlyph>();
  for (const character of characters) {
    const { index, advanceWidth, path } = font.charToGlyph(character);
    if (index === 0) continue;
    found.set(character, {
      advance: advanceWidth,
      verbs: path.commands.map(({ type }) => type).join(''),
      numbers: path.commands.flatMap((command) =>
        Object.values(command).filter((value) => typeof value === 'number'),
      ),
    });
  }
  return found;
}

/** Whether two drawings are the same but for the last unit, which another machine's arithmetic may round elsewhere. */
export function isSameDrawing(a: DrawnGlyph, b: DrawnGlyph): boolean {
  return (
    a.advance === b.advance &&
    a.verbs === b.verbs &&
    a.numbers.every((value, at) => Math.abs(value - (b.numbers[at] ?? NaN)) <= 1)
  );
}
