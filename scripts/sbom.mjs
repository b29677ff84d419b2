// `npm run sbom -- [--to <file>]`: every package that the product is made of, as CycloneDX, from the lock file alone. What
// only builds and tests it is left out.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { npm, project } from './set-up.mjs';

const { values } = parseArgs({ options: { to: { type: 'string', default: 'sbom.cdx.json' } } });
const [program, ...first] = npm();
// With --include, for under NODE_ENV=production npm leaves tools out, and with them what the product shares (below).
const flags = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--include=dev'];
const { status, stdout, stderr } = spawnSync(program, [...first, ...flags], {
  cwd: project,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
const sbom = JSON.parse(stdout);
// npm names the whole after its folder.
sbom.metadata.component.name = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).name;
// Not --omit=dev: it also leaves out what the product shares with its tools, such as zod (seen with npm 11).
const isTool = ({ properties = [] }) => properties.some(({ name }) => name === 'cdx:npm:package:development');
const tools = new Set(sbom.components.filter(isTool).map((component) => component['bom-ref']));
sbom.components = sbom.components.filter((component) => !tools.has(component['bom-ref']));
sbom.dependencies = sbom.dependencies
  .filter(({ ref }) => !tools.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => !tools.has(other)) }));
const file = resolve(values.to);
writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`${file}: ${sbom.components.length} packages`);
