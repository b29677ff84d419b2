import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cable } from '#protocol/cable.ts';
import { profiles } from '#protocol/profile.ts';
import { onePrinter } from '#server/printer-file.ts';
import { scratchFolder } from './running-hub.ts';

/** The data folder of an office that has chosen its printer; goes away with `removeFolder`. */
export async function folderWithPrinter(cable: Cable): Promise<string> {
  const data = await scratchFolder();
  const content = onePrinter({ cable, profile: { ...profiles['epson-tm'] }, patienceMinutes: 10 });
  await writeFile(join(data, 'printer.json'), JSON.stringify(content));
  return data;
}
