import { join } from 'node:path';
import * as z from 'zod';
import { printerSettingsSchema } from '#protocol/printer-settings.ts';
import { NEW_ROLL } from '#printer/paper-budget.ts';
import { type Profile, profiles } from '#protocol/profile.ts';
import type { Disk } from './journal/disk.ts';
import { KeptFile } from './kept-file.ts';

const rollSchema = z.strictObject({ usedMm: z.int().min(0), slips: z.int().min(0) });
const fileSchema = z.strictObject({
  settings: printerSettingsSchema,
  roll: rollSchema,
  /** Names what the printer was last given to keep; null when that is not known. */
  storedHash: z.string().max(64).nullable(),
});
export type PrinterFileContent = z.infer<typeof fileSchema>;

const virtualProfile: Profile = { ...profiles['epson-tm'] };

/** Trial mode: the virtual printer, which tells all. */
const template: PrinterFileContent = {
  settings: { cable: { kind: 'virtual' }, profile: virtualProfile, patienceMinutes: 10 },
  roll: NEW_ROLL,
  storedHash: null,
};

export type PrinterFile = KeptFile<PrinterFileContent>;

/** `printer.json` in the data folder: the printer, its roll, and what it keeps. Begins with the virtual printer. */
export function openPrinterFile(disk: Disk, dataFolder: string): Promise<PrinterFile> {
  return KeptFile.open(disk, join(dataFolder, 'printer.json'), fileSchema, template);
}
