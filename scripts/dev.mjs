// `npm run dev`: the hub restarts and the screens reload at each change. Screens at http://127.0.0.1:5173/kiosk-ui/
import { spawn } from 'node:child_process';
import { buildProduct, installPackages, project, requireNode, tool } from './set-up.mjs';

requireNode();
installPackages({ forDevelopers: true });
await buildProduct();

const vite = tool('vite/bin/vite.js');
// The hub's file must stay while it is built again: Node watches no file that is gone.
const programs = [
  [
    ...vite,
    'build',
    '--config',
    'vite.hub.config.ts',
    '--watch',
    '--emptyOutDir',
    'false',
    '--logLevel',
    'warn',
  ],
  [process.execPath, '--watch', 'dist/hub/server/main.js', ...process.argv.slice(2)],
  [...vite, '--port', '5173', '--strictPort'],
];
const children = programs.map(([command, ...args]) => {
  return spawn(command, args, { cwd: project, stdio: 'inherit' });
});
for (const child of children) {
  child.on('exit', () => {
    for (const other of children) other.kill();
  });
}
