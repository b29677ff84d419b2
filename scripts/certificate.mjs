// `npm run certificate`: makes a certificate for a hub whose office has none.
import { buildProduct, installPackages, requireNode } from './set-up.mjs';

requireNode();
installPackages({ forDevelopers: false });
await buildProduct();
await import('../dist/hub/server/tls/certificate-main.js');
