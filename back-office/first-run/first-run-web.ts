import type { SetupAnswer, SetupNews, SetupWish } from '#protocol/setup.ts';

/** The first run of this hub; null when it is set up. Rejects while the hub is silent. */
export async function readNews(): Promise<SetupNews | null> {
  const response = await fetch('/setup');
  return response.ok ? ((await response.json()) as SetupNews) : null;
}

/** What the hub says of the answers; `not-saved` when its disk did not take them, null when it is silent. Never throws. */
export async function ask(
  path: '/setup' | '/setup-check',
  wish: SetupWish,
): Promise<SetupAnswer | { readonly ok: false; readonly no: 'not-saved' } | null> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(wish) });
    // A hub that is set up has no such address.
    if (response.status === 404) return { ok: false, no: 'set-up-already' };
    if (response.status >= 500) return { ok: false, no: 'not-saved' };
    return (await response.json()) as SetupAnswer;
  } catch {
    // No link: the page says so, and what was typed stays.
    return null;
  }
}
