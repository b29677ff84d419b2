import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
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
    : checkedOffice(parseFile(written, file), file);
}

function parseFile(written: string, file: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(written, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!first) return value;
  const line = written.slice(0, first.offset).split('\n').length;
  throw new OfficeFileDamaged(
    `${file}, line ${line}: this is not JSON (${printParseErrorCode(first.error)})`,
  );
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
