// `npm run check`: form, rules of the language, types, walls, unused code. Ends with how many held.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { installPackages, project, requireNode } from './set-up.mjs';

const bin = (name) => `node_modules/.bin/${name}`;

const checks = [
  ['form', bin('prettier'), '--check', '--log-level=warn', '.'],
  ['lint', bin('eslint'), '.', '--max-warnings=0'],
  ['types of the hub', bin('tsc'), '-p', 'tsconfig.json'],
  ['types of the pure rooms', bin('tsc'), '-p', 'tsconfig.pure.json'],
  ['types of the screens', bin('tsc'), '-p', 'tsconfig.web.json'],
  ['walls', process.execPath, 'scripts/check-walls.mjs'],
  ['unused code', bin('knip')],
  ['figures', bin('tsx'), 'scripts/draw-bien-so.ts', '--check'],
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
