import { JournalDamaged } from './journal-errors.ts';
import type { Entry } from './journal.ts';
import { decodeLine, type LogLine } from './log-line.ts';
import { lengthBeforeRoom } from './log-room.ts';
import { whatIsWrong } from './numbering.ts';

/** What a day's log says beyond its checkpoint. */
export interface LogScan {
  readonly facts: readonly Entry[];
  /** How many lines, and how many bytes, are whole. */
  readonly lines: number;
  readonly length: number;
  /** How many bytes come after them that are not room: a torn tail. */
  readonly torn: number;
  /** The offset at which the last group of them begins. */
  readonly lastGroupAt: number;
}

/**
 * Reads a log that continues after `last`; lines that the checkpoint holds already are passed over. `file` is
 * its name for people. Throws `JournalDamaged` when a fact that was acknowledged is, or may be, lost.
 *
 * Facts are written in groups. A group is written when the one before it is synced, and its facts are
 * acknowledged when it is synced itself. So a power cut leaves every group whole but the last, and of the last
 * nothing was acknowledged. Any part of it may be missing; a hole in it may be followed by lines that read
 * perfectly, and what fills the hole may be whatever the disk held there before.
 *
 * A bad spot is the first place that does not hold exactly the line that has its place there; `kept` is the
 * last fact before it, of an append that is whole. If any whole line after it is of a group that began later
 * than `kept + 1`, then fact `kept + 1` is of an earlier group, hence was synced, and is missing now: no power
 * cut does that, and the file is refused. If none is, all from there on may be of one group, that of `kept` or
 * the one that begins with `kept + 1`: it is a torn tail. (Leftovers of the disk raise no false alarm: no line
 * of this stream was ever written whose group began later than the one being written.) Lines are looked for at
 * every byte, since a damaged newline glues two together.
 *
 * After the last line comes room (see log-room.ts). Of a group that was written over it and not synced, room may show
 * through: nothing of it was acknowledged, so a group that is gone without a trace is a whole log, and whatever is
 * left of one is a torn tail like any other.
 *
 * What cannot be told from a torn tail: damage done later, to the last group or from somewhere to the very end,
 * though it was acknowledged. Hence whoever cuts a tail off keeps it, and says so loudly. And a log that
 * somebody shortened at the end of a line looks whole. A day that was checkpointed has no such end: one
 * checksum covers it all.
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
    if (!line || !belongsAfter(before, line)) break;
    const isNew = line.fact.seq > last.seq;
    if (isNew && whatIsWrong(append.at(-1) ?? kept, line.fact)) break;

    const lastGroupAt = line.group === before?.group ? here.lastGroupAt : here.length;
    here = { lines: here.lines + 1, length: end + 1, lastGroupAt };
    before = line;
    if (isNew) append.push(line.fact);
    if (line.more > 0) continue;
    whole = here;
    kept = append.at(-1) ?? kept;
    facts.push(...append.splice(0));
  }

  if (groupsIn(seal, bytes.subarray(whole.length)).some((group) => group > kept.seq + 1)) {
    throw new JournalDamaged(
      file,
      here.lines + 1,
      `fact ${kept.seq + 1} was safely written and is not here now.`,
    );
  }
  return { facts, ...whole, torn: Math.max(0, lengthBeforeRoom(bytes) - whole.length) };
}

/** Does `line` go on with the append and the group of the line before it, or begin the next? */
function belongsAfter(before: LogLine | undefined, line: LogLine): boolean {
  const sameGroup = before?.group === line.group;
  if (before && before.more > 0) return sameGroup && line.more === before.more - 1;
  return sameGroup || line.group === line.fact.seq;
}

const BEGINNING_OF_LINE = /[0-9a-f]{8} \d+ \d+ \{/g;

/** The groups of all whole lines that begin anywhere in `tail`. */
function groupsIn(seal: number, tail: Buffer): number[] {
  const groups: number[] = [];
  for (const match of tail.toString('latin1').matchAll(BEGINNING_OF_LINE)) {
    const end = tail.indexOf('\n', match.index);
    const line = end < 0 ? undefined : decodeLine(seal, tail.subarray(match.index, end));
    if (line) groups.push(line.group);
  }
  return groups;
}
