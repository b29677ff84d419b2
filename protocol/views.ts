import type { Call, Counter, Day, SlipState } from '#queue/day.ts';
import type { Opening } from '#queue/hours.ts';
import type { Session } from '#queue/rules.ts';
import type { Outcome, Purpose, TicketState, Why } from '#queue/facts.ts';
import type { AccessView } from './access.ts';
import type { BackupView } from './backup-view.ts';
import type { Check } from './health.ts';
import type { BoardSlides } from './board-slides.ts';
import type { PrinterRoutes, PrinterSettings } from './printer-settings.ts';
import type { RatingSettings } from './rating-settings.ts';
import type { SlipWish } from './slip-settings.ts';
import type { VoiceSettings } from './voice-settings.ts';
import type { InBothLanguages } from './in-both-languages.ts';

/** What every view begins with. A view is whole: the latest one is the truth. */
export interface View {
  /** Counts up within one start of the hub. */
  readonly revision: number;
  /** The hub's clock when the view was made. */
  readonly now: number;
}

export interface OfficeIdentity {
  readonly name: InBothLanguages;
  readonly desk: InBothLanguages;
}

/** Whether numbers are given now, and if not, why. `faulty` is the clock or the disk. */
export type DeskState =
  | { readonly kind: 'open' }
  | { readonly kind: 'closed-by-hand' }
  | { readonly kind: 'hours'; readonly opening: Exclude<Opening, { kind: 'open' }> }
  | { readonly kind: 'faulty'; readonly fault: 'clock-behind' | 'not-saved' };

/** `faulty` talks nonsense and was cut off; `offline` is not there, switched off, or does not answer. */
export type PrinterState =
  'ready' | 'paper-out' | 'cover-open' | 'cutter-jam' | 'overheated' | 'offline' | 'faulty';

/** What is left on the roll: measured from what was printed since it was put in, never better than an estimate. */
export interface PaperLeft {
  readonly usedMm: number;
  /** About how many slips are left, or null before one was printed. */
  readonly slips: number | null;
  /** The printer's own sensor sees the end of the roll. */
  readonly isNearEnd: boolean;
}

/** A printer by the name that people know it by. */
export interface NamedPrinter {
  readonly name: string;
  readonly state: PrinterState;
}

/** One printer of the office, as the person in charge sees it. */
export interface PrinterView extends NamedPrinter {
  readonly id: number;
  readonly settings: PrinterSettings;
  readonly paperLeft: PaperLeft;
  /** Slips that wait for it, or are under way. */
  readonly inLine: number;
  /** Whether “a new roll was put in” can be taken back. */
  readonly canUndoRoll: boolean;
  /** What the virtual printer has printed, newest first; null when a real one prints. */
  readonly virtualPaper: readonly PaperJob[] | null;
}

/** What the office has decided about its slips. */
export interface SlipSettingsState {
  readonly settings: SlipWish;
  /** Whether the last save can be taken back. */
  readonly canUndo: boolean;
}

/** What the office has decided about its rating tablets. */
export interface RatingSettingsState {
  readonly settings: RatingSettings;
  /** Whether the last save can be taken back. */
  readonly canUndo: boolean;
}

/** What boards show while nobody is called. */
export interface BoardSlidesState {
  readonly settings: BoardSlides;
  /** Whether the last save can be taken back. */
  readonly canUndo: boolean;
}

/** The boards' voice as the office has it, and as the boards say it is heard. */
export interface VoiceState {
  readonly settings: VoiceSettings;
  /** Whether the last save can be taken back. */
  readonly canUndo: boolean;
  /** Changes when a clip does; `/voice-clips.json` is then read again. */
  readonly clips: string;
  /** Connected boards whose browser lets them sound. */
  readonly boardsWithSound: number;
  /** Names of clips that some board could not play. */
  readonly missing: readonly string[];
}

export interface FieldView {
  readonly id: string;
  readonly letter: string;
  readonly name: InBothLanguages;
  readonly example: InBothLanguages;
  /** What a citizen who taps the tile comes for. */
  readonly purpose: Purpose;
  readonly waiting: number;
  readonly counters: readonly number[];
  /** False when today's numbers of this field are used up. */
  readonly numbersLeft: boolean;
}

export interface PriorityReason {
  readonly id: string;
  readonly name: InBothLanguages;
}

export interface KioskView extends View {
  readonly office: OfficeIdentity;
  readonly desk: DeskState;
  readonly sessionsToday: readonly Session[];
  /** Those with most visits today first; collecting results last. */
  readonly fields: readonly FieldView[];
  readonly priorityReasons: readonly PriorityReason[];
  /** The printer at which this kiosk's slips come out. */
  readonly printer: PrinterState;
  /** The paper of tickets taken in the last minutes, by ticket id. */
  readonly slips: Readonly<Record<string, SlipState>>;
  readonly helpComing: boolean;
  /** Whether a visitor may ask for the list of what to bring as a paper. */
  readonly printsChecklists: boolean;
  /** Same-day procedures that are filed after this time of day (`15:00`) are answered on the next working day. */
  readonly sameDayUntil: string;
  /** From which age a citizen card gives priority, and for which reason; null while the office reads no cards. */
  readonly card: { readonly age: number; readonly reason: string } | null;
  /** Changes when the catalogue does; the screen then reads `/catalogue.json` again. */
  readonly catalogue: string;
}

export type CounterDoor = Pick<Counter, 'id' | 'state'> & { readonly busy: boolean };

export interface BoardView extends View {
  readonly office: OfficeIdentity;
  readonly desk: DeskState;
  readonly sessionsToday: readonly Session[];
  readonly calls: readonly Omit<Call, 'ticket'>[];
  readonly counters: readonly CounterDoor[];
  /** What is shown while nobody is called. */
  readonly between: BoardSlides;
  readonly voice: VoiceSettings;
  /** Changes when a clip of the voice does. */
  readonly clips: string;
}

export interface TicketView {
  readonly id: string;
  readonly letter: string;
  readonly number: number;
  readonly field: string;
  readonly procedure: string | null;
  readonly priority: boolean;
  readonly state: TicketState;
  readonly takenAt: number;
  readonly waitingSince: number;
  readonly calledAt: number | null;
  readonly startedAt: number | null;
  readonly calls: number;
  /** The counter that calls, serves or expects it. */
  readonly at: number | null;
  readonly returnUntil: number | null;
  readonly slip: SlipState;
}

export interface FieldName {
  readonly id: string;
  readonly letter: string;
  readonly name: InBothLanguages;
  /** The number that a hand-written slip must carry next. */
  readonly nextNumber: number;
}

/** The visit that ended at a counter last. */
export interface VisitDone {
  readonly ticket: string;
  readonly letter: string;
  readonly number: number;
  readonly outcome: Outcome;
  readonly servedMs: number;
  /** Until when it can be opened again. */
  readonly reopenUntil: number;
}

/** A dossier of the visit that is being served; its code is null once it is forgotten. */
export interface DossierNoted {
  readonly id: string;
  readonly code: string | null;
}

export interface ConsoleView extends View {
  readonly office: OfficeIdentity;
  readonly desk: DeskState;
  readonly counter: Counter;
  readonly ticket: TicketView | null;
  readonly dossiers: readonly DossierNoted[];
  readonly lastDone: VisitDone | null;
  /** Whom this counter may call, in order. */
  readonly line: readonly { readonly ticket: TicketView; readonly why: Why }[];
  /** Held, absent and expected-back tickets, and those that wait for other counters. */
  readonly aside: readonly TicketView[];
  readonly elsewhere: readonly TicketView[];
  readonly counters: readonly CounterDoor[];
  readonly fields: readonly FieldName[];
  readonly procedures: Readonly<Record<string, string>>;
  readonly priorityReasons: readonly PriorityReason[];
  readonly callsBeforeAbsent: number;
  readonly undoMs: number;
  /** The printer at which this counter's slips come out. */
  readonly printer: PrinterState;
  /** Others that need somebody. */
  readonly printersInTrouble: readonly NamedPrinter[];
  /** Live tickets whose holder has no paper in hand. */
  readonly withoutSlip: readonly TicketView[];
  readonly help: { readonly place: string; readonly at: number } | null;
}

export interface RatingView extends View {
  readonly office: OfficeIdentity;
  readonly counter: number;
  /** What is asked, and how. */
  readonly form: Pick<RatingSettings, 'levels' | 'reasons' | 'takesComment'>;
  readonly asking: {
    readonly askedAt: number;
    readonly until: number;
    readonly letter: string;
    readonly number: number;
    readonly fieldName: InBothLanguages;
  } | null;
}

export interface PaperJob {
  readonly job: number;
  readonly at: number;
  readonly heightMm: number;
}

export interface OfficeView extends View {
  readonly office: OfficeIdentity;
  readonly desk: DeskState;
  readonly day: string;
  readonly dayState: Day['state'];
  readonly fields: readonly (FieldName & {
    readonly taken: number;
    readonly waiting: number;
    readonly oldest: number | null;
  })[];
  readonly counters: readonly { readonly counter: Counter; readonly ticket: TicketView | null }[];
  readonly waiting: readonly TicketView[];
  readonly aside: readonly TicketView[];
  /** The first is where those print who have no printer of their own. */
  readonly printers: readonly PrinterView[];
  readonly routes: PrinterRoutes;
  /** Device names of the kiosks that are connected or have a printer of their own. */
  readonly kiosks: readonly string[];
  /** The office's own settings are read by `office:read` whenever this revision changes: they are long. */
  readonly officeSettings: { readonly revision: string; readonly canUndo: boolean };
  readonly slipSettings: SlipSettingsState;
  readonly ratingSettings: RatingSettingsState;
  readonly boardSlides: BoardSlidesState;
  readonly voice: VoiceState;
  /** Change when what citizens read does, and when the office's book of procedures does; it is then read again. */
  readonly catalogue: { readonly published: string; readonly book: string };
  readonly withoutSlip: readonly TicketView[];
  readonly help: { readonly place: string; readonly at: number } | null;
  /** Screens connected now, by role. */
  readonly screens: Readonly<Record<string, number>>;
  readonly access: AccessView;
  readonly backup: BackupView;
  /** What the morning check finds, the worst first. */
  readonly health: readonly Check[];
}
