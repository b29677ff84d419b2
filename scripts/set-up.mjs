// What `npm start` and `npm test` need before they can begin. Plain JavaScript without packages:
// it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** The rooms with a page: each is built by itself. */
const screens = ['kiosk-ui', 'display-board', 'clerk-console', 'rating-tablet', 'back-office', 'front-door'];

/** Ends with one clear line when Node is too old for us. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `mot-cua needs Node.js 20.19 or later; this is ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}

/** Installs the packages of the lock file when they are missing or older than it. */
export function installPackages({ forDevelopers }) {
  const installed = join(project, 'node_modules/.package-lock.json');
  const fresh =
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(project, 'package-lock.json')).mtimeMs;
  if (fresh && (!forDevelopers || existsSync(join(project, 'node_modules/vitest')))) return;
  console.log('Installing packages (once)…');
  const audience = forDevelopers ? [] : ['--omit=dev'];
  run(npm(), ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...audience]);
}

/** Builds the screens and the hub when a source file is newer than the last build. */
export async function buildProduct() {
  const stamp = join(project, 'dist/built');
  const builtAt = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  const sources = [
    ...['queue', 'dossiers', 'protocol', 'words', 'voice', 'printer', 'server', 'screen-kit'],
    ...screens,
    ...['package-lock.json', 'vite.config.ts', 'vite.hub.config.ts'],
  ];
  if (sources.every((source) => newest(join(project, source)) <= builtAt)) return;
  console.log('Building the screens and the hub (after each change only)…');
  const begunAt = new Date();
  const { build } = await import('vite');
  const { NODE_ENV: before } = process.env;
  const common = { root: project, logLevel: 'warn' };
  rmSync(join(project, 'dist/screens'), { recursive: true, force: true });
  for (const screen of screens) {
    const rolldownOptions = { input: join(project, screen, 'index.html') };
    const options = { emptyOutDir: false, rolldownOptions };
    await build({ ...common, configFile: join(project, 'vite.config.ts'), build: options });
  }
  await build({ ...common, configFile: join(project, 'vite.hub.config.ts') });
  // Vite leaves "production" behind; what is run after a build must not differ from what is run without one.
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${begunAt.toISOString()}\n`);
}

/** A tool of the lock file, run by this same Node: no shell, so that it works alike on Windows. */
export function tool(file) {
  return [process.execPath, join(project, 'node_modules', file)];
}

/** Runs a program in the project's folder and ends with its exit code when it fails. */
export function run(command, args, environment = {}) {
  const [program, ...first] = command;
  const env = { ...process.env, ...environment };
  const { status, error } = spawnSync(program, [...first, ...args], { cwd: project, stdio: 'inherit', env });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

/** npm as it was called, or as it stands in the path; without a shell, so that it works alike on Windows. */
export function npm() {
  const { npm_execpath: script } = process.env;
  if (script) return [process.execPath, script];
  return process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm'];
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const times = readdirSync(path)
    .filter((name) => !name.includes('.test.'))
    .map((name) => newest(join(path, name)));
  return Math.max(0, ...times);
}
