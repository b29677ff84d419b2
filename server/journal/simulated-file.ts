const SECTOR = 512;

/** A sector that some other file left behind: what may turn up where bytes were never written. */
export type StaleSector = () => Uint8Array;

/**
 * A file of a `SimulatedDisk`: `seen` is what a program reads (the page cache), `kept` what the platter holds,
 * `unsynced` every state of a sector that may have reached the platter since the last sync.
 */
export class SimulatedFile {
  #seen: Buffer = Buffer.alloc(0);
  #kept: Buffer = Buffer.alloc(0);
  readonly #unsynced = new Map<number, Buffer[]>();

  /** A file as it is found after a power cut. */
  static of(bytes: Buffer): SimulatedFile {
    const file = new SimulatedFile();
    file.#seen = Buffer.from(bytes);
    file.#kept = Buffer.from(bytes);
    return file;
  }

  get bytes(): Buffer {
    return Buffer.from(this.#seen);
  }

  write(bytes: Uint8Array, position: number): void {
    const end = position + bytes.length;
    const from = Math.min(position, this.#seen.length);
    if (end > this.#seen.length) this.#seen = resized(this.#seen, end);
    this.#seen.set(bytes, position);
    this.#touch(from, end);
  }

  truncate(length: number): void {
    const shortened = length < this.#seen.length;
    const from = Math.min(length, this.#seen.length);
    this.#seen = resized(this.#seen, length);
    this.#touch(from, shortened ? from + 1 : length);
  }

  sync(): void {
    this.#kept = resized(this.#kept, this.#seen.length);
    for (const index of this.#unsynced.keys()) this.#kept.set(sectorOf(this.#seen, index), index * SECTOR);
    this.#unsynced.clear();
  }

  /** As Linux does it: some of it is written, none of it is tried again, and a program still reads it all. */
  failSync(random: () => number): void {
    this.#kept = this.afterPowerCut(random, () => new Uint8Array(SECTOR));
    this.#unsynced.clear();
  }

  /** What the platter may hold after a power cut: any length on the way, any subset of sectors, each torn anywhere. */
  afterPowerCut(random: () => number, stale: StaleSector): Buffer {
    const lengths = [this.#kept.length, this.#seen.length];
    const between =
      Math.min(...lengths) + Math.floor(random() * (Math.abs(this.#seen.length - this.#kept.length) + 1));
    const found = Buffer.alloc([...lengths, between][Math.floor(random() * 3)] ?? between);
    for (let index = 0; index * SECTOR < found.length; index += 1) {
      found.set(
        this.#survivor(index, random, stale).subarray(0, found.length - index * SECTOR),
        index * SECTOR,
      );
    }
    return found;
  }

  #survivor(index: number, random: () => number, stale: StaleSector): Uint8Array {
    const versions = this.#unsynced.get(index) ?? [];
    const written = versions[Math.floor(random() * (versions.length + 1)) - 1];
    const old = sectorOf(this.#kept, index);
    if (!written && versions.length === 0) return old;
    const before = old.length === 0 && random() < 0.3 ? stale() : old;
    if (!written) return before;
    const torn = random() < 0.3 ? Math.floor(random() * SECTOR) : SECTOR;
    const survivor = Buffer.alloc(SECTOR);
    survivor.set(before);
    survivor.set(written.subarray(0, torn));
    return survivor;
  }

  #touch(from: number, to: number): void {
    for (let index = Math.floor(from / SECTOR); index * SECTOR < to; index += 1) {
      const versions = this.#unsynced.get(index) ?? [];
      versions.push(Buffer.from(sectorOf(this.#seen, index)));
      this.#unsynced.set(index, versions);
    }
  }
}

function sectorOf(bytes: Buffer, index: number): Buffer {
  return bytes.subarray(index * SECTOR, (index + 1) * SECTOR);
}

function resized(bytes: Buffer, length: number): Buffer {
  const copy = Buffer.alloc(length);
  copy.set(bytes.subarray(0, length));
  return copy;
}
