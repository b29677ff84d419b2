import type { AuditChange } from '#protocol/audit.ts';

/** Changes that one row tells singly; more are told by the part of the settings in which they lie. */
const MOST_CHANGES = 24;
const LONGEST_VALUE = 300;

/** Never written down, wherever they stand: what would let somebody in. */
const SECRET = /pin$|token|secret|salt|hash|seal|password/i;

/**
 * What is other than before, place by place. Lists of things with an `id` are compared by it, other lists as a whole.
 * Values are JSON, cut at 300 letters; secrets are only said to have changed.
 */
export function whatChanged(before: unknown, after: unknown): readonly AuditChange[] {
  const found: AuditChange[] = [];
  compare('', before, after, found);
  if (found.length <= MOST_CHANGES) return found;
  const rest = found.length - MOST_CHANGES + 1;
  const more = { path: `… ${rest}`, before: null, after: null };
  return [...found.slice(0, MOST_CHANGES - 1), more];
}

function compare(path: string, before: unknown, after: unknown, found: AuditChange[]): void {
  if (before === after) return;
  const [was, is] = [partsOf(before), partsOf(after)];
  if (was && is) {
    for (const key of new Set([...was.keys(), ...is.keys()])) {
      compare(path === '' ? key : `${path}.${key}`, was.get(key), is.get(key), found);
    }
    return;
  }
  const [old, fresh] = [JSON.stringify(before), JSON.stringify(after)] as (string | undefined)[];
  if (old === fresh) return;
  const isSecret = path.split('.').some((part) => SECRET.test(part));
  found.push({ path, before: written(before, old, isSecret), after: written(after, fresh, isSecret) });
}

function written(value: unknown, json: string | undefined, isSecret: boolean): string | null {
  if (json === undefined || value === null) return null;
  if (isSecret) return '"•••"';
  const clean = JSON.stringify(withoutSecrets(value));
  return clean.length <= LONGEST_VALUE ? clean : `${clean.slice(0, LONGEST_VALUE)}…`;
}

function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, SECRET.test(key) ? '•••' : withoutSecrets(inner)]),
  );
}

/** The named parts of a thing; null when it can only be compared as a whole. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (Array.isArray(value)) {
    const ids = value.map((one: unknown) => (one as { id?: unknown } | null)?.id);
    const isNamed = ids.every((id) => typeof id === 'string' || typeof id === 'number');
    if (!isNamed || new Set(ids).size !== ids.length) return null;
    return new Map(value.map((one: unknown, at) => [String(ids[at]), one]));
  }
  if (typeof value !== 'object' || value === null) return null;
  return new Map(Object.entries(value));
}
