import { appendFileSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { workingDayOf } from '#queue/working-day.ts';
import { type LogName, logNameOf, readLogName } from './log-name.ts';

export interface LogBounds {
  /** A file that would be larger is followed by another one of the same day. */
  readonly fileBytes: number;
  /** All files together; the oldest go first. */
  readonly allBytes: number;
  readonly files: number;
  /** What may wait for a slow disk; what comes then is lost, and counted. */
  readonly waitingBytes: number;
}

export const usualLogBounds: LogBounds = {
  fileBytes: 2_000_000,
  allBytes: 20_000_000,
  files: 60,
  waitingBytes: 256_000,
};

export interface RotatingLogParts {
  readonly folder: string;
  /** Epoch ms of this machine. */
  readonly now: () => number;
  readonly bounds?: LogBounds;
  /** Puts text at the end of a file. */
  readonly append?: (path: string, text: string) => Promise<void>;
}

/**
 * A folder of log files, one or more a day, never larger than its bounds. Nobody waits for it and nothing in it ever
 * rejects: where the disk does not take a line, the line is lost, and the next one that is taken is told after it.
 */
export class RotatingLog {
  readonly #folder: string;
  readonly #now: () => number;
  readonly #bounds: LogBounds;
  readonly #append: (path: string, text: string) => Promise<void>;
  #waiting: string[] = [];
  #waitingBytes = 0;
  #lost = 0;
  #trouble: string | null = null;
  #file: (LogName & { readonly size: number }) | null = null;
  #turn: Promise<void> = Promise.resolve();

  constructor({ folder, now, bounds = usualLogBounds, append = appendFile }: RotatingLogParts) {
    [this.#folder, this.#now, this.#bounds, this.#append] = [folder, now, bounds, append];
  }

  /** Why the last line was not written; null when it was. */
  trouble(): string | null {
    return this.#trouble;
  }

  add(line: string): void {
    const bytes = Buffer.byteLength(line) + 1;
    if (this.#waitingBytes + bytes > this.#bounds.waitingBytes) {
      this.#lost += 1;
      return;
    }
    this.#waitingBytes += bytes;
    this.#waiting.push(line);
    if (this.#waiting.length === 1) this.#turn = this.#turn.then(() => this.#write());
  }

  /** For the last words of a process that ends in this moment; false when the disk does not take them. */
  addNow(line: string): boolean {
    const name = this.#file ?? { day: workingDayOf(this.#now()), part: 1 };
    try {
      appendFileSync(join(this.#folder, logNameOf(name)), `${line}\n`);
      return true;
    } catch {
      return false;
    }
  }

  /** Resolves when everything that was added was tried. */
  settled(): Promise<void> {
    return this.#turn;
  }

  /** The last lines of the newest file, oldest first; none where nothing can be read. */
  async tail(lines: number): Promise<readonly string[]> {
    try {
      await mkdir(this.#folder, { recursive: true });
      const newest = (await this.#names()).at(-1);
      if (!newest) return [];
      const text = await readFile(join(this.#folder, logNameOf(newest)), 'utf8');
      return text.split('\n').filter(Boolean).slice(-lines);
    } catch (error) {
      this.#trouble = reasonOf(error);
      return [];
    }
  }

  async #write(): Promise<void> {
    const lines = this.#waiting.splice(0);
    this.#waitingBytes = 0;
    const lost = this.#lost;
    this.#lost = 0;
    const told = lost > 0 ? [`… ${lost} lines before this one could not be written.`] : [];
    const text = [...told, ...lines, ''].join('\n');
    try {
      const file = await this.#fileFor(Buffer.byteLength(text));
      await this.#append(join(this.#folder, logNameOf(file)), text);
      this.#file = { ...file, size: file.size + Buffer.byteLength(text) };
      this.#trouble = null;
    } catch (error) {
      // The folder may have been taken away: it is made again with the next line.
      this.#file = null;
      this.#lost += lost + lines.length;
      this.#trouble = reasonOf(error);
    }
  }

  /** The file in which so many bytes have room today. */
  async #fileFor(bytes: number): Promise<LogName & { readonly size: number }> {
    const day = workingDayOf(this.#now());
    const known = this.#file?.day === day ? this.#file : await this.#takeUp(day);
    if (known.size === 0 || known.size + bytes <= this.#bounds.fileBytes) return known;
    await this.#makeRoom();
    return { day, part: known.part + 1, size: 0 };
  }

  /** The last file of that day, or its first one. */
  async #takeUp(day: string): Promise<LogName & { readonly size: number }> {
    await mkdir(this.#folder, { recursive: true });
    await this.#makeRoom();
    const last = (await this.#names()).filter((name) => name.day === day).at(-1);
    if (!last) return { day, part: 1, size: 0 };
    return { ...last, size: (await stat(join(this.#folder, logNameOf(last)))).size };
  }

  /** Removes the oldest files until a further one is within the bounds. */
  async #makeRoom(): Promise<void> {
    const { allBytes, fileBytes, files } = this.#bounds;
    let [bytes, count] = [fileBytes, 1];
    for (const name of (await this.#names()).reverse()) {
      const path = join(this.#folder, logNameOf(name));
      bytes += (await stat(path)).size;
      count += 1;
      if (bytes > allBytes || count > files) await rm(path, { force: true });
    }
  }

  async #names(): Promise<LogName[]> {
    const names = (await readdir(this.#folder)).flatMap((file) => readLogName(file) ?? []);
    return names.sort((a, b) => (a.day === b.day ? a.part - b.part : a.day < b.day ? -1 : 1));
  }
}

function reasonOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : String(error);
}
