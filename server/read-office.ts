import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Office, contradictions, officeSchema } from './office.ts';
import template from './template/office.json' with { type: 'json' };

/** A settings file that cannot be used. It is never overwritten: somebody must look at it. */
export class OfficeFileDamaged extends Error {}

/**
 * The office's settings: `office.json` of the data folder, or the template when there is none yet.
 * Throws `OfficeFileDamaged` with the file, and the line or the place in it.
 */
export async function readOffice(dataFolder: string): Promise<Office> {
  const file = join(dataFolder, 'office.json');
  const written = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  return written === null
    ? checkedOffice(template, 'the template office')
    : checkedOffice(parse(written, file), file);
}

function parse(written: string, file: string): unknown {
  try {
    return JSON.parse(written);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const line = written
      .slice(0, position === undefined ? written.length : Number(position))
      .split('\n').length;
    throw new OfficeFileDamaged(`${file}, line ${line}: ${message}`);
  }
}

function checkedOffice(value: unknown, from: string): Office {
  const read = officeSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new OfficeFileDamaged(
      `${from}, at ${issue?.path.join('.') ?? 'the top'}: ${issue?.message ?? 'not an office'}`,
    );
  }
  const wrong = contradictions(read.data);
  if (wrong.length > 0) throw new OfficeFileDamaged(`${from}: ${wrong.join('; ')}`);
  return read.data;
}
