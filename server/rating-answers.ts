import type { AskOf } from '#protocol/asks.ts';
import type { No } from '#protocol/no.ts';
import type { RatingSettings } from '#protocol/rating-settings.ts';
import type { Rules } from '#queue/rules.ts';
import type { Answer, AnswersAbout } from './answer.ts';
import { type Standing, commandOf } from './commands-of-asks.ts';
import type { Hub } from './hub.ts';
import { oncePerTap } from './once-per-tap.ts';
import type { KeptSettings } from './kept-settings.ts';

export interface RatingAnswerParts {
  readonly file: Pick<KeptSettings<RatingSettings>, 'settings' | 'save' | 'undo'>;
  readonly hub: () => Pick<Hub, 'ask' | 'changeRules'>;
  /** The rules as they are with the settings of now. */
  readonly rules: () => Rules;
  readonly changed: () => void;
  readonly log: { info(words: string): void };
}

/** A vote that will never count; its tablet gives it up. */
const tooLate: readonly No[] = ['day-not-open', 'rating-over'];

/** Votes, and the office's settings of them. */
export function ratingAnswers(parts: RatingAnswerParts): AnswersAbout {
  const once = oncePerTap<Answer>();
  const { file, hub } = parts;

  async function rate(ask: AskOf<'visit:rate'>, standing: Standing): Promise<Answer> {
    const { device, counter } = standing;
    // Written before the office has turned comments off: it is not kept after.
    const comment = file.settings().takesComment ? ask.comment : null;
    const body = commandOf('visit:rate', { ...ask, comment }, standing);
    const outcome = await hub().ask({ id: ask.commandId, by: { role: 'rating', device }, body });
    if (!('no' in outcome)) return { ok: true };
    // The note says nothing of what was in it.
    if (tooLate.includes(outcome.no))
      parts.log.info(`a rating from counter ${counter} came too late and was dropped: ${outcome.no}`);
    return { ok: false, no: outcome.no };
  }

  async function hold(): Promise<Answer> {
    await hub().changeRules(parts.rules());
    parts.changed();
    return { ok: true };
  }

  async function save({ ratings }: AskOf<'rating:set'>): Promise<Answer> {
    await file.save(ratings);
    return hold();
  }

  async function undo(): Promise<Answer> {
    return (await file.undo()) ? hold() : { ok: false, no: 'nothing-to-undo' };
  }

  return (name, ask, standing) => {
    // The schema of this very name has read the ask; the compiler cannot follow the pair.
    if (name === 'visit:rate') return rate(ask as AskOf<'visit:rate'>, standing);
    if (name === 'rating:set') return once(ask.commandId, () => save(ask as AskOf<'rating:set'>));
    if (name === 'rating:undo') return once(ask.commandId, undo);
    return null;
  };
}
