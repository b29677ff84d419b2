import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody, GivenLevel, Level } from '../facts.ts';
import { isInTime, questionAt, servicesSince } from '../ratings.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { Instant } from '../working-day.ts';
import { knownCounter } from './asking.ts';

/**
 * One rating per service. It carries the field and the procedure, never the ticket. A vote that the tablet had to keep
 * counts for its own service, even if the next has already ended.
 */
export function rateVisit(day: Day, command: CommandOf<'rate-visit'>, now: Instant): FactBody[] | Refusal {
  const { askedAt, comment } = command;
  const counter = knownCounter(day, command.counter);
  if ('refused' in counter) return counter;
  const question = questionAt(day, counter.id, askedAt, now);
  if (!question) return closedQuestion(day, askedAt, now);
  const { field, procedure } = 'open' in question ? question.open : question.lapsed;
  const level = officialLevel(command.level);
  return [
    {
      type: 'visit-rated',
      ...{ counter: counter.id, field, procedure, level, comment },
      ...(command.level === 'neutral' ? { given: command.level } : {}),
      reasons: level === 'dissatisfied' ? command.reasons : [],
      ...('lapsed' in question ? { late: servicesSince(day, question.lapsed) } : {}),
    },
  ];
}

/** Why a question takes no vote: somebody has answered it, or its time and that of kept votes is over. */
export function closedQuestion(day: Day, askedAt: Instant, now: Instant): Refusal {
  return refuse(isInTime(askedAt, now) && askedAt >= day.openedAt ? 'already-rated' : 'rating-over');
}

/**
 * The official level of what was pressed. The forms in use know three (TT 32/2017/TT-BTTTT, Điều 12: "Rất hài lòng",
 * "Hài lòng", "Chưa hài lòng"). Whoever presses "Bình thường" has not said that they are satisfied.
 */
function officialLevel(given: GivenLevel): Level {
  return given === 'neutral' ? 'dissatisfied' : given;
}
