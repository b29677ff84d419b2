import type { TextEncoding } from '#protocol/catalogue-import.ts';

/** Spreadsheets save Vietnamese in these ways; the letters come out written in one way (NFC). */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** How much of a file is looked at to tell UTF-16 without its mark. */
const LOOKED_AT_BYTES = 4_096;

/** The text of a file, or null when it is none: a picture, a PDF, a workbook. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const encoding = encodingOf(bytes);
  const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding;
  const text = new TextDecoder(label).decode(bytes).normalize('NFC');
  return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text) ? null : { text, encoding };
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, LOOKED_AT_BYTES);
  const zeros = (odd: 0 | 1) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const half = head.length / 2;
  if (half > 0 && zeros(1) > half / 3 && zeros(0) === 0) return 'utf-16le';
  if (half > 0 && zeros(0) > half / 3 && zeros(1) === 0) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // Not UTF-8: then it is what Vietnamese Windows called “ANSI”.
    return 'windows-1258';
  }
}
