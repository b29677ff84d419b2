// `npm run export -- --out <folder>`: everything as JSON and CSV, for other programs.
import { buildProduct, installPackages, requireNode } from './set-up.mjs';

requireNode();
installPackages({ forDevelopers: false });
await buildProduct();
await import('../dist/hub/server/backup/export-main.js');
