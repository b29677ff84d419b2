import type { AskOf } from '#protocol/asks.ts';
import { pinFlaw } from '#protocol/pin-flaw.ts';
import { type Answer, no } from '../answer.ts';
import type { Access } from './access.ts';
import { MOST_PEOPLE } from './people-book.ts';
import { keepPin } from './pin.ts';
import { newId } from './secrets.ts';

type PersonAsk = 'person:add' | 'person:change' | 'person:remove' | 'person:here';

/** Who works here. Whoever is changed in rank, given another PIN or taken off the list is signed out at once. */
export function peopleAnswers(access: Access): {
  readonly [N in PersonAsk]: (ask: AskOf<N>) => Promise<Answer>;
} {
  const { people } = access;

  async function add({ name, role, pin, assignments }: AskOf<'person:add'>): Promise<Answer> {
    if (pinFlaw(pin, role) !== null) return no('pin-too-easy');
    const kept = await keepPin(pin);
    if (people.list().length >= MOST_PEOPLE) return no('enough-people');
    const id = newId('p');
    await people.put({ id, name, role, assignments, pin: kept });
    return { ok: true, person: id };
  }

  async function change(ask: AskOf<'person:change'>): Promise<Answer> {
    const { person: id, name, role, pin, assignments } = ask;
    const fresh = pin === null ? null : await keepPin(pin);
    // Looked up after the wait: meanwhile somebody else may have been taken off the list.
    const known = people.find(id);
    if (!known) return no('unknown-person');
    if (role !== 'charge' && people.isLastInCharge(id)) return no('last-in-charge');
    // A PIN that was long enough for a clerk need not be for a person in charge: then there must be a new one.
    const needsPin = role === 'charge' && known.role !== 'charge';
    if (pin === null ? needsPin : pinFlaw(pin, role) !== null) return no('pin-too-easy');
    await people.put({ id, name, role, assignments, pin: fresh ?? known.pin });
    if (pin !== null || role !== known.role) await access.endSessions(({ person }) => person === id);
    return { ok: true };
  }

  async function remove({ person: id }: AskOf<'person:remove'>): Promise<Answer> {
    if (!people.find(id)) return no('unknown-person');
    if (people.isLastInCharge(id)) return no('last-in-charge');
    await people.remove(id);
    await access.endSessions(({ person }) => person === id);
    return { ok: true };
  }

  return {
    'person:add': add,
    'person:change': change,
    'person:remove': remove,
    'person:here': () => Promise.resolve({ ok: true }),
  };
}
