import { ticketCode } from '#queue/ticket-code.ts';
import { slipWords } from '#words/slip.ts';
import { checklistBand } from './checklist-band.ts';
import { Column } from './column.ts';
import type { Measure } from './fonts.ts';
import { writeIdentity } from './identity.ts';
import { inLargeType, type Paper } from './papers.ts';
import { plainText } from './plain-text.ts';
import type { Raster } from './raster.ts';
import type { Receipt } from './receipt.ts';
import type { Checklist, Slip } from './slip.ts';
import type { SlipSettings } from './slip-settings.ts';

/** The slip of a ticket whose procedure is known, and so what it asks for. */
export type ChecklistSlip = Slip & { readonly checklist: Checklist };

/**
 * Lays out a paper that says what to bring and nothing of the queue: its number is small and has no plate, so that
 * nobody takes it for a second ticket.
 */
export function layChecklist(
  slip: ChecklistSlip,
  paper: Paper,
  measure: Measure,
  settings: SlipSettings,
  logo: Raster | null,
): Receipt {
  const sized = settings.type === 'large' ? inLargeType(paper) : paper;
  const { title } = slipWords[slip.language].checklist;
  const code = plainText(ticketCode(slip.letter, slip.number));
  const head = new Column(sized, measure);
  writeIdentity(head, slip, sized, logo);
  head.addSpace(6);
  const left = { text: title, face: 'words-700' } as const;
  const right = { text: code, face: 'figures-800' } as const;
  if (!head.addPair(left, right, sized.field)) {
    head.addText(title, sized.field);
    head.addFigures(code, sized.body);
  }
  return { width: paper.width, bands: [head.band(), checklistBand(slip, slip.checklist, sized, measure)] };
}
