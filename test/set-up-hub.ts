import type { PairingNews, Place, SignInAnswer } from '#protocol/access.ts';
import type { Role } from '#protocol/roles.ts';
import type { SetupNews, SetupWish } from '#protocol/setup.ts';
import type { RunningHub } from './running-hub.ts';
import { Screen } from './screen.ts';

export const CHARGE_PIN = '582041';
export const nowhere: Place = { counter: null, zone: [], printer: null };

/** A browser's memory of one hub: its cookies. */
export class Browser {
  readonly address: string;
  readonly cookies = new Map<string, string>();

  constructor(address: string) {
    this.address = address;
  }

  get header(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Fetches as a page of the hub would; keeps the cookies that it is given, and follows nothing. */
  async fetch(path: string, options: RequestInit = {}): Promise<Response> {
    const headers = { cookie: this.header, origin: this.address, ...(options.headers as object) };
    const response = await fetch(`${this.address}${path}`, { redirect: 'manual', ...options, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (cookie.includes('Max-Age=0')) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  async post<A>(path: string, body: object): Promise<A> {
    const response = await this.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as A;
  }

  pairing(): Promise<PairingNews> {
    return this.post('/pairing', {});
  }

  signIn(role: 'office' | 'console', person: string, pin: string): Promise<SignInAnswer> {
    return this.post('/sign-in', { role, person, pin });
  }

  /** Opens the socket of a screen with this browser's cookies. */
  open<R extends Role>(role: R, counter: number | null = null): Promise<Screen<R>> {
    return Screen.open(this.address, role, counter, {}, this.header);
  }

  /** Why the screen is not let in; `let in` when it is. */
  async refusal(role: Role, counter: number | null = null): Promise<string> {
    try {
      const screen = await this.open(role, counter);
      screen.close();
      return 'let in';
    } catch (error) {
      return (error as Error).message;
    }
  }
}

/** The office's own hub: set up, with its first office page signed in. */
export interface SetUpHub {
  readonly office: Browser;
  readonly screen: Screen<'office'>;
  readonly inCharge: string;
}

/** The answers of a first run that takes the template as it is. */
export async function usualAnswers(address: string, more: Partial<SetupWish> = {}): Promise<SetupWish> {
  const response = await fetch(`${address}/setup`);
  const { fields, counters } = (await response.json()) as SetupNews;
  return {
    code: null,
    office: {
      name: { vi: 'UBND phường Hải Dương', en: 'Hải Dương Ward People’s Committee' },
      desk: { vi: 'Bộ phận Một cửa', en: 'One-Stop Desk' },
      ...{ address: '', phone: '' },
    },
    person: { name: 'Nguyễn Thị Lan', pin: CHARGE_PIN, pinAgain: CHARGE_PIN },
    fields: fields.map(({ id, letter }) => ({ id, letter })),
    counters,
    device: 'Máy phụ trách',
    listen: 'this-machine',
    ...more,
  };
}

export async function setUp(hub: RunningHub, wish: Partial<SetupWish> = {}): Promise<SetUpHub> {
  const office = new Browser(hub.address);
  const answer = await office.post<{ ok: boolean }>('/setup', await usualAnswers(hub.address, wish));
  if (!answer.ok) throw new Error(`not set up: ${JSON.stringify(answer)}`);
  const screen = await office.open('office');
  const inCharge = screen.view.access.people[0]?.id ?? '';
  return { office, screen, inCharge };
}

/** Pairs a new browser as the person in charge would. */
export async function paired(
  { screen }: SetUpHub,
  role: Role,
  place: Partial<Place> = {},
  name = `Máy ${role}`,
): Promise<{ readonly browser: Browser; readonly device: string; readonly page: string }> {
  const browser = new Browser(screen.address);
  const news = await browser.pairing();
  if (news.state !== 'waiting') throw new Error(`it does not wait: ${news.state}`);
  const approved = await screen.ask('device:approve', {
    ...{ code: news.code, role, name },
    place: { ...nowhere, ...place },
  });
  if (!approved.ok) throw new Error(`not approved: ${approved.no}`);
  const then = await browser.pairing();
  if (then.state !== 'paired') throw new Error(`it is ${then.state}`);
  return { browser, device: approved.device, page: then.page };
}

/** Adds somebody to the list of people. */
export async function person(
  { screen }: SetUpHub,
  role: 'charge' | 'clerk' | 'inspector',
  pin: string,
  more: { name?: string; counters?: readonly number[] } = {},
): Promise<string> {
  const assignments = more.counters
    ? [{ counters: [...more.counters], fields: [], from: '2020-01-01', to: null }]
    : [];
  const added = await screen.ask('person:add', {
    name: more.name ?? `Người ${role}`,
    role,
    pin,
    assignments,
  });
  if (!added.ok) throw new Error(`not added: ${added.no}`);
  return added.person;
}
