import type { Fact } from '#queue/facts.ts';

/** How many taps are remembered: several busy days, so that memory stays bounded. */
const TAPS_KEPT = 20_000;

/**
 * What each tap has led to. The same `commandId` twice is the same tap, also when the first answer
 * was lost with the hub: the facts carry the id, so the memory is rebuilt from the journal.
 */
export class Taps {
  readonly #done = new Map<string, readonly Fact[]>();

  /** The facts of an earlier tap with this id, or undefined when it is new. */
  recall(commandId: string): readonly Fact[] | undefined {
    return this.#done.get(commandId);
  }

  remember(facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (fact.commandId === null) continue;
      const known = this.#done.get(fact.commandId) ?? [];
      if (!known.some((other) => other.seq === fact.seq)) this.#done.set(fact.commandId, [...known, fact]);
    }
    for (const oldest of this.#done.keys()) {
      if (this.#done.size <= TAPS_KEPT) break;
      this.#done.delete(oldest);
    }
  }
}
