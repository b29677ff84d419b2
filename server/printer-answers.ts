import { findPrinters } from '#printer/find-printers.ts';
import { testLines } from '#printer/test-sheet.ts';
import type { AskName, AskOf } from '#protocol/asks.ts';
import type { TestLine } from '#protocol/printer-settings.ts';
import type { Answer } from './answer-ask.ts';
import type { PaperDesk } from './paper-desk.ts';

/** Answers an ask about the printer, or null when it is about something else. */
export type PrinterAnswers = (name: AskName, ask: AskOf<AskName>) => Promise<Answer> | null;

/** What the person in charge may ask of the printer. Nothing of it touches the queue. */
export function printerAnswers(paper: PaperDesk): PrinterAnswers {
  return (name, ask) => {
    if (name === 'printer:find') return findPrinters().then((found) => ({ ok: true, found }));
    if (name === 'roll:change') return paper.changeRoll().then(() => ({ ok: true }));
    if (name === 'printer:test') return testSheet(paper);
    if ('settings' in ask) return paper.use(ask.settings).then(() => ({ ok: true }));
    if (!('paper' in ask)) return null;
    paper.setPaper(ask.paper);
    return Promise.resolve({ ok: true });
  };
}

async function testSheet(paper: PaperDesk): Promise<Answer> {
  const isPrinted = await paper.printTestSheet();
  return isPrinted ? { ok: true, lines: testLines.map(lineOf) } : { ok: false, no: 'printer-not-ready' };
}

function lineOf({ letter, ...change }: (typeof testLines)[number]): TestLine {
  return { letter, change };
}
