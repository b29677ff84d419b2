// `npm run demo`: a scratch hub that lives a whole day of a ward.
import { buildProduct, installPackages, requireNode, run } from './set-up.mjs';

requireNode();
installPackages({ forDevelopers: true });
await buildProduct();
run([process.execPath], ['--import', 'tsx', 'scripts/demo/main.ts', ...process.argv.slice(2)]);
