import { factTypes } from './fact-types.ts';
import type { Fact, FactOf } from './facts.ts';
import type { Hours, Rules } from './rules.ts';

/**
 * A fact as it was written by this or an earlier version, brought up to date.
 * The journal's checksum vouches for the content; this checks that it is a fact that we know.
 * Throws a sentence when it is not: a hub must not run on a history that it cannot read.
 */
export function readFact(value: unknown): Fact {
  if (typeof value !== 'object' || value === null) throw new Error('a fact must be an object');
  const { v, type, seq, at } = value as Record<string, unknown>;
  if (v !== 1) throw new Error(`a fact of version ${JSON.stringify(v)} comes from a newer hub`);
  if (!(factTypes as readonly unknown[]).includes(type))
    throw new Error(`no fact is called ${JSON.stringify(type)}`);
  if (!Number.isSafeInteger(seq) || !Number.isFinite(at))
    throw new Error('a fact needs a sequence number and a time');
  return broughtUpToDate(value as Fact);
}

function broughtUpToDate(fact: Fact): Fact {
  switch (fact.type) {
    // Before there was a reprint after trouble, somebody had always asked for it.
    case 'slip-reprinted':
      return { ...{ because: 'asked' as const }, ...fact };
    case 'day-opened':
    case 'rules-changed':
      return { ...fact, rules: rulesOfNow(fact.rules) };
    case 'ticket-taken':
      return withVersion(fact);
    default:
      return fact;
  }
}

/** Before days could be worked against the week, there were none. */
function rulesOfNow(rules: Rules): Rules {
  const { hours } = rules as Omit<Rules, 'hours'> & { readonly hours: Omit<Hours, 'specialDays'> };
  return { ...rules, hours: { specialDays: [], ...hours } };
}

/** Before procedures had versions, a ticket did not say under which it was taken. */
function withVersion(value: FactOf<'ticket-taken'>): Fact {
  const { version = null } = value as { version?: unknown };
  if (version !== null && (typeof version !== 'string' || version === '' || version.length > 64))
    throw new Error(`no version of a procedure is called ${JSON.stringify(version)}`);
  return { ...value, version };
}
