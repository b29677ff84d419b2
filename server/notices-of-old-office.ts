import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import * as z from 'zod';
import type { InBothLanguages } from '#protocol/in-both-languages.ts';

const notices = z.looseObject({ notices: z.array(z.looseObject({ vi: z.string(), en: z.string() })) });
const inOldForm = z.union([notices, z.looseObject({ current: notices }).transform(({ current }) => current)]);

/**
 * What the boards said by `office.json` before they had a file of their own; null when it says nothing of it.
 */
export async function noticesOfOldOffice(dataFolder: string): Promise<readonly InBothLanguages[] | null> {
  const written = await readFile(join(dataFolder, 'office.json'), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  if (written === null) return null;
  const read = inOldForm.safeParse(parse(written));
  return read.success ? read.data.notices : null;
}
