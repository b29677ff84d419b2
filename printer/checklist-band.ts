import { slipWords } from '#words/slip.ts';
import { Column } from './column.ts';
import type { Measure } from './fonts.ts';
import type { Paper } from './papers.ts';
import { plainText } from './plain-text.ts';
import type { Band } from './receipt.ts';
import type { Checklist, Slip } from './slip.ts';

/** A list that is longer ends with a sentence; it would be paper that nobody reads standing. */
export const MOST_DOCUMENTS = 12;
/** Half a sentence about what to bring is worse than a longer paper. */
const MOST_LINES = 8;

/** What to bring, to pay and to wait for. What nobody has established is not guessed: it is to be asked. */
export function checklistBand(slip: Slip, checklist: Checklist, paper: Paper, measure: Measure): Band {
  const words = slipWords[slip.language].checklist;
  const column = new Column(paper, measure);
  column.addSpace(8);
  column.addRule(3);
  column.addSpace(6);
  const name = plainText(slip.procedureName ?? slip.fieldName);
  column.addText(name, { ...paper.body, weight: 700 }, 4);
  column.addSpace(4);

  const known = (checklist.documents ?? []).map(plainText).filter((document) => document !== '');
  if (known.length === 0) {
    fact(words.documents, null);
  } else {
    column.addText(`${words.documents}:`, { ...paper.foot, weight: 700 });
    for (const [at, document] of known.slice(0, MOST_DOCUMENTS).entries()) {
      column.addItem(`${String(at + 1)}.`, document, paper.foot, MOST_LINES);
    }
    if (known.length > MOST_DOCUMENTS) {
      column.addText(words.more(known.length - MOST_DOCUMENTS), paper.foot);
    }
  }
  column.addSpace(4);
  fact(words.fee, checklist.fee);
  fact(words.timeLimit, checklist.timeLimit);
  fact(words.basis, checklist.basis);
  column.addSpace(4);
  return column.band();

  function fact(label: string, value: string | null): void {
    const text = plainText(value ?? '');
    column.addLabelled(`${label}:`, text === '' ? words.unknown : text, paper.foot, MOST_LINES);
  }
}
