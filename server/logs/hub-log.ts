import { setTimeout } from 'node:timers/promises';
import { type LogKind, logLine } from './log-line.ts';
import type { RotatingLog } from './rotating-log.ts';

/** As many lines are kept at hand, for whoever helps by telephone. */
const AT_HAND = 200;

export interface HubLogParts {
  /** Epoch ms of this machine: a log is read beside other programs' logs. */
  readonly now: () => number;
  readonly console: Pick<Console, 'log' | 'error'>;
}

/** What the hub tells of itself: on the console as it is, and with the time in a file, once there is a folder for it. */
export class HubLog {
  readonly #parts: HubLogParts;
  #file: RotatingLog | null = null;
  #lines: string[] = [];
  /** Told before there was a file. */
  #early: string[] = [];

  constructor(parts: HubLogParts) {
    this.#parts = parts;
  }

  /** From now on lines are kept in files, what was told before included. Resolves when older lines are at hand. */
  async keepIn(file: RotatingLog): Promise<void> {
    const before = this.#file ? [] : await file.tail(AT_HAND);
    this.#file = file;
    for (const line of this.#early.splice(0)) file.add(line);
    this.#lines = [...before, ...this.#lines].slice(-AT_HAND);
  }

  info(words: string): void {
    this.#parts.console.log(words);
    this.#keep('info', words);
  }

  error(words: string): void {
    this.#parts.console.error(words);
    this.#keep('error', words);
  }

  /** For the file alone: what happens every few minutes on a usual day. */
  note(words: string): void {
    this.#keep('info', words);
  }

  /** What ends the process in this moment; the console says it by itself. */
  lastWords(words: string): void {
    this.#file?.addNow(logLine(this.#parts.now(), 'error', words));
  }

  /** The last notes, oldest first, those of the hub's last run included. */
  lines(): readonly string[] {
    return this.#lines;
  }

  /** Why the log is not written, or null. */
  trouble(): string | null {
    return this.#file?.trouble() ?? null;
  }

  /** Resolves when everything that was told is in the file or could not be, and after so many ms in any case. */
  async settled(withinMs: number): Promise<void> {
    const late = new AbortController();
    const limit = setTimeout(withinMs, undefined, { signal: late.signal }).catch(() => undefined);
    await Promise.race([this.#file?.settled(), limit]);
    late.abort();
  }

  #keep(kind: LogKind, words: string): void {
    const line = logLine(this.#parts.now(), kind, words);
    this.#lines.push(line);
    if (this.#lines.length > AT_HAND) this.#lines.shift();
    if (this.#file) this.#file.add(line);
    else this.#early.push(line);
  }
}
