import { whatIsWrong } from './numbering.ts';
import { JournalDamaged } from './journal-errors.ts';
import type { Entry } from './journal.ts';
import { decodeLine, type LogLine } from './log-line.ts';

/** What a day's log says beyond its checkpoint. */
export interface LogScan {
  readonly facts: readonly Entry[];
  /** How many lines, and how many bytes, are whole. What comes after is a torn tail. */
  readonly lines: number;
  readonly length: number;
  /** The offset at which the last group of them begins. */
  readonly lastGroupAt: number;
}

/**
 * Reads a log that continues after `last`; lines that the checkpoint holds already are passed over. `file` is
 * its name for people. Throws `JournalDamaged` when a fact that was acknowledged is, or may be, lost.
 *
 * What a power cut can do, and why a bad spot may sometimes be cut off: facts are written in groups, a group is
 * written when the one before it is synced, and its facts are acknowledged when it is synced itself. So the
 * cut leaves every group but the last whole. Of the last any part may be missing, and nothing in it was
 * acknowledged; a hole in it may well be followed by lines that read perfectly.
 *
 * Let `kept` be the last fact before the bad spot. If the log holds, anywhere after it, a whole line whose
 * group began later than `kept + 1`, then `kept + 1` is of an earlier group than that line, hence was synced,
 * and is missing now: no power cut does that, the file is refused. Otherwise everything from the bad spot on
 * may belong to the group of `kept` or to the one that began at `kept + 1`: it is a torn tail. Lines are searched for at every byte, since a damaged newline glues two together.
 *
 * What cannot be told from a torn tail: damage that comes later, to the last group of a log or to everything
 * from some place to its very end, acknowledged or not. Hence the caller keeps what it cuts off, and says so
 * loudly. A day that was checkpointed has no such end: its checksum covers the whole.
 */
export function scanLog(file: string, seal: number, bytes: Buffer, last: Entry): LogScan {
  const facts: Entry[] = [];
  const append: Entry[] = []; // the facts of an append of which not every line was seen yet
  let whole = { lines: 0, length: 0, lastGroupAt: 0 };
  let here = whole;
  let before: LogLine | undefined;
  let kept = last;

  for (;;) {
    const end = bytes.indexOf('\n', here.length);
    const line = end < 0 ? undefined : decodeLine(seal, bytes.subarray(here.length, end));
    if (!line) break;
    const wrong = whatIsOutOfPlace(before, line) ?? whatIsNotNext(append.at(-1) ?? kept, line, last);
    if (wrong) throw new JournalDamaged(file, here.lines + 1, wrong);

    const lastGroupAt = line.group === before?.group ? here.lastGroupAt : here.length;
    here = { lines: here.lines + 1, length: end + 1, lastGroupAt };
    before = line;
    if (line.fact.seq > last.seq) append.push(line.fact);
    if (line.more > 0) continue;
    whole = here;
    kept = append.at(-1) ?? kept;
    facts.push(...append.splice(0));
  }

  if (laterGroups(seal, bytes.subarray(whole.length)).some((group) => group > kept.seq + 1)) {
    throw new JournalDamaged(
      file,
      here.lines + 1,
      `fact ${kept.seq + 1} was safely written and is not here now.`,
    );
  }
  return { facts, ...whole };
}

function whatIsOutOfPlace(before: LogLine | undefined, line: LogLine): string | undefined {
  const goesOn = before?.group === line.group;
  if (before && before.more > 0) {
    return goesOn && line.more === before.more - 1
      ? undefined
      : 'facts that belong together are not together.';
  }
  return goesOn || line.group === line.fact.seq
    ? undefined
    : 'a group of facts does not begin with its first.';
}

function whatIsNotNext(before: Entry, line: LogLine, last: Entry): string | undefined {
  return line.fact.seq <= last.seq ? undefined : whatIsWrong(before, line.fact);
}

const BEGINNING_OF_LINE = /[0-9a-f]{8} \d+ \d+ \{/g;

function laterGroups(seal: number, tail: Buffer): number[] {
  const groups: number[] = [];
  for (const match of tail.toString('latin1').matchAll(BEGINNING_OF_LINE)) {
    const end = tail.indexOf('\n', match.index);
    const line = end < 0 ? undefined : decodeLine(seal, tail.subarray(match.index, end));
    if (line) groups.push(line.group);
  }
  return groups;
}
