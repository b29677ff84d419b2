// Starts whatever version of mot-cua is in use here: `node run.mjs [start] [flags…]`, or another of the verbs below. It is
// put beside installed.json once and stays as it is, so that a service which starts it knows nothing of versions.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const verbs = {
  start: 'server/main.js',
  backup: 'server/backup/backup-main.js',
  restore: 'server/backup/restore-main.js',
  certificate: 'server/tls/certificate-main.js',
  update: 'server/update/update-main.js',
  'roll-back': 'server/update/roll-back-main.js',
};

const home = dirname(fileURLToPath(import.meta.url));
const [first, ...rest] = process.argv.slice(2);
const isVerb = first !== undefined && Object.hasOwn(verbs, first);
const verb = isVerb ? first : 'start';
const given = isVerb ? rest : process.argv.slice(2);
const { data, current } = JSON.parse(readFileSync(join(home, 'installed.json'), 'utf8'));
if (!current) {
  console.error('mot-cua: no version is in use here yet');
  process.exit(1);
}
process.env.MOT_CUA_HOME = home;
process.env.MOT_CUA_DATA ??= data;
process.argv = [process.argv[0], process.argv[1], ...given];
await import(pathToFileURL(join(home, current, 'dist/hub', verbs[verb])).href);
