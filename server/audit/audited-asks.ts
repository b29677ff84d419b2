import { type AskName, asks } from '#protocol/asks.ts';
import type { Answer } from '../answer.ts';
import type { Standing } from '../commands-of-asks.ts';
import type { AuditNote } from './audit-trail.ts';
import { whatChanged } from './what-changed.ts';

/** The settings as they stand, by name. Nothing in it may change in place: a new setting is a new object. */
export type Watched = () => Readonly<Record<string, unknown>>;

/** Carries an ask out and writes down who did what, where it changed something. */
export type AuditedAct = (
  name: AskName,
  ask: { readonly commandId: string },
  standing: Standing,
  act: () => Promise<Answer>,
) => Promise<Answer>;

/** A tap that comes again changes nothing, so it is written down once. */
const MOST_TAPS = 500;

/** Refusals of one screen that are written down in a minute; a screen in a loop must not fill the disk. */
const MOST_REFUSALS = 20;

export interface Audited {
  readonly act: AuditedAct;
  /** Writes down that a screen asked what it may not. Never waits, and not without end. */
  readonly refused: (name: string, standing: Standing) => void;
}

export function auditedAsks(parts: {
  readonly note: (note: AuditNote) => Promise<void>;
  readonly watched: Watched;
  readonly now: () => number;
  readonly log: { error(words: string): void };
}): Audited {
  const taps = new Set<string>();
  const refusals = new Map<string, { since: number; count: number }>();

  const write = (note: AuditNote): Promise<void> =>
    parts.note(note).catch((error: unknown) => {
      // What was done is done and holds; that it is not written down must be seen by somebody.
      parts.log.error(`the audit did not take "${note.what}": ${String(error)}`);
    });

  return {
    async act(name, ask, standing, act) {
      if (!isAudited(name, standing) || taps.has(ask.commandId)) return act();
      const before = parts.watched();
      const answer = await act();
      if (!answer.ok) return answer;
      taps.add(ask.commandId);
      for (const oldest of taps) {
        if (taps.size <= MOST_TAPS) break;
        taps.delete(oldest);
      }
      // What was made by the act has its id from the answer.
      const about = aboutOf(answer) ?? aboutOf(ask);
      await write({ ...actorOf(standing), what: name, about, changes: whatChanged(before, parts.watched()) });
      return answer;
    },
    refused(name, standing) {
      const now = parts.now();
      const seen = refusals.get(standing.device);
      const isOver = !seen || now - seen.since > 60_000;
      const entry = isOver ? { since: now, count: 0 } : seen;
      entry.count += 1;
      if (isOver) {
        for (const [device, { since }] of refusals) if (now - since > 60_000) refusals.delete(device);
        refusals.set(standing.device, entry);
      }
      if (entry.count <= MOST_REFUSALS)
        void write({ ...actorOf(standing), what: 'ask:refused', about: name });
    },
  };
}

/** Who it was, as the audit writes it. */
export function actorOf({
  person,
  device,
  role,
  deviceName,
}: Standing): Pick<AuditNote, 'person' | 'device'> {
  return {
    person: person ? { id: person.id, name: person.name } : null,
    device: { id: device, role, name: deviceName ?? null },
  };
}

/** All that the office page asks, unless its row of the table says otherwise; of the others, what the table says. */
function isAudited(name: AskName, { role }: Standing): boolean {
  const row = asks[name];
  return 'audit' in row ? row.audit : role === 'office';
}

const named = ['ticket', 'notice', 'person', 'device', 'printer'] as const;

function aboutOf(body: object): string | null {
  for (const key of named) {
    const value = (body as Record<string, unknown>)[key];
    if (typeof value === 'string' || typeof value === 'number') return `${key} ${value}`;
  }
  return null;
}
