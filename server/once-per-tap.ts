/** Taps that are remembered; a screen asks again for twenty seconds at most. */
const MOST_TAPS = 500;

/** Does for each tap once what is no fact of the queue: an ask that comes again is given the first one's answer. */
export function oncePerTap<A>(): (commandId: string, act: () => Promise<A>) => Promise<A> {
  const done = new Map<string, Promise<A>>();
  return (commandId, act) => {
    const known = done.get(commandId);
    if (known) return known;
    const answer = act();
    done.set(commandId, answer);
    // What failed has had no effect, so the same tap may try again.
    answer.catch(() => done.delete(commandId));
    for (const oldest of done.keys()) {
      if (done.size <= MOST_TAPS) break;
      done.delete(oldest);
    }
    return answer;
  };
}
