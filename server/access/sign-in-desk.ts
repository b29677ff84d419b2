import type { DeviceRole, SignInAnswer, SignInList } from '#protocol/access.ts';
import type { CounterRule } from '#queue/rules.ts';
import type { Access } from './access.ts';
import { actorAt, hasRight, hereOf } from './actor.ts';
import { BackOff } from './back-off.ts';
import type { Device } from './device-book.ts';
import type { Person } from './people-book.ts';
import { isAssigned } from './is-assigned.ts';
import { isPin, nobodysPin } from './pin.ts';
import type { SignInRole } from './sessions.ts';

/** Where people say who they are. */
export class SignInDesk {
  readonly #access: Pick<Access, 'people' | 'sessions' | 'now' | 'note'>;
  readonly #today: () => string;
  readonly #counters: () => readonly CounterRule[];
  readonly #backOff = new BackOff();

  /** @param today the office's own day, for assignments, as @param counters are with the fields that each serves */
  constructor(
    access: Pick<Access, 'people' | 'sessions' | 'now' | 'note'>,
    today: () => string,
    counters: () => readonly CounterRule[],
  ) {
    this.#access = access;
    this.#today = today;
    this.#counters = counters;
  }

  /** Who may sign in at this device. */
  list(device: Device): SignInList {
    const { people, sessions } = this.#access;
    const here = people.list().filter((person) => maySignIn(person, device.role));
    return { device: device.name, people: here.map(hereOf), last: sessions.lastAt(device.id) };
  }

  /** Tries a PIN. A right one begins a session; the secret goes into the cookie. */
  async enter(
    device: Device,
    role: SignInRole,
    asked: { readonly person: string; readonly pin: string },
  ): Promise<{ readonly answer: SignInAnswer; readonly secret: string | null }> {
    const { people, sessions, now, note } = this.#bound();
    const wait = this.#backOff.waitMs(asked.person, device.id, now());
    if (wait > 0) return no('wait', wait);
    // Counted before it is tried, so that a hundred tries at once are a hundred tries.
    const next = this.#backOff.wrong(asked.person, device.id, now());
    const person = people.find(asked.person);
    const isRight = await isPin(asked.pin, person?.pin ?? nobodysPin);
    if (!person || !isRight || !maySignIn(person, role)) {
      await note({ ...actorAt(device, person), what: 'session:refused', about: asked.person });
      return no('wrong-pin', next);
    }
    this.#backOff.right(asked.person, device.id);
    if (role === 'console' && !isAssigned(person, this.#counterOf(device), this.#today()))
      return no('not-here', 0);
    const secret = sessions.begin({ person: person.id, device: device.id, role }, now());
    await note({ ...actorAt(device, person), what: 'session:begun' });
    return { answer: { ok: true, person: hereOf(person) }, secret };
  }

  #counterOf({ place }: Device): CounterRule | undefined {
    return this.#counters().find(({ id }) => id === place.counter);
  }

  #bound() {
    const access = this.#access;
    return {
      people: access.people,
      sessions: access.sessions,
      now: () => access.now(),
      note: (...about: Parameters<Access['note']>) => access.note(...about),
    };
  }
}

function no(why: 'wrong-pin' | 'wait' | 'not-here', waitMs: number) {
  return {
    answer: { ok: false, no: why, waitSeconds: Math.ceil(waitMs / 1_000) } as const,
    secret: null,
  };
}

function maySignIn(person: Person, role: DeviceRole): boolean {
  return hasRight(hereOf(person), role === 'console' ? 'serve' : 'look');
}
