import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { UpdateRefused } from './update-refused.ts';

const productSchema = z.looseObject({
  name: z.literal('mot-cua'),
  version: z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/),
  engines: z.looseObject({ node: z.string() }),
});

/** What somebody's own copy of the program may hold and no installed one needs. */
const LEFT_BEHIND = new Set(['.git', 'data', 'test-output', 'bench-output', 'coverage']);

export interface UnpackedProduct {
  readonly version: string;
}

/**
 * Puts a version of the program, a folder or a `.tgz`, into `into`, which must not exist. A `.sha256` beside a `.tgz` is
 * held against it. Throws `UpdateRefused`; whatever is in `into` then is worth nothing.
 */
export async function unpackProduct(from: string, into: string): Promise<UnpackedProduct> {
  const isFolder = await stat(from).then(
    (found) => found.isDirectory(),
    (error: unknown) => {
      throw new UpdateRefused('not-the-product', String(error));
    },
  );
  if (isFolder) {
    const product = await productIn(from);
    const filter = (path: string) => path === from || !LEFT_BEHIND.has(basename(path)) || !isTop(from, path);
    await cp(from, into, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true, filter });
    return product;
  }
  await holdAgainstSum(from);
  const scratch = `${into}.unpacked`;
  try {
    await mkdir(scratch, { recursive: true });
    // Windows 10 has it as well; both kinds refuse names that lead out of the folder.
    const { status, stderr, error } = spawnSync('tar', ['-xzf', from, '-C', scratch], { encoding: 'utf8' });
    if (status !== 0) throw new UpdateRefused('cannot-unpack', (error?.message ?? stderr).trim());
    // npm and GitHub put everything into one folder.
    const [only, ...more] = await readdir(scratch);
    const top = only !== undefined && more.length === 0 ? join(scratch, only) : scratch;
    const product = await productIn(top);
    await rename(top, into);
    return product;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const isTop = (from: string, path: string) => join(from, basename(path)) === path;

async function productIn(folder: string): Promise<UnpackedProduct> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch((error: unknown) => {
    throw new UpdateRefused('not-the-product', String(error));
  });
  const read = productSchema.safeParse(jsonOf(text));
  if (!read.success) throw new UpdateRefused('not-the-product', `${folder} is another program.`);
  const { version, engines } = read.data;
  if (!isNewEnough(engines.node, process.versions.node))
    throw new UpdateRefused(
      'node-too-old',
      `${version}: Node.js ${engines.node}, not ${process.versions.node}`,
    );
  return { version };
}

/** Of a range only the form that this program has: `>=20.19.0`. */
function isNewEnough(range: string, own: string): boolean {
  const numbers = (text: string) => text.split('.').map(Number);
  const [wanted, given] = [numbers(range.replace(/^>=\s*/, '')), numbers(own)];
  const differs = wanted.findIndex((number, at) => number !== given[at]);
  return differs === -1 || (given[differs] ?? 0) > (wanted[differs] ?? 0);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A file that is no JSON is no product either.
    return null;
  }
}

async function holdAgainstSum(file: string): Promise<void> {
  const written = await readFile(`${file}.sha256`, 'utf8').catch(() => null);
  if (written === null) return;
  const sum = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  if (!written.toLowerCase().includes(sum)) throw new UpdateRefused('wrong-sum', `${file}: ${sum}`);
}
