import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

/**
 * The faces of a slip: words in Be Vietnam Pro, the number in Biển Số. Extra bold only for figures: in
 * words the dots of its marks run into the letters (set in it, tesseract read “Hộ tịch” as “Hồ tịch”).
 */
export type Face = 'words-600' | 'words-700' | 'figures-800' | 'plate-800';

/** Width in dots of one line of text as the drawing will set it. */
export type Measure = (text: string, face: Face, size: number) => number;

const faces: Record<Face, { file: string; family: string; weight: number }> = {
  'words-600': {
    file: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
    family: 'Be Vietnam Pro',
    weight: 600,
  },
  'words-700': {
    file: '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
    family: 'Be Vietnam Pro',
    weight: 700,
  },
  'figures-800': {
    file: '@expo-google-fonts/be-vietnam-pro/800ExtraBold/BeVietnamPro_800ExtraBold.ttf',
    family: 'Be Vietnam Pro',
    weight: 800,
  },
  // A package import, so that the file is found from a bundle in dist/ as well.
  'plate-800': { file: '#screen-kit/fonts/bien-so-800.ttf', family: 'Biển Số', weight: 800 },
};

const { resolve } = createRequire(import.meta.url);

/** Absolute paths of the font files, which the renderer wants to be told one by one. */
export function fontFiles(): string[] {
  return Object.values(faces).map((face) => resolve(face.file));
}

/** How an SVG names a face. */
export function fontAttributes(face: Face): string {
  return `font-family="'${faces[face].family}'" font-weight="${String(faces[face].weight)}"`;
}

/** Reads the same files that are drawn with, so that a line is as wide as it was measured. Takes about 0.1 s. */
export function loadMeasure(): Measure {
  const load = (face: Face) => {
    const { buffer, byteOffset, byteLength } = readFileSync(resolve(faces[face].file));
    return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
  };
  const fonts = {
    'words-600': load('words-600'),
    'words-700': load('words-700'),
    'figures-800': load('figures-800'),
    'plate-800': load('plate-800'),
  };
  return (text, face, size) => fonts[face].getAdvanceWidth(text, size, { kerning: true });
}
