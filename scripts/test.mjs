// `npm test`: sets up what is missing, checks the code, runs every test, and ends with one line of figures.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.mjs';
import { findBrowser } from './find-browser.mjs';
import { buildProduct, installPackages, project, requireNode, tool } from './set-up.mjs';

requireNode();
installPackages({ forDevelopers: true });
const browser = await findBrowser();
await buildProduct();

const checked = check();
const report = join(project, 'test-output/vitest.json');
mkdirSync(join(project, 'test-output'), { recursive: true });
// A report of an earlier run must not speak for this one.
rmSync(report, { force: true });
const [node, vitest] = tool('vitest/vitest.mjs');
const { status } = spawnSync(
  node,
  [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, ...(browser ? { MOT_CUA_BROWSER: browser } : {}) },
  },
);
if (!existsSync(report)) {
  console.error('The tests ended without a report.');
  console.log(`${checked.passed} passed, ${checked.failed + 1} failed`);
  process.exit(1);
}
const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
// A file that does not even load has no tests to count, and is a failure all the same.
const unloaded = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
);
const passed = checked.passed + numPassedTests;
const broken = numFailedTests + unloaded.length;
// An error outside every test fails the run without failing a test.
const failed = checked.failed + (broken === 0 && status !== 0 ? 1 : broken);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
