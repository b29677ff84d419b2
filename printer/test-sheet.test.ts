import { describe, expect, it } from 'vitest';
import { drawBand } from './draw-band.ts';
import { EscposReader, type PrinterEvent } from './escpos-reader.ts';
import { fontFiles, loadMeasure } from './fonts.ts';
import { profiles } from '#protocol/profile.ts';
import { findingOf, testLines, testSentence, testSheet } from './test-sheet.ts';
import { letterOf } from './vietnamese-encodings.ts';

function print(): PrinterEvent[] {
  const files = fontFiles();
  const pieces = testSheet(profiles['clone-80'], loadMeasure(), (band, width) =>
    drawBand(band, width, files),
  );
  const events: PrinterEvent[] = [];
  const reader = new EscposReader(576, (event) => events.push(event));
  for (const piece of pieces) reader.read(piece);
  return events;
}

describe('the test sheet', () => {
  it('has a line for every candidate, each with a letter of its own', () => {
    expect(new Set(testLines.map((line) => line.letter)).size).toBe(testLines.length);
    const tables = testLines.flatMap((line) => (line.way === 'text' ? [line.codePage.number] : []));
    for (const number of [27, 30, 31, 35, 49, 50, 52, 94, 41]) expect(tables).toContain(number);
  });

  it('says what a letter means for the profile', () => {
    expect(findingOf('L')).toEqual({ way: 'drawn', raster: 'gs-v-0' });
    expect(findingOf('g')).toEqual({ way: 'text', codePage: { encoding: 'windows1258', number: 52 } });
    expect(findingOf('Z')).toBeNull();
  });

  it('writes the sentence in every table, and nothing that a printer does not know', () => {
    const events = print();
    const texts = events.flatMap((event) => (event.kind === 'text' ? [event.bytes] : []));
    const lines = testLines.flatMap((line) => (line.way === 'text' ? [line] : []));
    // Each sentence takes two lines of the paper.
    expect(texts).toHaveLength(2 * lines.length);
    for (const [at, { letter, codePage }] of lines.entries()) {
      const two = texts.slice(2 * at, 2 * at + 2).map((bytes) => [...bytes]);
      const read = two
        .map((bytes) => bytes.map((byte) => letterOf(byte, codePage.encoding)).join(''))
        .join(' ');
      expect(read.normalize('NFC')).toBe(`${letter}. ${testSentence}`);
    }
    expect(events.at(-1)?.kind).toBe('cut');
    expect(events.filter((event) => event.kind === 'unknown')).toEqual([]);
  });
});
