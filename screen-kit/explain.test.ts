import { describe, expect, it } from 'vitest';
import { hubRefusals } from '#protocol/no.ts';
import { refusals } from '#queue/refusals.ts';
import { languages } from '#words/language.ts';
import { refusalWords } from '#words/refusals.ts';
import { explain } from './explain.ts';

const everyNo = [...refusals, ...hubRefusals, 'no-answer'] as const;

describe('the words of a refusal', () => {
  it.each(languages)('are a whole sentence for every no (%s)', (language) => {
    for (const no of everyNo) expect(explain(no, language)).toMatch(/^\p{Lu}.{20,110}\.$/u);
  });

  it('are there for nothing that cannot be answered', () => {
    for (const language of languages)
      expect(Object.keys(refusalWords[language]).sort()).toEqual([...everyNo].sort());
  });

  it('never call a citizen a customer', () => {
    expect(JSON.stringify(refusalWords)).not.toMatch(/khách hàng|customer/i);
  });
});
