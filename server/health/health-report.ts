import { release } from 'node:os';
import type { Check } from '#protocol/health.ts';
import { fill } from '#words/fill.ts';
import { healthWords } from '#words/health.ts';
import type { Language } from '#words/language.ts';
import { writtenCheck, writtenInstant } from '#words/written-check.ts';
import { productVersion } from '../product.ts';

/** So many of the log's last notes. */
const LINES = 50;

export interface ReportParts {
  readonly now: number;
  /** When this hub began, epoch ms. */
  readonly since: number;
  readonly checks: readonly Check[];
  /** The log, oldest first. */
  readonly lines: readonly string[];
  /** Folders as this machine names them, which may hold a person's name, and what is said instead. */
  readonly folders: Readonly<Record<string, string>>;
  readonly language: Language;
}

/** How the hub is, as text for whoever helps by telephone. Screens and printers stand under their ids: names may be people's. */
export function healthReport({ now, since, checks, lines, folders, language }: ReportParts): string {
  const words = healthWords[language];
  const head = fill(words.reportHead, {
    version: productVersion,
    at: writtenInstant(now),
    since: writtenInstant(since),
  });
  const found = checks.map((check) => {
    const values = { ...check.values, ...(check.values.name === undefined ? {} : { name: check.id }) };
    const { says, todo } = writtenCheck({ ...check, values }, language);
    return `[${words.states[check.state]}] ${says}${todo === null ? '' : ` ${todo}`}`;
  });
  const machine = `Node ${process.version}, ${process.platform} ${release()} ${process.arch}`;
  const last = lines.slice(-LINES);
  const report = [head, machine, '', ...found, '', `${words.reportLines}:`, ...last, ''].join('\n');
  return Object.entries(folders).reduce((text, [path, said]) => text.replaceAll(path, said), report);
}
