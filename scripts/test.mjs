// `npm test`: sets up what is missing, checks the code, runs every test, and ends with one line of figures.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.mjs';
import { findBrowser } from './find-browser.mjs';
import { buildProduct, installPackages, project, requireNode } from './set-up.mjs';

requireNode();
installPackages({ forDevelopers: true });
const browser = await findBrowser();
await buildProduct();

const checked = check();
const report = join(project, 'test-output/vitest.json');
mkdirSync(join(project, 'test-output'), { recursive: true });
spawnSync(
  'node_modules/.bin/vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  {
    cwd: project,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...(browser ? { MOT_CUA_BROWSER: browser } : {}) },
  },
);
const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
// A file that does not even load has no tests to count, and is a failure all the same.
const unloaded = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
);
const passed = checked.passed + numPassedTests;
const failed = checked.failed + numFailedTests + unloaded.length;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
