import type { OfficeSettings } from '#protocol/office-settings.ts';
import {
  type SetupAnswer,
  type SetupFlaw,
  type SetupNews,
  type SetupWish,
  setupWish,
} from '#protocol/setup.ts';
import type { KeptSettings } from '../kept-settings.ts';
import type { SlipSettingsFile } from '../slip-settings-file.ts';
import type { Access } from './access.ts';
import { hasOwnId, officeOfSetup } from './office-of-setup.ts';
import { keepPin } from './pin.ts';
import { newId, newSecret, sealed } from './secrets.ts';
import { SetupCode } from './setup-code.ts';
import type { SetupFile } from './setup-file.ts';
import { flawsOfFoot, flawsOfPerson, footOf } from './setup-flaws.ts';

/** Browsers that were promised to become the first office page; more than a few have come by mistake. */
const MOST_PROMISED = 20;

/** What the one who sets the hub up takes along: their screen is the first office page, and they are signed in at it. */
export interface FirstOffice {
  readonly deviceToken: string;
  readonly session: string;
}

/** Who asks: from which machine, and with which token of a device in the browser's cookies. */
export interface Asker {
  /** On the hub's own machine nobody needs a code. */
  readonly isHere: boolean;
  readonly token: string | undefined;
}

export interface FirstRunParts {
  readonly access: Access;
  readonly setup: SetupFile;
  readonly office: KeptSettings<OfficeSettings>;
  readonly slips: SlipSettingsFile;
}

interface Read {
  readonly wish: SetupWish;
  readonly settings: OfficeSettings;
  readonly listen: NonNullable<SetupWish['listen']>;
}

/** Makes a hub in trial mode the office's own, once. */
export class FirstRun {
  /** With which the hub may be set up from another computer, once it is made. */
  readonly code = new SetupCode();
  readonly #parts: FirstRunParts;
  readonly #promised = new Set<string>();
  #isUnderWay = false;

  constructor(parts: FirstRunParts) {
    this.#parts = parts;
  }

  /** What the first run begins with: the office as far as it is known, the fields and counters of the trial. */
  news(): Pick<SetupNews, 'office' | 'fields' | 'counters'> {
    const settings = this.#parts.office.settings();
    const { name, desk, fields, counters } = settings;
    return {
      office: hasOwnId(settings) ? { name, desk } : null,
      fields: fields.map(({ id, letter, name }) => ({ id, letter, name })),
      counters: counters.map((counter) => counter.fields),
    };
  }

  /** A token that the browser keeps, to be the first office page’s: then no power cut can come between the two. */
  promise(token: string | undefined): string | null {
    if (token !== undefined && this.#promised.has(sealed(token))) return null;
    const fresh = newSecret();
    this.#promised.add(sealed(fresh));
    for (const oldest of this.#promised) {
      if (this.#promised.size <= MOST_PROMISED) break;
      this.#promised.delete(oldest);
    }
    return fresh;
  }

  /** Looks all answers over and changes nothing. */
  check(asked: unknown, asker: Asker): SetupAnswer {
    if (this.#parts.setup.isSetUp) return { ok: false, no: 'set-up-already' };
    const read = this.#read(asked, asker);
    return 'ok' in read ? read : { ok: true };
  }

  /**
   * Creates the person in charge and the first office page, keeps the office as it was answered, and ends trial mode. On
   * refusal nothing has changed. When the disk does not take it, it rejects, and the hub stays in trial mode.
   * @param asked unchecked; see `setupWish`
   */
  async finish(
    asked: unknown,
    asker: Asker,
  ): Promise<{ readonly answer: SetupAnswer; readonly first: FirstOffice | null }> {
    if (this.#parts.setup.isSetUp || this.#isUnderWay) return no({ ok: false, no: 'set-up-already' });
    this.#isUnderWay = true;
    try {
      const read = this.#read(asked, asker);
      return 'ok' in read ? no(read) : { answer: { ok: true }, first: await this.#keep(read, asker) };
    } finally {
      this.#isUnderWay = false;
    }
  }

  #read(asked: unknown, { isHere }: Asker): Read | Exclude<SetupAnswer, { ok: true }> {
    const read = setupWish.safeParse(asked);
    if (!read.success) return { ok: false, no: 'bad-ask' };
    const wish = read.data;
    // Whoever does not know the code hears nothing of the other answers.
    const code = isHere ? null : this.code.flawOf(wish.code);
    if (code) return { ok: false, no: 'flawed', flaws: [{ at: 'code', flaw: code }] };
    const office = officeOfSetup(this.#parts.office.settings(), wish);
    const { listen } = wish;
    const unanswered: SetupFlaw[] = listen === null ? [{ at: 'listen', flaw: 'missing' }] : [];
    const flaws = [...office.flaws, ...flawsOfPerson(wish), ...flawsOfFoot(wish), ...unanswered];
    if (flaws.length > 0 || !office.settings || listen === null) return { ok: false, no: 'flawed', flaws };
    return { wish, settings: office.settings, listen };
  }

  async #keep({ wish, settings, listen }: Read, asker: Asker): Promise<FirstOffice> {
    const { access, setup, office, slips } = this.#parts;
    const { people, devices } = access;
    // Left from a first run that the disk did not take to its end.
    for (const { id } of people.list()) await people.remove(id);
    for (const { id } of devices.list()) await devices.remove(id);
    const pin = await keepPin(wish.person.pin);
    const name = wish.person.name.trim();
    const inCharge = { id: newId('p'), name, role: 'charge', assignments: [], pin } as const;
    await people.put(inCharge);
    const pairedAt = access.now();
    const place = { counter: null, zone: [], printer: null };
    const { token = '' } = asker;
    const device = await devices.add(
      { role: 'office', name: wish.device, place, pairedAt },
      this.#promised.has(sealed(token)) ? token : undefined,
    );
    const before = office.content();
    await office.save(settings);
    try {
      const ownLines = footOf(wish);
      if (ownLines.length > 0) await slips.save({ ...slips.settings(), ownLines });
      // The last of all: until this is on the disk, the hub is in trial mode, whatever else is.
      await setup.finish(pairedAt, listen);
    } catch (error) {
      await office.putBack(before);
      throw error;
    }
    const at = { person: inCharge.id, device: device.id, role: 'office' } as const;
    const session = access.sessions.begin(at, access.now());
    await access.note({
      person: { id: inCharge.id, name: inCharge.name },
      device: { id: device.id, role: 'office', name: wish.device },
      what: 'setup:finished',
      about: listen,
    });
    return { deviceToken: device.token, session };
  }
}

function no(answer: SetupAnswer) {
  return { answer, first: null } as const;
}
