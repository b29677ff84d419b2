import { describe, expect, it } from 'vitest';
import { readDossierCode } from './dossier-code.ts';

const read = (text: string) => readDossierCode(text, '2026-11-24');

describe('a dossier code', () => {
  it.each([
    '000.00.04.H40-230414-0002',
    '000.14.35.H26-261124-0004',
    'H40.12.3-251110-0001',
    'H26-240229-0017',
    'G01.899.107.000-250901-12345',
  ])('[V2] %s is one', (code) => expect(read(code)).toEqual({ code }));

  it.each([
    [' h40.12.3-251110-0001\n', 'H40.12.3-251110-0001'],
    ['H40 . 12 . 3 – 251110 — 0001', 'H40.12.3-251110-0001'],
    ['https://tra-cuu.gov.vn/?ma=H40.12.3-251110-0001&ten=NGUYEN+VAN+A', 'H40.12.3-251110-0001'],
    ['MÃ HỒ SƠ: H40.12.3-251110-0001, NGUYỄN VĂN A', 'H40.12.3-251110-0001'],
    ['H40.12.3-251110-0001|H40.12.3-251110-0001', 'H40.12.3-251110-0001'],
  ])('[V2] is found in %j, and nothing around it', (text, code) => expect(read(text)).toEqual({ code }));

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['001098012345|012345678|NGUYỄN VĂN A|01011998|Nam|Hà Nội|01012023', 'citizen-card'],
    ['001098012345', 'citizen-card'],
    ['H40.12.3-251110-0001 H40.12.3-251110-0002', 'several'],
    ['H40.12.3-251310-0001', 'day'],
    ['H40.12.3-250229-0001', 'day'],
    ['H40.12.3-261125-0001', 'day'],
    ['H40.12.3-251110-01', 'shape'],
    ['H40.12.3-251110-00011234', 'shape'],
    ['XH40.12.3-251110-0001', 'shape'],
    ['000.00.04.H40.9-230414-0002', 'shape'],
    ['0000.00.04.H40-230414-0002', 'shape'],
    ['https://vneid.gov.vn/abc', 'shape'],
    ['00020101021138570010A00000072701270006970422', 'shape'],
    ['sao y', 'shape'],
  ])('[V2] is not %j: %s', (text, flaw) => expect(read(text)).toEqual({ flaw }));

  it('answers at once whatever is typed', () => {
    expect(read(`${'H40.'.repeat(20_000)}-`)).toEqual({ flaw: 'shape' });
  });
});
