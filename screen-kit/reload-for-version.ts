/** Where this window remembers when it last loaded anew for this reason, in milliseconds of its own clock. */
const KEPT_AS = 'loaded-anew-at';

/** Until a page that is still of another version than its hub tries again. */
const AGAIN_MS = 15_000;

/**
 * Loads the page anew, because the hub is of another version: at once, and then no more often than every 15 s, so that a
 * page which comes old again (from a cache, from another hub) can be read instead of flickering.
 */
export function reloadForVersion(): void {
  const waitMs = Number(sessionStorage.getItem(KEPT_AS)) + AGAIN_MS - Date.now();
  const reload = () => {
    sessionStorage.setItem(KEPT_AS, String(Date.now()));
    location.reload();
  };
  // A clock that was set back meanwhile must not make it wait for hours.
  if (waitMs <= 0 || waitMs > AGAIN_MS) reload();
  else setTimeout(reload, waitMs);
}
