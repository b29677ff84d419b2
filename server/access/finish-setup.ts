import { randomInt } from 'node:crypto';
import { type SetupAnswer, setupWish } from '#protocol/access.ts';
import type { Access } from './access.ts';
import { isTooEasy, keepPin } from './pin.ts';
import { isSame, newId } from './secrets.ts';
import type { SetupFile } from './setup-file.ts';

/** Wrong codes after which the hub must be started anew for another one. */
const MOST_TRIES = 10;

/** What the one who sets the hub up takes along: their screen is the first office page, and they are signed in at it. */
export interface FirstOffice {
  readonly deviceToken: string;
  readonly session: string;
}

/** Makes a hub in trial mode the office's own, once. */
export class FirstRun {
  readonly #access: Access;
  readonly #setup: SetupFile;
  #code: string | null = null;
  #tries = 0;
  #isUnderWay = false;

  constructor(access: Access, setup: SetupFile) {
    this.#access = access;
    this.#setup = setup;
  }

  /** A one-time code with which the hub may be set up from another computer; to be printed where only the owner reads. */
  makeCode(): string {
    this.#code = String(randomInt(100_000_000)).padStart(8, '0');
    this.#tries = 0;
    return this.#code;
  }

  /**
   * Creates the person in charge and the first office page, and ends trial mode. On refusal nothing has changed.
   * @param asked unchecked; see `setupWish`
   * @param isHere whether it comes from the hub's own machine, which needs no code
   */
  async finish(
    asked: unknown,
    isHere: boolean,
  ): Promise<{ readonly answer: SetupAnswer; readonly first: FirstOffice | null }> {
    if (this.#setup.isSetUp || this.#isUnderWay) return no('set-up-already');
    const read = setupWish.safeParse(asked);
    if (!read.success) return no('bad-ask');
    if (!isHere && !this.#isCode(read.data.code)) return no('wrong-code');
    const { person, device, listen } = read.data;
    if (isTooEasy(person.pin, 'charge')) return no('pin-too-easy');
    this.#isUnderWay = true;
    try {
      const { people, devices } = this.#access;
      // Left from a first run that the disk did not take to its end.
      for (const { id } of people.list()) await people.remove(id);
      for (const { id } of devices.list()) await devices.remove(id);
      const pin = await keepPin(person.pin);
      const inCharge = { id: newId('p'), name: person.name, role: 'charge', assignments: [], pin } as const;
      await people.put(inCharge);
      const pairedAt = this.#access.now();
      const place = { counter: null, zone: [], printer: null };
      const office = await devices.add({ role: 'office', name: device, place, pairedAt });
      await this.#setup.finish(pairedAt, listen);
      const at = { person: inCharge.id, device: office.id, role: 'office' } as const;
      const session = this.#access.sessions.begin(at, this.#access.now());
      await this.#access.note({
        person: { id: inCharge.id, name: inCharge.name },
        device: { id: office.id, role: 'office', name: device },
        what: 'setup:finished',
        about: listen,
      });
      return { answer: { ok: true }, first: { deviceToken: office.token, session } };
    } finally {
      this.#isUnderWay = false;
    }
  }

  #isCode(given: string | null): boolean {
    if (this.#code === null || given === null) return false;
    this.#tries += 1;
    if (this.#tries > MOST_TRIES) return false;
    return isSame(given.replace(/\s/g, ''), this.#code);
  }
}

function no(why: Exclude<SetupAnswer, { ok: true }>['no']) {
  return { answer: { ok: false, no: why }, first: null } as const;
}
