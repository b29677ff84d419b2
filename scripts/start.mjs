// `npm start`: sets up what is missing, then runs the hub in this same process, so that a signal reaches it.
import { buildProduct, installPackages, requireNode } from './set-up.mjs';

requireNode();
installPackages({ forDevelopers: false });
await buildProduct();
await import('../dist/hub/server/main.js');
