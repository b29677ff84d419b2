import { newSecret, sealed } from './secrets.ts';

/** Where people sign in. */
export type SignInRole = 'office' | 'console';

/** How long nothing may be done at a screen before its person must say again who they are. */
const IDLE_MS: Readonly<Record<SignInRole, number>> = { office: 30 * 60_000, console: 15 * 60_000 };
/** No session outlives a working day. */
const LONGEST_MS = 14 * 3_600_000;

export interface Session {
  readonly person: string;
  readonly device: string;
  readonly role: SignInRole;
}

interface Kept extends Session {
  readonly begunAt: number;
  usedAt: number;
}

/** Who is signed in where, in memory: a hub that starts anew asks everybody again. Times are the caller's, in milliseconds. */
export class Sessions {
  readonly #kept = new Map<string, Kept>();
  readonly #last = new Map<string, string>();

  /** Signs a person in at a device, in the place of whoever was. The secret is new each time. */
  begin(session: Session, now: number): string {
    this.endOf(({ device }) => device === session.device);
    const secret = newSecret();
    this.#kept.set(sealed(secret), { ...session, begunAt: now, usedAt: now });
    this.#last.set(session.device, session.person);
    return secret;
  }

  /** Whose session this is; undefined when it is over, or of another device. */
  of(secret: string | undefined, device: string, now: number): Session | undefined {
    const kept = secret === undefined ? undefined : this.#kept.get(sealed(secret));
    return kept?.device === device && !isOver(kept, now) ? kept : undefined;
  }

  /** Somebody does something at this device. */
  touch(device: string, now: number): void {
    for (const kept of this.#kept.values()) if (kept.device === device) kept.usedAt = now;
  }

  /** Ends those, and tells which. */
  endOf(which: (session: Session) => boolean): readonly Session[] {
    const ended: Session[] = [];
    for (const [seal, kept] of this.#kept) {
      if (!which(kept)) continue;
      this.#kept.delete(seal);
      ended.push(kept);
    }
    return ended;
  }

  /** Ends those that nobody used for too long, and tells which. */
  endIdle(now: number): readonly Session[] {
    const over = new Set([...this.#kept.values()].filter((kept) => isOver(kept, now)).map(keyOf));
    return this.endOf((session) => over.has(keyOf(session)));
  }

  list(): readonly Session[] {
    return [...this.#kept.values()];
  }

  /** Who signed in last at this device. */
  lastAt(device: string): string | null {
    return this.#last.get(device) ?? null;
  }
}

function isOver({ role, begunAt, usedAt }: Kept, now: number): boolean {
  return now - usedAt >= IDLE_MS[role] || now - begunAt >= LONGEST_MS;
}

/** One session for each device. */
function keyOf({ device }: Session): string {
  return device;
}
