import type { AskOf } from '#protocol/asks.ts';
import { type Answer, type AnswersAbout, no } from './answer.ts';
import type { Hub } from './hub.ts';
import type { Office } from './office.ts';
import { oncePerTap } from './once-per-tap.ts';
import type { PaperDesk } from './paper-desk.ts';
import type { Waits } from './printer-routes.ts';
import { slipOfTicket, type SlipSource, withChecklist } from './slip-of-ticket.ts';
import type { SlipSettingsFile } from './slip-settings-file.ts';

/** A visitor may lose the list once and ask again; a fourth one is a game with the paper. */
const MOST_CHECKLISTS = 3;

export interface SlipAnswerParts {
  readonly office: () => Office;
  readonly hub: () => Hub;
  readonly paper: Pick<PaperDesk, 'printChecklist'>;
  readonly file: Pick<SlipSettingsFile, 'settings' | 'settingsOf' | 'save' | 'undo'>;
  readonly source: SlipSource;
  readonly changed: () => void;
}

/** The office's settings of slips, and the list of what to bring. Neither is a fact of the queue. */
export function slipAnswers(parts: SlipAnswerParts): AnswersAbout {
  const once = oncePerTap<Answer>();
  const printed = new Map<string, number>();
  const { file } = parts;

  async function save(ask: AskOf<'slip:set'>): Promise<Answer> {
    const settings = file.settingsOf(ask.slips);
    if (!settings) return no('unknown-logo');
    await file.save(settings);
    parts.changed();
    return { ok: true };
  }

  async function undo(): Promise<Answer> {
    if (!(await file.undo())) return no('nothing-to-undo');
    parts.changed();
    return { ok: true };
  }

  async function printChecklist({ ticket: id }: AskOf<'slip:checklist'>, asker: Waits): Promise<Answer> {
    if (file.settings().checklist === 'never') return no('not-allowed');
    const { day } = parts.hub();
    const ticket = day.tickets[id];
    if (!ticket) return no('unknown-ticket');
    const slip = withChecklist(slipOfTicket(day, ticket, parts.office(), parts.source));
    if (!slip) return no('unknown-procedure');
    const key = `${day.day}/${id}`;
    const already = printed.get(key) ?? 0;
    if (already >= MOST_CHECKLISTS) return no('enough-checklists');
    // Counted before it is printed: two fingers at the same moment are two papers.
    printed.set(key, already + 1);
    for (const other of printed.keys()) if (!other.startsWith(day.day)) printed.delete(other);
    if (await parts.paper.printChecklist(slip, asker)) return { ok: true };
    printed.set(key, (printed.get(key) ?? 1) - 1);
    return no('printer-not-ready');
  }

  return (name, ask, asker) => {
    // The schema of this very name has read the ask; the compiler cannot follow the pair.
    if (name === 'slip:set') return once(ask.commandId, () => save(ask as AskOf<'slip:set'>));
    if (name === 'slip:undo') return once(ask.commandId, undo);
    if (name !== 'slip:checklist') return null;
    return once(ask.commandId, () => printChecklist(ask as AskOf<'slip:checklist'>, asker));
  };
}
