import type { DrawingThread } from '#printer/drawing-thread.ts';
import type { BackupSettings } from '#protocol/backup-settings.ts';
import type { OfficeSettings } from '#protocol/office-settings.ts';
import type { RatingSettings } from '#protocol/rating-settings.ts';
import type { Fact } from '#queue/facts.ts';
import type { Rules } from '#queue/rules.ts';
import type { WorkingDay } from '#queue/working-day.ts';
import type { AccessDesk } from './access/open-access.ts';
import type { BackupDesk } from './backup/backup-desk.ts';
import type { BackupNotes } from './backup/backup-notes.ts';
import type { JobRunner } from './backup/run-job.ts';
import type { BoardDesk } from './board-desk.ts';
import type { CatalogueFile } from './catalogue/catalogue-file.ts';
import type { CatalogueDesk } from './catalogue-desk.ts';
import type { CatalogueShelf } from './catalogue-shelf.ts';
import type { Clock } from './clock.ts';
import type { ConsoleKeysFile } from './console-keys-file.ts';
import type { DossierCodes } from './dossiers/dossier-codes.ts';
import type { HealthDesk } from './health/health-desk.ts';
import type { Hub } from './hub.ts';
import type { Journal } from './journal/journal.ts';
import type { KeptFile } from './kept-file.ts';
import type { KeptSettings } from './kept-settings.ts';
import type { Office } from './office.ts';
import type { PaperDesk } from './paper-desk.ts';
import type { RemotePrinters } from './remote-printers.ts';
import type { SlipSource } from './slip-of-ticket.ts';
import type { SlipSettingsFile } from './slip-settings-file.ts';
import type { OfficeCertificate } from './tls/office-certificate.ts';
import type { Scene } from './views/scene.ts';
import type { VoiceDesk } from './voice-desk.ts';

/** What a desk is put together from; `main.ts` chooses each. */
export interface DeskParts {
  /** The office as it is now; the same object until something of it changes. */
  readonly office: () => Office;
  readonly officeSettings: KeptSettings<OfficeSettings>;
  readonly journal: Journal<Fact>;
  readonly clock: Clock;
  readonly catalogue: CatalogueShelf;
  readonly catalogueFile: CatalogueFile;
  readonly paper: (changed: () => void) => PaperDesk;
  readonly remotes: RemotePrinters;
  readonly slipSettings: SlipSettingsFile;
  readonly ratingSettings: KeptSettings<RatingSettings>;
  readonly board: BoardDesk;
  readonly voice: VoiceDesk;
  readonly access: AccessDesk;
  readonly backup: {
    readonly settings: KeptSettings<BackupSettings>;
    readonly notes: KeptFile<BackupNotes>;
  };
  /** Does what takes a processor long, in a process of its own. */
  readonly jobs: JobRunner;
  /** Lets go of everything, does this, and begins anew with what is then in the data folder. */
  readonly reopen: (between: () => Promise<unknown>) => void;
  readonly dossiers: DossierCodes;
  readonly consoleKeys: ConsoleKeysFile;
  readonly health: HealthDesk;
  readonly drawing: Pick<DrawingThread, 'picture'>;
  readonly folders: {
    readonly data: string;
    readonly screens: string;
    readonly pictures: string;
    readonly paper: string;
  };
  readonly host: string;
  /** With it the network is spoken to by TLS alone; null where plain HTTP is all there is. */
  readonly certificate: OfficeCertificate | null;
  readonly port: number;
  readonly asksPerSecond: number;
  readonly log: { info(words: string): void; error(words: string): void };
}

/** The desk at work, as its answers and its pages see it. */
export interface DeskAtWork {
  /** The name of this start of the hub; the next one has another. */
  readonly boot: string;
  readonly hub: () => Hub;
  readonly paper: PaperDesk;
  readonly book: CatalogueDesk;
  readonly slips: SlipSource;
  readonly backup: BackupDesk;
  readonly today: () => WorkingDay;
  readonly rules: () => Rules;
  readonly scene: () => Scene;
  /** The names and addresses under which a browser may ask for a page. */
  readonly hosts: () => ReadonlySet<string>;
  /** Where another computer opens the hub, once the office's network may reach it. */
  readonly addresses: () => readonly string[];
  /** Something that screens show is other than before. */
  readonly changed: () => void;
  /** Somebody or something may come in, or no longer. */
  readonly accessChanged: () => void;
}
