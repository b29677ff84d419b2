import { describe, expect, it } from 'vitest';
import { endOfQuestion } from './end-of-question.ts';

const asked = {
  ...{ askedAt: 1_000_000, until: 1_060_000, letter: 'C', number: 1 },
  fieldName: { vi: 'Chứng thực', en: 'Certification' },
};

describe('the end of a question', () => {
  it('is the hub’s while no face was pressed', () => {
    expect(endOfQuestion(asked, null)).toBe(asked.until);
  });

  it('is a whole question’s time after the last touch of whoever says why', () => {
    expect(endOfQuestion(asked, 1_050_000)).toBe(1_110_000);
    expect(endOfQuestion(asked, 1_000_000)).toBe(asked.until);
  });

  it('comes after three more minutes, however busy the fingers are', () => {
    expect(endOfQuestion(asked, 1_235_000)).toBe(asked.until + 180_000);
  });
});
