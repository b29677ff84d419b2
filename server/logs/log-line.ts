import { wallTime } from '#queue/working-day.ts';

export type LogKind = 'info' | 'error';

/** Longer notes are cut: a stack is in it, a whole file is not. */
const LONGEST = 4_000;

/** As long as the secrets in cookies (`newSecret`), and longer than anything that is read out by telephone. */
const SECRET = /[A-Za-z0-9_-]{43,}/g;

// Whatever is neither a letter nor a mark could end a line, or tell a terminal something.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * One note as it stands in the log: `2026-11-24 07:31:02 +07 error …`, without the line's end. Further lines of the
 * same note are set in, so that nothing of it can pass for a note of its own. What looks like a secret is left out.
 */
export function logLine(at: number, kind: LogKind, words: string): string {
  const { year, month, day, hour, minute, second } = wallTime(at);
  const when = `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)} +07`;
  const lines = words
    .slice(0, LONGEST)
    .split('\n')
    .map((line) => line.replace(UNPRINTABLE, ' ').replace(SECRET, '…').trimEnd());
  return `${when} ${kind.padEnd(5)} ${lines.join('\n    ')}`;
}
