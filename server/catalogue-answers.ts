import type { AskOf } from '#protocol/asks.ts';
import type { CatalogueBook, EnteredNotice, EnteredRow } from '#protocol/notices.ts';
import type { Instant, WorkingDay } from '#queue/working-day.ts';
import { type Answer, type AnswersAbout, no } from './answer.ts';
import type { Book } from './catalogue/book.ts';
import type { CatalogueFile } from './catalogue/catalogue-file.ts';
import type { Tray } from './catalogue/tray.ts';
import { oncePerTap } from './once-per-tap.ts';

/** What an import would bring, and into which book. */
export interface KeptImport {
  readonly rows: readonly EnteredRow[];
  readonly into: Book;
}

export interface CatalogueAnswerParts {
  readonly file: CatalogueFile;
  readonly read: () => CatalogueBook;
  readonly checked: Tray<EnteredNotice>;
  readonly imports: Tray<KeptImport>;
  readonly now: () => Instant;
  readonly today: () => WorkingDay;
  readonly changed: () => void;
}

/** The office's book of procedures and notices. */
export function catalogueAnswers(parts: CatalogueAnswerParts): AnswersAbout {
  const once = oncePerTap<Answer>();
  const { file } = parts;

  async function take(notice: EnteredNotice, by: string): Promise<Answer> {
    const taken = await file.enter(notice, { at: parts.now(), by });
    if ('flaws' in taken) return no('notice-not-taken');
    parts.changed();
    return { ok: true, notice: taken.notice.id };
  }

  async function enter({ checked }: AskOf<'notice:enter'>, by: string): Promise<Answer> {
    const notice = parts.checked.get(checked);
    if (!notice) return no('notice-not-taken');
    const answer = await take(notice, by);
    if (answer.ok) parts.checked.drop(checked);
    return answer;
  }

  async function bring({ import: name, head }: AskOf<'catalogue:import'>, by: string): Promise<Answer> {
    const kept = parts.imports.get(name);
    if (!kept) return no('unknown-import');
    if (kept.into !== file.book()) return no('catalogue-changed');
    const answer = await take({ ...head, rows: [...kept.rows] }, by);
    if (answer.ok) parts.imports.drop(name);
    return answer;
  }

  async function withdraw({ notice }: AskOf<'notice:withdraw'>, by: string): Promise<Answer> {
    const answer = await file.withdraw(notice, { at: parts.now(), by });
    if (answer === 'unknown') return no('unknown-notice');
    if (answer === 'others-rest-on-it') return no('others-rest-on-it');
    parts.changed();
    return { ok: true };
  }

  async function publish({ notice, place, isDone }: AskOf<'notice:publish'>, by: string): Promise<Answer> {
    const answer = await file.publish(notice, place, isDone ? { day: parts.today(), by } : null);
    if (answer === 'unknown') return no('unknown-notice');
    parts.changed();
    return { ok: true };
  }

  return (name, ask, { person, deviceName, device }) => {
    // In trial mode nobody signs in; then the computer is all that is known.
    const by = person?.name ?? deviceName ?? device;
    // The schema of this very name has read the ask; the compiler cannot follow the pair.
    const act = {
      'catalogue:read': () => Promise.resolve<Answer>({ ok: true, book: parts.read() }),
      'catalogue:import': () => bring(ask as AskOf<'catalogue:import'>, by),
      'notice:enter': () => enter(ask as AskOf<'notice:enter'>, by),
      'notice:withdraw': () => withdraw(ask as AskOf<'notice:withdraw'>, by),
      'notice:publish': () => publish(ask as AskOf<'notice:publish'>, by),
    }[name as string];
    if (!act) return null;
    return name === 'catalogue:read' ? act() : once(ask.commandId, act);
  };
}
