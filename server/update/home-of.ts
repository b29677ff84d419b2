import { basename, dirname, resolve } from 'node:path';
import { UpdateRefused } from './update-refused.ts';

/**
 * The home that is meant: as named, or as `run.mjs` says, or that of the installed version whose folder this is. Throws
 * `UpdateRefused`.
 */
export function homeOf(given: string | undefined, environment: NodeJS.ProcessEnv, cwd: string): string {
  const named = given ?? environment['MOT_CUA_HOME'];
  if (named !== undefined) return resolve(named);
  if (basename(dirname(cwd)) === 'versions') return dirname(dirname(cwd));
  throw new UpdateRefused('no-home', `${cwd} is not an installed version.`);
}
