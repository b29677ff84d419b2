// A browser for the tests: what is here, else Debian's package when we may install it, else the one that an
// npm package carries. Prints nothing when it finds one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { project, run } from './set-up.mjs';

const usual = [
  process.env.MOT_CUA_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const PACKAGE = '@sparticuz/chromium@147.0.0';

/** The path of a browser that Playwright can drive, or null after a plain sentence about what to do. */
export async function findBrowser() {
  const here = usual.find((path) => path && existsSync(path));
  return here ?? fromDebian() ?? (await fromNpm()) ?? explain();
}

function fromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return null;
  console.log('Installing Debian’s chromium for the browser tests (once)…');
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : null;
}

/** A Chromium for Linux x64 inside an npm package; kept beside the build, not among our own packages. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(project, 'dist/browser');
  const entry = join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (!existsSync(entry)) {
    console.log('Installing a Chromium from npm for the browser tests (once)…');
    run(['npm'], ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, PACKAGE]);
  }
  // Makes the package unpack the libraries that a bare server lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: chromium } = await import(entry);
  return chromium.executablePath();
}

function explain() {
  console.error('The browser tests need Chromium or Chrome, and none was found or could be installed.');
  console.error('Install one, or name it: MOT_CUA_BROWSER=/path/to/chrome npm test');
  return null;
}
