import { type AskName, type AskOf, asks, rightFor } from '#protocol/asks.ts';
import type { PersonHere, Right } from '#protocol/access.ts';
import { type Answer, type AnswersAbout, no } from './answer.ts';
import type { Audited } from './audit/audited-asks.ts';
import { type QueueAsk, type Standing, authorOf, commandOf } from './commands-of-asks.ts';
import type { Hub, Outcome } from './hub.ts';
import { takenFrom } from './taken-from.ts';

export interface AskParts {
  readonly hub: () => Hub;
  /** The version of a procedure that is in force now; null when none is. */
  readonly versionInForce: (procedure: string) => string | null;
  /** Who answers what the queue has nothing to do with. */
  readonly about: readonly AnswersAbout[];
  readonly audited: Audited;
  /** Whether somebody has this right. */
  readonly may: (right: Right | null, person: PersonHere | null) => boolean;
}

/** Answers one ask of one screen. Whatever comes in, an answer goes out; a screen is a stranger. */
export async function answerAsk(
  parts: AskParts,
  name: string,
  payload: unknown,
  standing: Standing,
): Promise<Answer> {
  if (!isAskName(name)) return no('unknown-ask');
  const { from, ask: schema } = asks[name];
  const isFromThere = (from as readonly string[]).includes(standing.role);
  if (!isFromThere || !parts.may(rightFor(name, standing.role), standing.person ?? null)) {
    parts.audited.refused(name, standing);
    return no('not-allowed');
  }
  const read = schema.safeParse(payload);
  if (!read.success) return no('bad-ask');
  const ask = read.data as AskOf<AskName>;
  if ('procedure' in ask && ask.procedure !== null && parts.versionInForce(ask.procedure) === null) {
    return no('unknown-procedure');
  }
  return parts.audited.act(name, ask, standing, () => answerOne(parts, name, ask, standing));
}

async function answerOne(
  parts: AskParts,
  name: AskName,
  ask: AskOf<AskName>,
  standing: Standing,
): Promise<Answer> {
  for (const answersAbout of parts.about) {
    const answer = answersAbout(name, ask, standing);
    if (answer) return answer;
  }
  return answerOf(name, await carryOut(parts, name, ask, standing));
}

function carryOut(
  parts: AskParts,
  name: AskName,
  ask: { commandId: string },
  standing: Standing,
): Promise<Outcome> {
  const by = authorOf(standing);
  const hub = parts.hub();
  if (name === 'day:open') return hub.openDay(by, ask.commandId);
  // The schema of this very name has just read the ask; the compiler cannot follow the pair.
  const body = commandOf(name as QueueAsk, ask as never, standing);
  if (body.type !== 'take-ticket' || body.procedure === null) return hub.ask({ id: ask.commandId, by, body });
  const version = parts.versionInForce(body.procedure);
  return hub.ask({ id: ask.commandId, by, body: { ...body, version } });
}

function answerOf(name: AskName, outcome: Outcome): Answer {
  if ('no' in outcome) return no(outcome.no);
  if (name !== 'ticket:take' && name !== 'ticket:enter-handwritten') return { ok: true };
  const taken = takenFrom(outcome.facts);
  // The id of another kind of tap was used again.
  return taken ? { ok: true, ...taken } : no('bad-ask');
}

function isAskName(name: string): name is AskName {
  return Object.hasOwn(asks, name);
}
