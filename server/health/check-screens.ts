import type { DeviceRow } from '#protocol/access.ts';
import type { Check } from '#protocol/health.ts';
import type { HealthFacts } from './checks-of.ts';

type Watched = 'kiosk' | 'board' | 'console' | 'rating';

/** Each kind of screen: how many are there, and one line for each that should be and is not; and whether boards are heard. */
export function checkScreens(facts: HealthFacts): readonly Check[] {
  const [kiosk, board, console, rating] = (['kiosk', 'board', 'console', 'rating'] as const).map((role) =>
    facts.access.isSetUp ? pairedScreens(facts, role) : trialScreens(facts, role),
  );
  return [kiosk, board, sound(facts), console, rating].flatMap((checks) => checks ?? []);
}

function trialScreens({ screens }: HealthFacts, role: Watched): readonly Check[] {
  const count = screens[role] ?? 0;
  if (count > 0) return [here(role, count)];
  return role === 'rating' ? [] : [none(role)];
}

function pairedScreens(facts: HealthFacts, role: Watched): readonly Check[] {
  const mine = facts.access.devices.filter((device) => device.role === role);
  // Tablets are not for every office.
  if (mine.length === 0) return role === 'rating' ? [] : [none(role)];
  const present = mine.filter(({ isHere }) => isHere).length;
  const missing = mine.filter((device) => !device.isHere && isExpected(facts, device));
  const rest = { id: role, about: role, state: 'good', finding: 'screens-rest', values: {} } as const;
  return [
    ...(present > 0 ? [here(role, present)] : missing.length === 0 ? [rest] : []),
    ...missing.map((device) => away(facts, role, device)),
  ];
}

/** Nobody sits at a counter that is closed, so nothing is missed there. */
function isExpected({ day }: HealthFacts, { counter }: DeviceRow): boolean {
  return counter === null || (day.counters[counter]?.state ?? 'closed') !== 'closed';
}

function away({ machine }: HealthFacts, about: Watched, { id, name }: DeviceRow): Check {
  const at = machine.lastSeen.get(id);
  const kind = about === 'console' ? 'console' : about === 'rating' ? 'tablet' : 'screen';
  // Without a kiosk nobody gets a number, without a board nobody hears theirs.
  const state = kind === 'screen' ? 'bad' : 'look';
  return at === undefined
    ? { id, about, state, finding: `${kind}-unseen`, values: { name } }
    : { id, about, state, finding: `${kind}-away`, values: { name, at } };
}

function sound({ voice, screens }: HealthFacts): readonly Check[] {
  const of = screens['board'] ?? 0;
  if (of === 0) return [];
  const { boardsWithSound, missing } = voice;
  const check = { id: 'sound', about: 'sound' } as const;
  if (boardsWithSound < of)
    return [{ ...check, state: 'bad', finding: 'sound-off', values: { count: of - boardsWithSound, of } }];
  return missing.length > 0
    ? [{ ...check, state: 'look', finding: 'sound-missing', values: { count: missing.length } }]
    : [{ ...check, state: 'good', finding: 'sound-on', values: { count: of } }];
}

function here(role: Watched, count: number): Check {
  return { id: role, about: role, state: 'good', finding: 'screens-here', values: { count } };
}

function none(role: Watched): Check {
  return { id: role, about: role, state: 'look', finding: 'screens-none', values: {} };
}
