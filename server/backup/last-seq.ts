import type { DayCopy } from '../journal/day-file-adapter.ts';

/** A checkpoint says on its second line with which fact it ends. */
const IN_CHECKPOINT = /^"lastSeq":(\d{1,15}),$/m;
/** Of the last line of an append: after any other, more was to come that is not here. */
const IN_LINE = /^[0-9a-f]{8} \d+ 0 \{.*?"seq":(\d{1,15})[,}]/;

/** The seq of the last fact in a day's files, as they say themselves: whether they say the truth is read elsewhere. */
export function lastSeqOf({ log, json }: DayCopy): number {
  const checkpoint = IN_CHECKPOINT.exec(json?.toString('latin1', 0, 200) ?? '')?.[1];
  const lines = log.toString('latin1', Math.max(0, log.length - 64 * 1024)).split('\n');
  // What comes after the last newline is no line.
  const last = lines
    .slice(0, -1)
    .reverse()
    .find((line) => IN_LINE.test(line));
  return Math.max(Number(checkpoint ?? 0), Number(IN_LINE.exec(last ?? '')?.[1] ?? 0));
}
