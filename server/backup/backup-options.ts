import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface BackupOptions {
  readonly data: string;
  readonly to: string;
  /** How many backups are kept in the folder; null removes none. */
  readonly keep: number | null;
}

/** Reads `[--data <folder>] [--to <folder>] [--keep <number>]`. Throws an `Error` whose message is for a person. */
export function readBackupOptions(args: readonly string[], environment: NodeJS.ProcessEnv): BackupOptions {
  const options = { data: { type: 'string' }, to: { type: 'string' }, keep: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.keep !== undefined && !/^[1-9]\d{0,4}$/.test(values.keep)) {
    throw new Error(
      `--keep phải là một số nguyên từ 1. --keep must be a whole number from 1, not "${values.keep}".`,
    );
  }
  const data = resolve(values.data ?? environment['MOT_CUA_DATA'] ?? './data');
  return {
    data,
    to: resolve(values.to ?? resolve(data, 'backups')),
    keep: values.keep === undefined ? null : Number(values.keep),
  };
}
