// `npm run restore -- <file> --data <folder>`: puts a backup in the place of a data folder.
import { buildProduct, installPackages, requireNode } from './set-up.mjs';

requireNode();
installPackages({ forDevelopers: false });
await buildProduct();
await import('../dist/hub/server/backup/restore-main.js');
