// `npm run backup -- --data <folder> --to <folder>`: a backup by hand, beside a hub that runs or not.
import { buildProduct, installPackages, requireNode } from './set-up.mjs';

requireNode();
installPackages({ forDevelopers: false });
await buildProduct();
await import('../dist/hub/server/backup/backup-main.js');
