// `npm run bench`: the goals beside their floors.
import { buildProduct, installPackages, requireNode, run } from './set-up.mjs';

requireNode();
installPackages({ forDevelopers: true });
await buildProduct();
run([process.execPath], ['--import', 'tsx', 'bench/main.ts', ...process.argv.slice(2)]);
