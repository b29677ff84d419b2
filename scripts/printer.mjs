// `npm run printer`: sets up what is missing, then lends this computer's printer to the hub of another one.
import { buildProduct, installPackages, requireNode } from './set-up.mjs';

requireNode();
installPackages({ forDevelopers: false });
await buildProduct();
await import('../dist/hub/printer/remote-main.js');
