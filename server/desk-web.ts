import type { Express } from 'express';
import { accessWeb } from './access/access-web.ts';
import { firstRunWeb } from './access/first-run-web.ts';
import { guard } from './access/guard.ts';
import { backupWeb } from './backup/backup-web.ts';
import { restoreWeb } from './backup/restore-web.ts';
import { boardWeb } from './board-web.ts';
import type { DeskAtWork, DeskParts } from './desk-parts.ts';
import { officeOn } from './office.ts';
import { readEdit } from './office-flaws.ts';
import { farHealth, nearHealth } from './health/machine-health.ts';
import { sheets } from './sheets.ts';
import { slipPreviews } from './slip-previews.ts';
import { slipWeb } from './slip-web.ts';
import { voiceWeb } from './voice-web.ts';
import { webApp } from './web.ts';

/** Everything of a desk that goes over HTTP. */
export function deskWeb(parts: DeskParts, desk: DeskAtWork): Express {
  const { office, officeSettings, clock, catalogue, slipSettings, folders } = parts;
  const now = () => clock.now();
  return webApp({
    log: parts.log,
    guard: guard(parts.access.access),
    access: accessWeb({ ...parts.access, changed: desk.accessChanged }),
    firstRun: firstRunWeb({
      ...parts.access,
      ...{ addresses: desk.addresses, isEncrypted: parts.certificate !== null },
      begin: () => desk.hub().beginAs(office().id, desk.rules()),
      changed: desk.accessChanged,
    }),
    restore: restoreWeb({
      ...{ data: folders.data, boot: desk.boot, now, reopen: parts.reopen, log: parts.log },
      code: parts.access.firstRun.code,
      isSetUp: () => parts.access.access.isSetUp,
      run: parts.jobs.run,
    }),
    backups: backupWeb(desk.backup, parts.access.access),
    screensFolder: folders.screens,
    picturesFolder: folders.pictures,
    paperFolder: folders.paper,
    hosts: desk.hosts,
    catalogue: () => catalogue.read(desk.today()),
    sheets: sheets({ ...{ office, now }, day: () => desk.hub().day, slips: desk.slips }),
    slips: slipWeb({
      preview: slipPreviews({
        now,
        office: (edit) => {
          const { settings } = readEdit(officeSettings.settings(), edit);
          return settings ? officeOn(settings, desk.today()) : null;
        },
        procedures: () => catalogue.read(desk.today()).procedures,
        file: slipSettings,
        drawing: parts.drawing,
      }),
      tryLogo: (file) => slipSettings.tryLogo(file),
    }),
    board: boardWeb(parts.board.pictures),
    voice: voiceWeb(parts.voice.shelf),
    book: desk.book.web,
    health: (isNear) =>
      isNear
        ? nearHealth(desk.scene(), desk.boot, parts.health.upMs())
        : farHealth(desk.hub().fault, desk.boot),
  });
}
