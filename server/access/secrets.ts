import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A new secret of 256 random bits, as letters that a cookie may hold. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret of 256 bits: nobody who reads it can find the secret, so it needs no salt. */
export function sealed(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Whether two texts are the same, in a time that does not tell how much of them is. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Six digits, each as likely as any other. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** A short id that is no secret. */
export function newId(kind: string): string {
  return `${kind}-${randomBytes(5).toString('hex')}`;
}
