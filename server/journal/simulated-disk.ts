import type { Disk, OpenFile } from './disk.ts';
import { seededRandom } from './seeded-random.ts';
import { SimulatedFile } from './simulated-file.ts';
import { SimulatedFolder } from './simulated-folder.ts';

/** The single things that a disk does, and at which it can fail or lose power. */
export type DiskStep = keyof Disk | Exclude<keyof OpenFile, 'close'>;

/** Something to go wrong: the `nth` step of this kind from now (1 is the next) fails, or writes only a part. */
export interface DiskFault {
  readonly step: DiskStep;
  readonly nth: number;
  readonly how: 'ENOSPC' | 'EIO' | 'EBUSY' | 'short';
}

/** What every step throws once the power is off or the process is dead. */
export class PowerOff extends Error {
  override readonly name = 'PowerOff';
}

/**
 * A disk in memory that forgets what real ones may forget. Without a sync, a file may keep any subset of its
 * sectors, torn at any byte, and any length on the way; a folder any subset of its changes. A failed sync of a
 * file forgets what it was to keep (see `Disk`); a failed one of a folder leaves it as it was, since file
 * systems journal their names and stop altogether when they cannot. Same seed, same history.
 */
export class SimulatedDisk implements Disk {
  /** How often each kind of step was taken. */
  readonly counts = new Map<DiskStep, number>();
  readonly #root: SimulatedFolder;
  readonly #random: () => number;
  #faults: DiskFault[] = [];
  #stepsLeft = Infinity;

  constructor(seed = 0, root = new SimulatedFolder()) {
    this.#random = seededRandom(seed);
    this.#root = root;
  }

  /** The power goes after so many more steps. */
  stopAfter(steps: number): void {
    this.#stepsLeft = steps;
  }

  get isOff(): boolean {
    return this.#stepsLeft <= 0;
  }

  inject(...faults: readonly DiskFault[]): void {
    this.#faults.push(...faults);
  }

  /** The power is cut: the disk as the next start finds it. This one is off for good. */
  crash(seed: number): SimulatedDisk {
    this.stopAfter(0);
    const random = seededRandom(seed);
    const files = this.#root.files();
    const stale = () => {
      const bytes = files[Math.floor(random() * files.length)]?.bytes ?? Buffer.alloc(0);
      const sector = Math.floor((random() * bytes.length) / 512);
      return bytes.subarray(sector * 512, (sector + 1) * 512);
    };
    return new SimulatedDisk(seed, this.#root.afterPowerCut(random, stale));
  }

  /** Only the process died: the next one sees all that was written, synced or not. This one is off for good. */
  restart(seed = 0): SimulatedDisk {
    this.stopAfter(0);
    return new SimulatedDisk(seed, this.#root);
  }

  async read(path: string): Promise<Buffer | undefined> {
    await this.#step('read');
    const node = this.#find(path);
    return node instanceof SimulatedFile ? node.bytes : undefined;
  }

  async open(path: string): Promise<OpenFile> {
    await this.#step('open');
    const { folder, name } = this.#place(path);
    let file = folder.seen.get(name);
    if (!file) folder.change([name, (file = new SimulatedFile())]);
    if (!(file instanceof SimulatedFile)) throw failure('EISDIR', path);
    return this.#opened(file, path);
  }

  async list(path: string): Promise<readonly string[]> {
    await this.#step('list');
    const node = this.#find(path);
    return node instanceof SimulatedFolder ? [...node.seen.keys()] : [];
  }

  async makeFolder(path: string): Promise<void> {
    await this.#step('makeFolder');
    const { folder, name } = this.#place(path);
    if (!folder.seen.has(name)) folder.change([name, new SimulatedFolder()]);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#step('rename', from);
    const old = this.#place(from);
    const place = this.#place(to);
    const node = old.folder.seen.get(old.name);
    if (!node || old.folder !== place.folder) throw failure('ENOENT', from);
    old.folder.change([old.name, undefined], [place.name, node]);
  }

  async remove(path: string): Promise<void> {
    await this.#step('remove');
    const { folder, name } = this.#place(path);
    if (folder.seen.has(name)) folder.change([name, undefined]);
  }

  async syncFolder(path: string): Promise<void> {
    await this.#step('syncFolder', path);
    const node = this.#find(path);
    if (!(node instanceof SimulatedFolder)) throw failure('ENOENT', path);
    node.sync();
  }

  #opened(file: SimulatedFile, path: string): OpenFile {
    return {
      write: async (bytes, position) => {
        const how = await this.#step('write', path);
        const taken = how === 'short' ? Math.floor(this.#random() * bytes.length) + 1 : bytes.length;
        file.write(bytes.subarray(0, taken), position);
        return taken;
      },
      sync: async () => {
        await this.#step('sync', path, () => file.failSync(this.#random));
        file.sync();
      },
      truncate: async (length) => {
        await this.#step('truncate', path);
        file.truncate(length);
      },
      close: () => Promise.resolve(),
    };
  }

  /** Takes one step of the clock of power cuts and faults; answers what is odd about it. */
  async #step(step: DiskStep, path = '', whenItFails?: () => void): Promise<DiskFault['how'] | undefined> {
    await Promise.resolve();
    if (this.isOff) throw new PowerOff(`The power is off at ${step} ${path}.`);
    this.#stepsLeft -= 1;
    this.counts.set(step, (this.counts.get(step) ?? 0) + 1);
    if (this.#faults.length === 0) return undefined;
    this.#faults = this.#faults.map((fault) =>
      fault.step === step ? { ...fault, nth: fault.nth - 1 } : fault,
    );
    const due = this.#faults.find((fault) => fault.step === step && fault.nth <= 0);
    if (!due) return undefined;
    this.#faults = this.#faults.filter((fault) => fault !== due);
    if (due.how === 'short') return 'short';
    whenItFails?.();
    throw failure(due.how, path);
  }

  #find(path: string): SimulatedFile | SimulatedFolder | undefined {
    let node: SimulatedFile | SimulatedFolder | undefined = this.#root;
    for (const name of namesIn(path))
      node = node instanceof SimulatedFolder ? node.seen.get(name) : undefined;
    return node;
  }

  #place(path: string): { folder: SimulatedFolder; name: string } {
    const names = namesIn(path);
    const name = names.pop();
    const folder = this.#find(names.join('/'));
    if (name === undefined || !(folder instanceof SimulatedFolder)) throw failure('ENOENT', path);
    return { folder, name };
  }
}

const namesIn = (path: string) => path.split(/[\\/]/).filter((name) => name !== '' && name !== '.');

const failure = (code: string, path: string) =>
  Object.assign(new Error(`${code}: simulated, ${path}`), { code });
