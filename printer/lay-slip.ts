import { ticketCode } from '#queue/ticket-code.ts';
import { wallTime } from '#queue/working-day.ts';
import { slipWords } from '#words/slip.ts';
import { checklistBand } from './checklist-band.ts';
import { Column } from './column.ts';
import { type FollowCode, followCode, QUIET_ZONE } from './follow-code.ts';
import type { Measure } from './fonts.ts';
import { writeIdentity } from './identity.ts';
import { inLargeType, type Paper } from './papers.ts';
import { plainText } from './plain-text.ts';
import { plateBand } from './plate-band.ts';
import type { Raster } from './raster.ts';
import type { Band, Receipt } from './receipt.ts';
import type { Slip } from './slip.ts';
import { type SlipSettings, usualSlipSettings } from './slip-settings.ts';

/** Identity, plate, body and foot; what follows is the checklist. */
export const TICKET_BANDS = 4;

/**
 * Lays a slip out for a paper. Pure: the same slip is always the same drawing.
 * @param logo what the settings' logo is as dots; see `readLogo`
 */
export function laySlip(
  slip: Slip,
  paper: Paper,
  measure: Measure,
  settings: SlipSettings = usualSlipSettings,
  logo: Raster | null = null,
): Receipt {
  const words = slipWords[slip.language];
  const tags = [...(slip.priority ? [words.priority] : []), ...(slip.reprint ? [words.reprint] : [])];
  const sized = settings.type === 'large' ? inLargeType(paper) : paper;
  const page: Page = { slip, paper: sized, measure, settings, corner: followCode(slip, settings, paper) };
  const letter = plainText(slip.letter).slice(0, 2);
  const checklist = settings.checklist === 'always' ? (slip.checklist ?? null) : null;
  return {
    width: paper.width,
    bands: [
      identityBand(page, logo),
      plateBand(letter, ticketCode('', slip.number), tags, sized, measure),
      bodyBand(page, checklist === null),
      footBand(page),
      ...(checklist === null ? [] : [checklistBand(slip, checklist, sized, measure)]),
    ],
  };
}

/** What all bands of one slip are laid out with. */
interface Page {
  readonly slip: Slip;
  readonly paper: Paper;
  readonly measure: Measure;
  readonly settings: SlipSettings;
  readonly corner: FollowCode | null;
}

function identityBand({ slip, paper, measure }: Page, logo: Raster | null): Band {
  const column = new Column(paper, measure);
  writeIdentity(column, slip, paper, logo);
  return column.band();
}

/** What the visitor waits for, where, and behind how many. */
function bodyBand({ slip, paper, measure, settings, corner }: Page, naming: boolean): Band {
  const words = slipWords[slip.language];
  const { shorter } = words;
  const { lines } = settings;
  const column = new Column(paper, measure);
  column.addSpace(7);
  const field = plainText(slip.fieldName);
  const besideCode = paper.width - paper.margin - 2 * QUIET_ZONE - (corner?.side ?? 0);
  const fieldFirst = lines.field && measure(field, 'words-700', paper.field.size) > besideCode;
  // The field's name is worth the whole width: a long one stands above the code.
  if (fieldFirst) column.addText(field, paper.field);
  if (corner) column.addCorner(corner.picture, corner.scale, corner.side, QUIET_ZONE);
  if (lines.field && !fieldFirst) column.addText(field, paper.field);
  // A checklist begins with the name, so it need not be said twice.
  if (lines.procedure && naming && slip.procedureName !== undefined) {
    column.addText(plainText(slip.procedureName), paper.body, 3);
  }
  if (slip.sameDayUntil !== undefined) column.addText(words.sameDayOver(slip.sameDayUntil), paper.body);
  if (lines.counters && slip.counters.length > 0) {
    column.addFigures(words.counters(slip.counters), paper.body);
  }
  if (lines.ahead) column.addFigures(words.ahead(slip.ahead), paper.body, shorter.ahead(slip.ahead));
  if (lines.expectedWait && slip.expectedWait) {
    const { from, to } = slip.expectedWait;
    column.addText(words.expectedWait(from, to), paper.body, 2, shorter.expectedWait(from, to));
  }
  column.addSpace(4);
  column.reach();
  return column.band();
}

function footBand({ slip, paper, measure, settings, corner }: Page): Band {
  const words = slipWords[slip.language];
  const { hour, minute, day, month, year } = wallTime(slip.takenAt);
  const when = [`${two(hour)}:${two(minute)}`, `${two(day)}/${two(month)}/${String(year)}`] as const;
  const shortTakenAt = words.shorter.takenAt(...when);
  const column = new Column(paper, measure);
  column.addRule(3);
  column.addSpace(4);
  if (settings.lines.takenAt) {
    const left = { text: shortTakenAt.at(-1) ?? '', face: 'words-600' } as const;
    const right = { text: words.follow, face: 'words-600' } as const;
    // Under the code stands what it is for, where the line has room for both.
    const paired = corner !== null && column.addPair(left, right, paper.foot);
    if (!paired) column.addText(words.takenAt(...when), paper.foot, 2, shortTakenAt);
  }
  if (settings.lines.keep) column.addText(words.keep, paper.foot, 2, words.shorter.keep);
  for (const line of settings.ownLines) column.addText(plainText(line), paper.foot);
  return column.band();
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}
