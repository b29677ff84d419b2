import { createHash } from 'node:crypto';
import type { Catalogue, Procedure } from '#protocol/catalogue.ts';
import type { WorkingDay } from '#queue/working-day.ts';
import { type Book, noticeOf } from './catalogue/book.ts';
import { addDays } from './catalogue/days.ts';
import { versionCalled, versionOf } from './catalogue/on-a-day.ts';
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
  /** As it was before a notice was withdrawn, by that notice; for the few tickets that were taken in between. */
  readonly unfolded: Map<string, Timelines>;
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

  /** The version under which a ticket is taken on that day; null when the procedure is not in force then. */
  versionOn(day: WorkingDay, procedure: string): string | null {
    return versionOf(this.#on(day).timelines, procedure, day)?.version ?? null;
  }

  /**
   * A procedure as a ticket took it, whatever has become of it since: its version overtaken, or its notice withdrawn.
   * @param version null for tickets from before there were versions: what holds on the day
   */
  asTaken(day: WorkingDay, procedure: string, version: string | null): Procedure | undefined {
    const today = this.#on(day);
    if (version === null) return today.byId.get(procedure);
    const timelines = noticeOf(today.book, version)?.withdrawn ? asBefore(today, version) : today.timelines;
    const taken = versionCalled(timelines, procedure, version);
    return taken ? published(today.book, taken, today.office, addDays(day, 1)) : undefined;
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
    const catalogue = { revision, procedures, repealed };
    this.#today = { book, office, day, timelines, byId, catalogue, unfolded: new Map() };
    return this.#today;
  }
}

function asBefore({ book, unfolded }: Today, withdrawn: string): Timelines {
  const known = unfolded.get(withdrawn);
  if (known) return known;
  const notices = book.notices.map((notice) =>
    notice.id === withdrawn ? { ...notice, withdrawn: null } : notice,
  );
  const timelines = timelinesOf({ ...book, notices });
  unfolded.set(withdrawn, timelines);
  return timelines;
}
