import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import * as z from 'zod';

const ASK_MS = 1_000;

const newsSchema = z.union([
  z.object({ state: z.literal('waiting'), code: z.string().regex(/^\d{6}$/) }),
  z.object({ state: z.enum(['paired', 'trial', 'too-many']) }),
]);

/** Where this computer keeps the token that a hub has given it: in the home of the account, for that account alone. */
export function tokenFile(hub: string, home = homedir()): string {
  return join(home, '.mot-cua', `${new URL(hub).host.replace(/[^A-Za-z0-9.-]/g, '_')}.cookie`);
}

/** The token of this computer as a cookie; undefined when it has none. */
export async function keptCookie(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Asks a hub to let this computer in, as a screen does: says the six digits that somebody compares in the office, and
 * keeps the token. Resolves with it; undefined when the hub is in trial mode and needs none.
 */
export async function pairComputer(parts: {
  readonly hub: string;
  readonly file: string;
  readonly say: (words: string) => void;
  readonly wait?: (ms: number) => Promise<void>;
}): Promise<string | undefined> {
  const { hub, file, say, wait = pause } = parts;
  let waiting = '';
  let said = '';
  for (;;) {
    const response = await fetch(`${hub}/pairing`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: hub, cookie: waiting, 'user-agent': 'mot-cua' },
      body: '{}',
    });
    const news = newsSchema.parse(await response.json());
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    if (news.state === 'trial') return undefined;
    if (news.state === 'paired') {
      const token = cookies.find((cookie) => cookie.startsWith('mc-device-printer='));
      if (token === undefined) throw new Error('the office has let this computer in, but not as a printer');
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(file, `${token}\n`, { mode: 0o600 });
      return token;
    }
    waiting = cookies.find((cookie) => cookie.startsWith('mc-waiting=')) ?? waiting;
    const words =
      news.state === 'waiting'
        ? `the code of this computer is ${news.code.slice(0, 3)} ${news.code.slice(3)}: let it in on the office page, Devices`
        : 'too many wait to be let in; trying again';
    if (words !== said) say(words);
    said = words;
    await wait(ASK_MS);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
