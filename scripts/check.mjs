// `npm run check`: form, rules of the language, types, walls, unused code. Ends with how many held.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { installPackages, project, requireNode, tool } from './set-up.mjs';

const checks = [
  ['form', ...tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  ['lint', ...tool('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
  ['types of the hub', ...tool('typescript/bin/tsc'), '-p', 'tsconfig.json'],
  ['types of the pure rooms', ...tool('typescript/bin/tsc'), '-p', 'tsconfig.pure.json'],
  ['types of the screens', ...tool('typescript/bin/tsc'), '-p', 'tsconfig.web.json'],
  ['walls', process.execPath, 'scripts/check-walls.mjs'],
  ['unused code', ...tool('knip/bin/knip.js')],
  ['figures', process.execPath, '--import', 'tsx', 'scripts/draw-bien-so.ts', '--check'],
];

/** Runs every check and answers how many passed and failed. */
export function check() {
  let [passed, failed] = [0, 0];
  for (const [name, command, ...args] of checks) {
    const { status } = spawnSync(command, args, {
      cwd: project,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    if (status === 0) passed += 1;
    else failed += 1;
  }
  return { passed, failed };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireNode();
  installPackages({ forDevelopers: true });
  const { passed, failed } = check();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
