import type { AccessView } from '#protocol/access.ts';
import type { BackupView } from '#protocol/backup-view.ts';
import type { Procedure } from '#protocol/catalogue.ts';
import type {
  OfficeView,
  BoardSlidesState,
  PrinterView,
  RatingSettingsState,
  SlipSettingsState,
  VoiceState,
} from '#protocol/views.ts';
import type { PrinterRoutes } from '#protocol/printer-settings.ts';
import type { Day } from '#queue/day.ts';
import type { Instant } from '#queue/working-day.ts';
import type { Machine } from '../health/machine.ts';
import type { Office } from '../office.ts';

/** Everything that views are made of, at one moment. Views are pure functions of it. */
export interface Scene {
  readonly day: Day;
  readonly office: Office;
  readonly now: Instant;
  /** How fast the clock runs; people's seconds stay their own. */
  readonly speed: number;
  readonly fault: 'clock-behind' | 'not-saved' | null;
  /** Never empty; the first is where those print who have no printer of their own. */
  readonly printers: readonly PrinterView[];
  readonly routes: PrinterRoutes;
  /** Device names of the kiosks that are connected. */
  readonly kiosks: readonly string[];
  readonly officeSettings: OfficeView['officeSettings'];
  readonly slipSettings: SlipSettingsState;
  readonly ratingSettings: RatingSettingsState;
  readonly boardSlides: BoardSlidesState;
  readonly voice: VoiceState;
  /** Screens connected, by role. */
  readonly screens: Readonly<Record<string, number>>;
  readonly catalogue: {
    readonly revision: string;
    /** Changes with every entry into the office's book of procedures. */
    readonly book: string;
    readonly asTaken: (procedure: string, version: string | null) => Procedure | undefined;
  };
  readonly access: AccessView;
  /** The code of a dossier by its name, while it is kept. */
  readonly dossierCode: (dossier: string) => string | null;
  readonly backup: BackupView;
  /** What stands behind the desk. */
  readonly machine: Machine;
}
