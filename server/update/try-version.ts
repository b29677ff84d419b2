import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** A start that takes longer has failed: ten years of days are read in a few seconds. */
const LONGEST_MS = 120_000;

/** The build of the hub in a version's folder. */
export const hubOf = (version: string) => join(version, 'dist/hub/server/main.js');

/** Starts a version on a copy of the data, and ends it: null when it works, or what it says. */
export async function tryVersion(version: string, copy: string): Promise<string | null> {
  const args = [hubOf(version), '--data', copy, '--try-only', 'yes'];
  const { code, said } = await run(args, version);
  return code === 0 ? null : said || `It ended with ${String(code)}.`;
}

/** Installs the packages of a version that comes without, and builds it: null when it is ready, or what was said. */
export async function makeReady(version: string): Promise<string | null> {
  const { code, said } = await run([join(version, 'scripts/make-ready.mjs')], version, 30 * 60_000);
  return code === 0 ? null : said || `It ended with ${String(code)}.`;
}

async function run(args: readonly string[], cwd: string, timeout = LONGEST_MS) {
  const child = spawn(process.execPath, [...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout });
  let said = '';
  const hear = (words: Buffer) => (said = (said + words.toString()).slice(-4_000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', (status) => resolve(status));
    child.once('error', (error) => {
      said = error.message;
      resolve(null);
    });
  });
  return { code, said: said.trim() };
}
