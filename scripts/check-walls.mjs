// Holds every import to the table in walls.mjs, and counts what it has read: a checker that reads nothing
// passes everything. `node scripts/check-walls.mjs [folder]`
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { free, walls } from './walls.mjs';

const folder = resolve(process.argv[2] ?? '.');
const rooms = [...Object.keys(walls), ...free];
const present = rooms.filter((room) => existsSync(join(folder, room)));

/** Source files by looking at the disk, to compare with what the cruiser says it has read. */
function sources(path) {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => sources(join(path, name)));
  return /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts') ? [path] : [];
}

const expected = present.flatMap((room) => sources(join(folder, room))).length;
if (expected === 0) fail(`there is not one source file in ${folder}`);

process.chdir(folder);
const { output } = await cruise(present, {
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '\\.(css|svg|csv|json|woff2)$' },
  tsPreCompilationDeps: true,
  combinedDependencies: true,
  parser: 'tsc',
  enhancedResolveOptions: {
    extensions: ['.ts', '.tsx', '.mjs', '.js'],
    conditionNames: ['import', 'default'],
  },
});
const modules = output.modules.filter((module) => rooms.includes(roomOf(module.source)));
if (modules.length < expected) fail(`only ${modules.length} of ${expected} modules were read`);

const wrong = modules.flatMap((module) =>
  module.dependencies.flatMap((to) => trouble(module.source, to) ?? []),
);
for (const sentence of wrong) console.error(sentence);
if (wrong.length > 0) fail(`${wrong.length} imports go through a wall`);
console.log(`Walls: ${modules.length} modules read, every import within the table.`);

function trouble(from, { resolved, module, couldNotResolve, dependencyTypes, typeOnly }) {
  const room = roomOf(from);
  if (free.includes(room)) return null;
  const pkg = packageOf(module);
  const missing = couldNotResolve && (pkg === null || !existsSync(join('node_modules', pkg)));
  if (missing && !dependencyTypes.includes('core')) return `${from} imports ${module}, which is not there`;
  const isTest = /\.test\.tsx?$|-(contract|bench)\.ts$/.test(from);
  const target = roomOf(resolved);
  if (dependencyTypes.includes('core')) {
    return walls[room].node || isTest
      ? null
      : `${from}: ${room}/ knows nothing of Node, but imports ${module}`;
  }
  if (pkg !== null) {
    const allowed = isTest || typeOnly || walls[room].packages.includes(pkg);
    return allowed ? null : `${from}: ${room}/ may not import the package ${pkg}`;
  }
  if (target === room || /\.(css|svg|json|woff2|ttf|csv)$/.test(module)) return null;
  const { rooms: allowed, files = [], types = [] } = walls[room];
  if (allowed.includes(target) || files.includes(resolved)) return null;
  if (types.includes(target) && (isTest || dependencyTypes.includes('type-only'))) return null;
  return `${from}: ${room}/ may not import ${target}/ (${resolved})`;
}

function roomOf(path) {
  return path.split('/')[0];
}

/** The package that an import names, or null when it names a file of the project. */
function packageOf(module) {
  if (/^[.#/]|^node:/.test(module)) return null;
  const [scope, name] = module.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function fail(sentence) {
  console.error(`Walls: ${sentence}`);
  process.exit(1);
}
