import { join } from 'node:path';
import { boardSlidesSchema } from '#protocol/board-slides.ts';
import { DeviceBook } from './access/device-book.ts';
import { PeopleBook } from './access/people-book.ts';
import { SetupFile } from './access/setup-file.ts';
import { CatalogueFile } from './catalogue/catalogue-file.ts';
import { ConsoleKeysFile } from './console-keys-file.ts';
import { DossierCodes } from './dossiers/dossier-codes.ts';
import type { Disk } from './journal/disk.ts';
import { openBackupSettings } from './backup/backup-settings-file.ts';
import { KeptSettings } from './kept-settings.ts';
import { openPrinterFile } from './printer-file.ts';
import { openRatingSettings } from './rating-settings-file.ts';
import { openOffice } from './read-office.ts';
import { SlipSettingsFile } from './slip-settings-file.ts';
import { openVoiceSettings } from './voice-settings-file.ts';

/**
 * Opens every file of settings in a data folder, and changes none: whether a hub could start with them. Throws what its
 * start would throw. Whoever gives the hub another file to keep adds a line here, so that a backup with a file that
 * cannot be used is refused when it is taken in, and not found out on the next morning.
 */
export async function openKeptFiles(disk: Disk, folder: string): Promise<void> {
  const office = await openOffice(disk, folder);
  await openPrinterFile(disk, folder);
  await openRatingSettings(disk, folder, office.settings().ratingSeconds);
  // Not the whole desk of the boards: that also tidies the folder of their pictures.
  await KeptSettings.open(disk, join(folder, 'board.json'), boardSlidesSchema, { slides: [], seconds: 12 });
  await SetupFile.open(disk, folder);
  await DeviceBook.open(disk, folder);
  await PeopleBook.open(disk, folder);
  await CatalogueFile.open(disk, folder, []);
  await openVoiceSettings(disk, folder);
  await SlipSettingsFile.open(disk, folder, () => Promise.resolve(null));
  await DossierCodes.open(disk, folder);
  await ConsoleKeysFile.open(disk, folder);
  await openBackupSettings(disk, folder);
}
