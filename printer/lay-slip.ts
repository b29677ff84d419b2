import { ticketCode } from '#queue/ticket-code.ts';
import { wallTime } from '#queue/working-day.ts';
import { slipWords } from '#words/slip.ts';
import { Column } from './column.ts';
import type { Measure } from './fonts.ts';
import type { Paper } from './papers.ts';
import { plateBand } from './plate-band.ts';
import type { Band, Receipt } from './receipt.ts';
import type { Slip } from './slip.ts';

/** Lays a slip out for a paper. Pure: the same slip is always the same drawing. */
export function laySlip(slip: Slip, paper: Paper, measure: Measure): Receipt {
  const words = slipWords[slip.language];
  const tags = [...(slip.priority ? [words.priority] : []), ...(slip.reprint ? [words.reprint] : [])];
  return {
    width: paper.width,
    bands: [
      identityBand(slip, paper, measure),
      plateBand(slip.letter, ticketCode('', slip.number), tags, paper, measure),
      bodyBand(slip, paper, measure),
      footBand(slip, paper, measure),
    ],
  };
}

/** Office and desk on one line where both fit, else below each other. */
function identityBand(slip: Slip, paper: Paper, measure: Measure): Band {
  const office = plain(slip.officeName);
  const desk = plain(slip.deskName);
  const column = new Column(paper, measure);
  column.addSpace(2);
  const paired = column.addPair(
    { text: office, face: 'words-700' },
    { text: desk, face: 'words-600' },
    paper.identity,
  );
  if (!paired) {
    column.addText(office, { ...paper.identity, weight: 700 });
    column.addText(desk, paper.identity);
  }
  column.addSpace(4);
  return column.band();
}

/** What the visitor waits for, where, and behind how many. */
function bodyBand(slip: Slip, paper: Paper, measure: Measure): Band {
  const words = slipWords[slip.language];
  const column = new Column(paper, measure);
  column.addSpace(8);
  column.addText(plain(slip.fieldName), paper.field);
  if (slip.procedureName !== undefined) column.addText(plain(slip.procedureName), paper.body, 3);
  if (slip.counters.length > 0) column.addFigures(words.counters(slip.counters), paper.body);
  column.addFigures(words.ahead(slip.ahead), paper.body);
  if (slip.expectedWait) {
    column.addText(words.expectedWait(slip.expectedWait.from, slip.expectedWait.to), paper.body);
  }
  column.addSpace(4);
  return column.band();
}

function footBand(slip: Slip, paper: Paper, measure: Measure): Band {
  const words = slipWords[slip.language];
  const { hour, minute, day, month, year } = wallTime(slip.takenAt);
  const time = `${two(hour)}:${two(minute)}`;
  const date = `${two(day)}/${two(month)}/${String(year)}`;
  const column = new Column(paper, measure);
  column.addRule(3);
  column.addSpace(4);
  column.addText(words.takenAt(time, date), paper.foot);
  column.addText(words.keep, paper.foot);
  return column.band();
}

/** One composed letter per sign and nothing a drawing cannot hold: names come from people and from files. */
function plain(text: string): string {
  const composed = text.normalize('NFC');
  return composed.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\s]+/gu, ' ').trim();
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}
