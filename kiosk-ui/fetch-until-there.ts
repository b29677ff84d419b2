const TRY_AGAIN_MS = 5_000;

/** What the hub has at an address, trusted to be an `A`; asked for again every five seconds until it comes. */
export async function fetchUntilThere<A extends object>(address: string): Promise<A> {
  for (;;) {
    // Without a link, or from a hub that is just starting, nothing comes.
    const found = await fetchJson(address).catch(() => null);
    if (found) return found as A;
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  return answer.ok ? answer.json() : null;
}
