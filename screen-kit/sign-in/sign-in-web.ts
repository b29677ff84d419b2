import type { SignInAnswer, SignInList } from '#protocol/access.ts';

type SignInRole = 'office' | 'console';

/** Who may sign in at this screen; null when the hub does not answer. Never throws. */
export async function readSignInList(role: SignInRole): Promise<SignInList | null> {
  try {
    const response = await fetch(`/sign-in?role=${role}`);
    return response.ok ? ((await response.json()) as SignInList) : null;
  } catch {
    // No link: the page asks again.
    return null;
  }
}

/** Tries a PIN; null when the hub does not answer. Never throws. */
export function signIn(role: SignInRole, person: string, pin: string): Promise<SignInAnswer | null> {
  return post<SignInAnswer>('/sign-in', { role, person, pin });
}

/** Ends the session of this screen; the hub closes its connection, and the page asks who is next. Never throws. */
export async function signOut(role: SignInRole): Promise<void> {
  await post('/sign-out', { role });
}

async function post<A>(path: string, body: object): Promise<A | null> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as A;
  } catch {
    // No link, or a door before the hub that says something of its own.
    return null;
  }
}
