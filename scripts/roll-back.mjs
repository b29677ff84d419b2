// `npm run roll-back`: makes the version before this one the one in use again.
import { makeReady } from './make-ready.mjs';

await makeReady();
await import('../dist/hub/server/update/roll-back-main.js');
