import { setTimeout } from 'node:timers/promises';

const HELD_BY_ANOTHER = new Set(['EPERM', 'EBUSY', 'EACCES']);
const TRIES = 12;
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 200;

/**
 * Renames although, on Windows, a virus scanner may hold either file for a moment: tries again for one
 * to two seconds, then throws the last error. Any other error is thrown at once.
 */
export async function patientRename(rename: () => Promise<void>, pause: Pause = setTimeout): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename();
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (attempt === TRIES || !code || !HELD_BY_ANOTHER.has(code)) throw error;
      await pause(Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS));
    }
  }
}

type Pause = (ms: number) => Promise<unknown>;
