import { type AccessView, type DeviceRole, type PersonHere, type Right } from '#protocol/access.ts';
import type { DoorRefusal, Introduction } from '#protocol/greeting.ts';
import type { CounterRule } from '#queue/rules.ts';
import { workingDayOf } from '#queue/working-day.ts';
import type { AuditNote } from '../audit/audit-trail.ts';
import { actorAt, hasRight, hereOf } from './actor.ts';
import { cookieIn } from './cookies.ts';
import type { Device, DeviceBook } from './device-book.ts';
import type { PeopleBook } from './people-book.ts';
import { type Session, Sessions } from './sessions.ts';
import type { SetupFile } from './setup-file.ts';
import { SignInDesk } from './sign-in-desk.ts';
import { WaitingScreens } from './waiting-screens.ts';

/** Who a screen is once it is let in: of a paired one the hub's own record says it, in trial mode the screen itself. */
export interface Who extends Introduction {
  /** The record's id; null in trial mode. */
  readonly paired: string | null;
  readonly deviceName: string | null;
  /** The secret of the session, for as long as the connection lasts. */
  readonly session: string | null;
}

export interface AccessParts {
  readonly setup: SetupFile;
  readonly devices: DeviceBook;
  readonly people: PeopleBook;
  /** Epoch ms of this machine: nobody's session hangs on a demonstration's clock. */
  readonly now: () => number;
  /** The office's own day, for assignments. */
  readonly today: () => number;
  /** The office's counters with the fields that each serves, for assignments. */
  readonly counters: () => readonly CounterRule[];
  readonly note: (note: AuditNote) => Promise<void>;
}

/** Who may do what: devices, people, and who is signed in where. */
export class Access {
  readonly sessions = new Sessions();
  readonly waiting = new WaitingScreens();
  readonly signIns: SignInDesk;
  readonly #parts: AccessParts;

  constructor(parts: AccessParts) {
    this.#parts = parts;
    this.signIns = new SignInDesk(this, () => workingDayOf(parts.today()), parts.counters);
  }

  get isSetUp(): boolean {
    return this.#parts.setup.isSetUp;
  }

  get devices(): DeviceBook {
    return this.#parts.devices;
  }

  get people(): PeopleBook {
    return this.#parts.people;
  }

  now(): number {
    return this.#parts.now();
  }

  /** Writes into the audit; what cannot be written is the trail's own trouble. */
  note(note: AuditNote): Promise<void> {
    return this.#parts.note(note);
  }

  /** The paired device of that role in a browser's cookies. */
  deviceIn(cookies: string | undefined, role: DeviceRole): Device | undefined {
    return this.devices.holderOf(cookieIn(cookies, `mc-device-${role}`), role);
  }

  /** Who comes in, or why not. In trial mode a screen is what it says. */
  enter(asked: Introduction, cookies: string | undefined): Who | { readonly refused: DoorRefusal } {
    if (!this.isSetUp) return { ...asked, paired: null, deviceName: null, session: null };
    const device = this.deviceIn(cookies, asked.role);
    // A page that was opened for another counter than its device stands at is sent to the right one.
    if (!device || (asked.counter ?? null) !== device.place.counter) return { refused: 'not-paired' };
    const { id, name, place } = device;
    const paired = { paired: id, deviceName: name, device: id, counter: place.counter };
    if (asked.role !== 'office' && asked.role !== 'console') return { ...asked, ...paired, session: null };
    const session = cookieIn(cookies, `mc-session-${asked.role}`);
    if (!session || !this.sessions.of(session, id, this.now())) return { refused: 'sign-in' };
    return { ...asked, ...paired, session };
  }

  /** The person at a screen now; null when nobody is, or not any more. */
  personAt({ paired, session }: Pick<Who, 'paired' | 'session'>): PersonHere | null {
    if (paired === null || session === null) return null;
    const held = this.sessions.of(session, paired, this.now());
    const person = held && this.people.find(held.person);
    return person ? hereOf(person) : null;
  }

  /** Whether a screen may still be here: its device is known, and whoever must be signed in is. */
  mayStay(who: Who): boolean {
    if (!this.isSetUp) return who.paired === null;
    const device = who.paired === null ? undefined : this.devices.find(who.paired);
    if (!device || device.role !== who.role || device.place.counter !== who.counter) return false;
    return who.session === null || this.personAt(who) !== null;
  }

  /** Somebody does something at this screen: it is not locked yet. */
  touch({ paired, session }: Pick<Who, 'paired' | 'session'>): void {
    if (paired !== null && session !== null) this.sessions.touch(paired, this.now());
  }

  /** Whether somebody has this right; everybody has in trial mode, and where no right is asked. */
  may(right: Right | null, person: PersonHere | null): boolean {
    if (right === null || !this.isSetUp) return true;
    return person !== null && hasRight(person, right);
  }

  /** Ends sessions and writes it down. */
  endSessions(which: (session: Session) => boolean): Promise<void> {
    return this.#written(this.sessions.endOf(which));
  }

  /** Ends those that nobody used for too long. */
  endIdleSessions(): Promise<void> {
    return this.#written(this.sessions.endIdle(this.now()));
  }

  async #written(ended: readonly Session[]): Promise<void> {
    for (const { person, device } of ended) {
      const where = this.devices.find(device);
      if (where) await this.note({ ...actorAt(where, this.people.find(person)), what: 'session:ended' });
    }
  }

  /** All that the office page shows of it; the hub knows who is connected, and where it is reached. */
  view({
    connected,
    addresses,
  }: {
    connected: ReadonlySet<string>;
    addresses: readonly string[];
  }): AccessView {
    const at = (person: string) =>
      this.sessions
        .list()
        .filter((session) => session.person === person)
        .flatMap(({ device }) => this.devices.find(device)?.name ?? []);
    return {
      isSetUp: this.isSetUp,
      addresses,
      devices: this.devices.list().map(({ id, role, name, place, pairedAt }) => {
        return { id, role, name, ...place, pairedAt, isHere: connected.has(id) };
      }),
      waiting: this.isSetUp ? this.waiting.list(this.now()) : [],
      people: this.people.list().map(({ id, name, role, assignments }) => {
        return { id, name, role, assignments, at: at(id) };
      }),
    };
  }
}
