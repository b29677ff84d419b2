/** A scanner types faster than any person: the longest pause between two of its keys. */
export const SCANNER_GAP_MS = 60;
/** Fewer keys than these in a row may be anybody's. */
const BURST = 6;

/** What of a key event matters here. */
export interface TypedKey {
  readonly key: string;
  readonly code: string;
  readonly timeStamp: number;
}

export interface Scanning {
  /** Whether the key belongs to a scanner's burst, so that nothing else may act on it. */
  readonly isBurst: boolean;
  /** What was scanned, when this key ended it. */
  readonly scanned: string | null;
}

/** Puts together what a scanner types: a fast burst of keys that ends with Enter or Tab. It keeps nothing afterwards. */
export function scannedText(): (typed: TypedKey) => Scanning {
  let text = '';
  let at = -Infinity;
  return ({ key, code, timeStamp }) => {
    if (timeStamp - at > SCANNER_GAP_MS) text = '';
    at = timeStamp;
    const isBurst = text.length >= BURST;
    if (key === 'Enter' || key === 'Tab') {
      const scanned = isBurst ? text : null;
      text = '';
      return { isBurst, scanned };
    }
    // A Vietnamese keyboard takes letters back to write them anew with their marks.
    if (key === 'Backspace') text = text.slice(0, -1);
    else text += charOf(key, code);
    return { isBurst: isBurst || text.length >= BURST, scanned: null };
  };
}

/** The physical key tells a digit and the bar, whatever layout is set; of letters only their number matters. */
function charOf(key: string, code: string): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined && !/^[!-/:-@]$/.test(key)) return digit;
  if (code === 'Backslash') return '|';
  return Array.from(key).length === 1 ? key : '';
}
