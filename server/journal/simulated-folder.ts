import { SimulatedFile, type StaleSector } from './simulated-file.ts';

type Node = SimulatedFile | SimulatedFolder;
/** What one creation, renaming or removal did: names, and what each of them means since (undefined: nothing). */
type Change = ReadonlyMap<string, Node | undefined>;

/** A folder of a `SimulatedDisk`: the names a program sees, and those that survive for certain. */
export class SimulatedFolder {
  readonly seen = new Map<string, Node>();
  readonly #kept = new Map<string, Node>();
  #unsynced: Change[] = [];

  /** One step: after a power cut it has happened as a whole or not at all. */
  change(...names: readonly (readonly [string, Node | undefined])[]): void {
    const change = new Map(names);
    apply(change, this.seen);
    this.#unsynced.push(change);
  }

  sync(): void {
    for (const change of this.#unsynced) apply(change, this.#kept);
    this.#unsynced = [];
  }

  /** The folder and all in it as they may be found after a power cut: each unsynced change was kept or lost. */
  afterPowerCut(random: () => number, stale: StaleSector): SimulatedFolder {
    const names = new Map(this.#kept);
    for (const change of this.#unsynced) if (random() < 0.5) apply(change, names);
    const found = new SimulatedFolder();
    for (const [name, node] of names) {
      const survivor =
        node instanceof SimulatedFile
          ? SimulatedFile.of(node.afterPowerCut(random, stale))
          : node.afterPowerCut(random, stale);
      found.change([name, survivor]);
    }
    found.sync();
    return found;
  }

  /** Every file in it and below it. */
  files(): readonly SimulatedFile[] {
    return [...this.seen.values()].flatMap((node) => (node instanceof SimulatedFile ? [node] : node.files()));
  }
}

function apply(change: Change, names: Map<string, Node>): void {
  for (const [name, node] of change) {
    if (node) names.set(name, node);
    else names.delete(name);
  }
}
