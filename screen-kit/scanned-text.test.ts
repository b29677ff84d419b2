import { describe, expect, it } from 'vitest';
import { type TypedKey, scannedText } from './scanned-text.ts';

/** Keys of a text, each so many milliseconds after the one before; what the last of them gave. */
function type(text: string, gapMs: number, end = 'Enter', hear = scannedText()) {
  const keys: TypedKey[] = [...Array.from(text), end].map((key, index) => ({
    key,
    code: /^\d$/.test(key) ? `Digit${key}` : key === '|' ? 'Backslash' : '',
    timeStamp: index * gapMs,
  }));
  return keys.map(hear);
}

describe('what is typed', () => {
  it.each(['Enter', 'Tab'])('is a scan when it comes fast and ends with %s', (end) => {
    expect(type('001098|A', 5, end).at(-1)).toEqual({ isBurst: true, scanned: '001098|A' });
  });

  it('is a person when it comes slowly, and then nothing is kept from the page', () => {
    const heard = type('001098|A', 120);
    expect(heard.every(({ isBurst, scanned }) => !isBurst && scanned === null)).toBe(true);
  });

  it('is a person when there are few keys', () => {
    expect(type('sao y', 5).at(-1)).toEqual({ isBurst: false, scanned: null });
  });

  it('begins anew after a pause, and after its end', () => {
    const hear = scannedText();
    hear({ key: 'x', code: 'KeyX', timeStamp: -500 });
    expect(type('001098|A', 5, 'Enter', hear).at(-1)?.scanned).toBe('001098|A');
    expect(hear({ key: 'Enter', code: 'Enter', timeStamp: 100 }).scanned).toBeNull();
  });

  it('has its digits from the keys themselves, and its letters as a Vietnamese keyboard has corrected them', () => {
    const hear = scannedText();
    const keys = [
      ...['đ', 'ă', 'â'].map((key, index) => ({ key, code: `Digit${index}` })),
      ...[
        { key: 'E', code: 'KeyE' },
        { key: 'Backspace', code: '' },
        { key: 'Ê', code: '' },
      ],
      ...[
        { key: 'Shift', code: 'ShiftLeft' },
        { key: 'ơ', code: 'Backslash' },
        { key: 'Enter', code: 'Enter' },
      ],
    ];
    const heard = keys.map((key, index) => hear({ ...key, timeStamp: index * 4 }));
    expect(heard.at(-1)?.scanned).toBeNull();
    expect(type('012Ê|0', 4).at(-1)?.scanned).toBe('012Ê|0');
  });
});
