import type { DeviceRole } from '#protocol/access.ts';

const TEN_YEARS_S = 10 * 365 * 24 * 3_600;

/** The cookies that the hub sets: a device's token, a person's session, and a screen that waits to be let in. */
export type CookieName =
  `mc-device-${DeviceRole}` | 'mc-session-office' | 'mc-session-console' | 'mc-waiting';

/** The value of a cookie that a browser has sent; undefined when there is none of that name. */
export function cookieIn(header: string | undefined, name: CookieName): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

/**
 * A `Set-Cookie` header: never readable by a script, never sent for another site's page. A device's token lasts; the
 * rest goes with the browser.
 * @param isSecure whether the browser came by HTTPS: then the cookie never goes another way
 */
export function cookieOf(name: CookieName, value: string, isSecure: boolean): string {
  const lasts = name.startsWith('mc-device-') ? `; Max-Age=${TEN_YEARS_S}` : '';
  return `${name}=${value}; ${kept(isSecure)}${lasts}`;
}

export function noCookie(name: CookieName, isSecure: boolean): string {
  return `${name}=; ${kept(isSecure)}; Max-Age=0`;
}

function kept(isSecure: boolean): string {
  return `Path=/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
}
