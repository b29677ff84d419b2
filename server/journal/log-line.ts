import { crc32 } from 'node:zlib';
import { isEntry } from './is-entry.ts';
import type { Entry } from './journal.ts';

/** One fact as it stands in a day's log. */
export interface LogLine {
  /** The seq with which its group began: all that one write and one sync put on the disk. */
  readonly group: number;
  /** How many facts of the same `append` are still to come on the next lines. */
  readonly more: number;
  readonly fact: Entry;
}

/** What every checksum of a stream starts from: so a line or a checkpoint of another day is never taken for one of this. */
export function sealOf(stream: string): number {
  return crc32(stream);
}

/** A checksum as eight hexadecimal digits, over text or bytes. */
export function checksum(seal: number, content: string | Uint8Array): string {
  return crc32(content, seal).toString(16).padStart(8, '0');
}

/**
 * The lines of one append: `<checksum of the rest> <group> <more> <fact as JSON>`, each ended by a newline.
 * JSON has no newline of its own, so a newline always ends a line.
 */
export function encodeLines(seal: number, group: number, facts: readonly string[]): string {
  return facts
    .map((json, index) => {
      const rest = `${group} ${facts.length - 1 - index} ${json}`;
      return `${checksum(seal, rest)} ${rest}\n`;
    })
    .join('');
}

const CHECKSUM_LENGTH = 8;
// `s`, for JSON leaves U+2028 as it is.
const REST = /^(\d+) (\d+) (\{.*\})$/s;

/** Reads one line, given without its newline; undefined when it is not exactly as it was written. */
export function decodeLine(seal: number, line: Buffer): LogLine | undefined {
  const rest = line.subarray(CHECKSUM_LENGTH + 1);
  if (line.toString('latin1', 0, CHECKSUM_LENGTH + 1) !== `${checksum(seal, rest)} `) return undefined;
  const [, group, more, json] = REST.exec(rest.toString()) ?? [];
  if (group === undefined || more === undefined || json === undefined) return undefined;
  const fact = parse(json);
  return isEntry(fact) ? { group: Number(group), more: Number(more), fact } : undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // What is no JSON is no fact; the caller is told so.
  }
}
