import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupRefusal } from '#protocol/backup-refusals.ts';
import type { BackupSettings } from '#protocol/backup-settings.ts';
import type { BackupPlace, BackupView } from '#protocol/backup-view.ts';
import type { Day } from '#queue/day.ts';
import type { Instant, WorkingDay } from '#queue/working-day.ts';
import type { KeptFile } from '../kept-file.ts';
import type { KeptSettings } from '../kept-settings.ts';
import { isDue } from './backup-due.ts';
import type { BackupNotes } from './backup-notes.ts';
import { BackupRefused } from './backup-refused.ts';
import { backupsIn, type KeepRule } from './backup-shelf.ts';
import { stateOfPlace } from './places.ts';
import type { RunJob } from './run-job.ts';

/** How often it is looked whether a backup is due and whether a stick is back. */
const LOOK_MS = 5_000;

export interface BackupDeskParts {
  readonly data: string;
  readonly settings: KeptSettings<BackupSettings>;
  readonly notes: KeptFile<BackupNotes>;
  readonly run: RunJob;
  readonly office: () => string;
  readonly now: () => Instant;
  readonly day: () => Day;
  readonly streams: () => Promise<readonly string[]>;
  /** A trial is not kept by itself. */
  readonly isSetUp: () => boolean;
  readonly changed: () => void;
  readonly log: { error(words: string): void };
}

/** Keeps the office: makes backups when they are due or asked for, copies them to other places, and tries them. */
export class BackupDesk {
  readonly folder: string;
  readonly #parts: BackupDeskParts;
  #busy: BackupView['busy'] = null;
  #kept = 0;
  #places: readonly BackupPlace[] = [];
  #failedPlaces = new Map<string, { at: Instant; why: BackupRefusal }>();
  #earlier: { readonly before: WorkingDay; readonly day: WorkingDay | null } | null = null;
  #look: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(parts: BackupDeskParts) {
    this.#parts = parts;
    this.folder = join(parts.data, 'backups');
  }

  /** As the office page shows it. */
  view(): BackupView {
    const { settings, notes } = this.#parts;
    const { last, failed, drill } = notes.content();
    const { settings: holds, canUndo } = settings.state();
    return {
      ...{ settings: holds, canUndo, folder: this.folder, kept: this.#kept, failed, drill },
      last: last && {
        ...{ at: last.at, name: last.name, bytes: last.bytes, days: last.days, unread: last.unread },
      },
      places: this.#places,
      busy: this.#busy,
    };
  }

  /** The newest backup's file; null when there is none. */
  newest(): { readonly file: string; readonly name: string } | null {
    const { last } = this.#parts.notes.content();
    return last && { file: join(this.folder, last.name), name: last.name };
  }

  get isBusy(): boolean {
    return this.#busy !== null;
  }

  /** Begins to look. What a process left that died in a drill is thrown away first. */
  async start(): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => []))
      if (name.startsWith('scratch-')) await rm(join(this.folder, name), { recursive: true, force: true });
    await this.#findPlaces();
    this.#timer = setInterval(() => this.look(), LOOK_MS);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#timer);
    await this.#look;
  }

  /** Looks whether something is to be done, and does it; one look after the other. */
  look(): void {
    if (this.#busy === null) this.#inTurn(() => this.#doWhatIsDue());
  }

  /** Makes a backup now, and copies it. */
  make(): void {
    this.#inTurn(async () => {
      await this.#make();
      await this.#copy();
    });
  }

  /** Tries the newest backup. */
  drill(): void {
    this.#inTurn(async () => {
      const newest = this.newest();
      if (!newest) return;
      const found = await this.#run('drill', (onPart) =>
        this.#parts.run('drill', { file: newest.file, data: this.#parts.data }, onPart),
      ).catch((error: unknown) => ({ refused: whyOf(error) }));
      await this.#parts.notes.change({ drill: { at: this.#parts.now(), found } });
    });
  }

  #inTurn(work: () => Promise<void>): void {
    this.#look = this.#look
      .then(() => (this.#isStopped ? undefined : work()))
      .catch((error: unknown) => {
        if (!this.#isStopped) this.#parts.log.error(`The backups: ${String(error)}`);
      });
  }

  async #doWhatIsDue(): Promise<void> {
    const { now, day, isSetUp, settings, notes } = this.#parts;
    await this.#findPlaces();
    const { isAutomatic, latest } = settings.settings();
    if (!isAutomatic || !isSetUp()) return;
    const { last, failed } = notes.content();
    const signs = { now: now(), day: day(), earlier: await this.#earlierDay(), last, latest };
    if (isDue({ ...signs, failedAt: failed?.at ?? null })) await this.#make();
    await this.#copy();
  }

  async #make(): Promise<void> {
    const { data, office, now, day, run, notes } = this.#parts;
    const at = now();
    const { day: workingDay, seq, state } = day();
    const given = { data, to: this.folder, office: office(), now: at, rule: this.#rule() };
    try {
      const made = await this.#run('make', (onPart) => run('make', given, onPart));
      const last = { at, day: workingDay, seq, isClosed: state === 'closed', ...made };
      await notes.change({ last, failed: null });
    } catch (error) {
      if (this.#isStopped) return;
      this.#parts.log.error(`No backup was made: ${String(error)}`);
      await notes.change({ failed: { at, why: whyOf(error) } });
    }
    await this.#findPlaces();
  }

  /** Brings the newest backup to every place that is there and lacks it. */
  async #copy(): Promise<void> {
    const newest = this.newest();
    const { last } = this.#parts.notes.content();
    if (!newest || !last) return;
    const { run, office, notes, now } = this.#parts;
    for (const { folder, state, hasNewest } of this.#places) {
      const failed = this.#failedPlaces.get(folder);
      if (state !== 'ready' || hasNewest || (failed && now() - failed.at < 60_000)) continue;
      const given = { file: newest.file, to: folder, office: office(), rule: this.#rule() };
      try {
        await this.#run('copy', () => run('copy', given));
        this.#failedPlaces.delete(folder);
        await notes.change({ copied: { ...notes.content().copied, [folder]: last.at } });
      } catch (error) {
        if (this.#isStopped) return;
        this.#failedPlaces.set(folder, { at: now(), why: whyOf(error) });
      }
    }
    await this.#findPlaces();
  }

  async #run<T>(
    what: NonNullable<BackupView['busy']>['what'],
    work: (onPart: (part: number) => void) => Promise<T>,
  ): Promise<T> {
    this.#tell({ what, part: null });
    try {
      return await work((part) => this.#tell({ what, part }));
    } finally {
      this.#tell(null);
    }
  }

  #tell(busy: BackupView['busy']): void {
    this.#busy = busy;
    this.#parts.changed();
  }

  async #findPlaces(): Promise<void> {
    const { settings, notes, office } = this.#parts;
    const { last, copied } = notes.content();
    const before = JSON.stringify([this.#kept, this.#places]);
    this.#kept = (await backupsIn(this.folder, office()).catch(() => [])).length;
    this.#places = await Promise.all(
      settings.settings().folders.map(async (folder): Promise<BackupPlace> => {
        const state = await stateOfPlace(folder);
        const there = state === 'ready' ? await backupsIn(folder, office()).catch(() => []) : [];
        const isThere = there.some(({ name, size }) => name === last?.name && size === last.bytes);
        const failed = this.#failedPlaces.get(folder)?.why ?? null;
        return { folder, state, hasNewest: isThere && copied[folder] === last?.at, failed };
      }),
    );
    if (JSON.stringify([this.#kept, this.#places]) !== before) this.#parts.changed();
  }

  /** The newest day before the present one on which something happened; looked up once a day. */
  async #earlierDay(): Promise<WorkingDay | null> {
    const { day } = this.#parts.day();
    if (this.#earlier?.before !== day) {
      const own = `${this.#parts.office()}/`;
      const all = (await this.#parts.streams()).filter((stream) => stream.startsWith(own));
      const days = all.map((stream) => stream.slice(own.length)).filter((one) => one < day);
      this.#earlier = { before: day, day: days.at(-1) ?? null };
    }
    return this.#earlier.day;
  }

  #rule(): KeepRule {
    const { keep, months } = this.#parts.settings.settings();
    return { keep, months };
  }
}

const whyOf = (error: unknown): BackupRefusal =>
  error instanceof BackupRefused ? error.why : 'cannot-write';
