import type { AskOf } from '#protocol/asks.ts';
import type { No } from '#protocol/no.ts';
import type { OfficeEdit, OfficePreview, OfficeSettings } from '#protocol/office-settings.ts';
import type { RatingSettings } from '#protocol/rating-settings.ts';
import { evolve } from '#queue/evolve.ts';
import type { Rules } from '#queue/rules.ts';
import { type Answer, type AnswersAbout, no } from './answer.ts';
import type { Hub } from './hub.ts';
import type { KeptContent, KeptSettings } from './kept-settings.ts';
import { officeOn, rulesOf } from './office.ts';
import { heldBackToday, readEdit } from './office-flaws.ts';
import { oncePerTap } from './once-per-tap.ts';
import { proposedHolidays, yearsOfHolidays } from './public-holidays.ts';
import { withRatings } from './rating-settings-file.ts';
import { boardView } from './views/board-view.ts';
import { kioskView } from './views/kiosk-view.ts';
import type { Scene } from './views/scene.ts';

export interface OfficeAnswerParts {
  readonly file: Pick<KeptSettings<OfficeSettings>, 'content' | 'settings' | 'save' | 'undo' | 'putBack'>;
  readonly hub: () => Pick<Hub, 'day' | 'changeRules'>;
  readonly ratings: () => RatingSettings;
  readonly scene: () => Scene;
  /** Told when other settings hold than before. */
  readonly changed: () => void;
}

/**
 * The settings of the office. A save is written first and then taken into the day; where the queue has something against
 * it that came about meanwhile, the file gets its old content back. One save after the other.
 */
export function officeAnswers(parts: OfficeAnswerParts): AnswersAbout {
  const once = oncePerTap<Answer>();
  const { file, hub } = parts;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (act: () => Promise<Answer>): Promise<Answer> => {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };

  async function hold(before: KeptContent<OfficeSettings>, refusal: No): Promise<Answer> {
    const outcome = await hub().changeRules(rulesFor(file.settings()));
    if ('no' in outcome) {
      await file.putBack(before);
      return no(refusal);
    }
    parts.changed();
    return { ok: true };
  }

  async function save({ edit }: AskOf<'office:set'>): Promise<Answer> {
    const before = file.content();
    const { settings } = readEdit(before.current, edit);
    if (!settings || heldBackToday(hub().day, settings).length > 0) return no('settings-flawed');
    await file.save(settings);
    return hold(before, 'settings-flawed');
  }

  async function undo(): Promise<Answer> {
    const content = file.content();
    if (content.before === null) return no('nothing-to-undo');
    if (heldBackToday(hub().day, content.before).length > 0) return no('undo-held-back');
    await file.undo();
    return hold(content, 'undo-held-back');
  }

  function rulesFor(settings: OfficeSettings): Rules {
    return withRatings(rulesOf(officeOn(settings, hub().day.day)), parts.ratings());
  }

  function preview(edit: OfficeEdit): OfficePreview {
    const read = readEdit(file.settings(), edit);
    if (!read.settings) return { flaws: read.flaws, kiosk: null, board: null };
    const scene = sceneWith(parts.scene(), read.settings, rulesFor(read.settings));
    const flaws = heldBackToday(hub().day, read.settings);
    return { flaws, kiosk: kioskView(scene, ''), board: boardView(scene) };
  }

  return (name, ask) => {
    // The schema of this very name has read the ask; the compiler cannot follow the pair.
    switch (name) {
      case 'office:read':
        return answered({ settings: file.settings(), holidayYears: yearsOfHolidays });
      case 'office:preview':
        return answered({ ...preview((ask as AskOf<'office:preview'>).edit) });
      case 'office:holidays': {
        const { year } = ask as AskOf<'office:holidays'>;
        return answered({ days: proposedHolidays(year, file.settings().hours.week) });
      }
      case 'office:set':
        return once(ask.commandId, () => inTurn(() => save(ask as AskOf<'office:set'>)));
      case 'office:undo':
        return once(ask.commandId, () => inTurn(undo));
      default:
        return null;
    }
  };
}

/** The same moment with other settings, as if they had just been saved. */
function sceneWith(scene: Scene, settings: OfficeSettings, rules: Rules): Scene {
  const { day } = scene;
  const stamp = {
    v: 1,
    seq: day.seq,
    at: day.lastAt,
    by: { role: 'hub', device: '' },
    commandId: null,
  } as const;
  const changed = day.rules === null ? day : evolve(day, { type: 'rules-changed', rules, ...stamp });
  return { ...scene, office: officeOn(settings, day.day), day: changed };
}

function answered(answer: Record<string, unknown>): Promise<Answer> {
  return Promise.resolve({ ok: true, ...answer });
}
