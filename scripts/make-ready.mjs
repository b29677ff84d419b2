// Installs and builds what is missing, and starts nothing: what an update asks of a version before it is tried.
import { pathToFileURL } from 'node:url';
import { buildProduct, installPackages, requireNode } from './set-up.mjs';

export async function makeReady() {
  requireNode();
  installPackages({ forDevelopers: false });
  await buildProduct();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await makeReady();
