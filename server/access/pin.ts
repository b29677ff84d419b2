import { randomBytes, scrypt } from 'node:crypto';
import { isSame } from './secrets.ts';

/** About 60 ms and 32 MB on an office PC: OWASP's second choice (N = 2^15, r = 8, p = 3 costs less memory than 2^17). */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 } as const;

/** A PIN as it is kept: its salt and what scrypt makes of both. */
export interface KeptPin {
  readonly salt: string;
  readonly hash: string;
}

export async function keepPin(pin: string): Promise<KeptPin> {
  const salt = randomBytes(16).toString('base64url');
  return { salt, hash: await stretched(pin, salt) };
}

/** Takes as long for a person who does not exist: give `nobodysPin` then. */
export async function isPin(pin: string, { salt, hash }: KeptPin): Promise<boolean> {
  return isSame(await stretched(pin, salt), hash);
}

/** Opens for no PIN, since no PIN has such a hash. */
export const nobodysPin: KeptPin = { salt: 'nobody', hash: '' };

/** One at a time: many wrong PINs at once must not take the machine's memory. */
let turn: Promise<unknown> = Promise.resolve();

function stretched(pin: string, salt: string): Promise<string> {
  const mine = turn.then(
    () =>
      new Promise<string>((resolve, reject) => {
        scrypt(pin, salt, 32, COST, (error, key) =>
          error ? reject(error) : resolve(key.toString('base64url')),
        );
      }),
  );
  turn = mine.catch(() => undefined);
  return mine;
}
