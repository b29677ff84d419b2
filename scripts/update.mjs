// `npm run update`: puts another version in the place of this one, where it is installed for good.
import { makeReady } from './make-ready.mjs';

await makeReady();
await import('../dist/hub/server/update/update-main.js');
