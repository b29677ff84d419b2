import { createHash } from 'node:crypto';
import type { Catalogue, Procedure } from '#protocol/catalogue.ts';
import type { WorkingDay } from '#queue/working-day.ts';
import { type Book, noticeOf } from './catalogue/book.ts';
import { addDays } from './catalogue/days.ts';
import { versionCalled } from './catalogue/on-a-day.ts';
import { published, publishedCatalogue } from './catalogue/published-catalogue.ts';
import { type Timelines, timelinesOf } from './catalogue/timelines.ts';
import type { Office } from './office.ts';

interface Today {
  readonly book: Book;
  readonly office: Pick<Office, 'fields' | 'otherAreas'>;
  readonly day: WorkingDay;
  readonly timelines: Timelines;
  readonly catalogue: Catalogue;
  readonly byId: ReadonlyMap<string, Procedure>;
}

/** The catalogue as it stands on a day; made anew at midnight, and when a notice or the office’s fields change. */
export class CatalogueShelf {
  readonly #book: () => Book;
  readonly #office: () => Pick<Office, 'fields' | 'otherAreas'>;
  #today: Today | null = null;

  constructor(book: () => Book, office: () => Pick<Office, 'fields' | 'otherAreas'>) {
    this.#book = book;
    this.#office = office;
  }

  read(day: WorkingDay): Catalogue {
    return this.#on(day).catalogue;
  }

  revision(day: WorkingDay): string {
    return this.read(day).revision;
  }

  /** What every procedure has said from when to when, in the book as it is now. */
  timelines(day: WorkingDay): Timelines {
    return this.#on(day).timelines;
  }

  /** The procedures in force on a day, by id. */
  byId(day: WorkingDay): ReadonlyMap<string, Procedure> {
    return this.#on(day).byId;
  }

  /** The version under which a ticket is taken on that day; null when the procedure is not in force then. */
  versionOn(day: WorkingDay, procedure: string): string | null {
    const versions = this.#on(day).timelines.versions.get(procedure) ?? [];
    return versions.find(({ from, to }) => (from ?? day) <= day && day <= (to ?? day))?.version ?? null;
  }

  /**
   * A procedure as a ticket took it, whatever has become of it since: its version overtaken, or its notice withdrawn.
   * @param version null for tickets from before there were versions: what holds on the day
   */
  asTaken(day: WorkingDay, procedure: string, version: string | null): Procedure | undefined {
    const today = this.#on(day);
    if (version === null) return today.byId.get(procedure);
    const { book } = today;
    const isWithdrawn = noticeOf(book, version)?.withdrawn != null;
    const timelines = isWithdrawn ? timelinesOf(withoutWithdrawal(book, version)) : today.timelines;
    const taken = versionCalled(timelines, procedure, version);
    return taken ? published(book, taken, today.office, addDays(day, 1)) : undefined;
  }

  #on(day: WorkingDay): Today {
    const book = this.#book();
    const office = this.#office();
    const isSame = this.#today?.book === book && this.#today.office === office;
    if (this.#today && isSame && this.#today.day === day) return this.#today;
    const timelines = this.#today?.book === book ? this.#today.timelines : timelinesOf(book);
    const { procedures, repealed } = publishedCatalogue(book, timelines, office, day);
    const revision = createHash('sha256')
      .update(JSON.stringify([procedures, repealed]))
      .digest('hex')
      .slice(0, 16);
    const byId = new Map(procedures.map((procedure) => [procedure.id, procedure]));
    this.#today = { book, office, day, timelines, byId, catalogue: { revision, procedures, repealed } };
    return this.#today;
  }
}

function withoutWithdrawal(book: Book, id: string): Book {
  const restored = book.notices.map((notice) => (notice.id === id ? { ...notice, withdrawn: null } : notice));
  return { ...book, notices: restored };
}
