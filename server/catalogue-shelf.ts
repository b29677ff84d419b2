import { createHash } from 'node:crypto';
import type { Catalogue, Procedure } from '#protocol/catalogue.ts';
import type { WorkingDay } from '#queue/working-day.ts';
import { type CatalogueRow, inForce } from './read-catalogue.ts';

/** The catalogue as it stands on a day; made once a day, because rows come into force and end at midnight. */
export class CatalogueShelf {
  readonly #rows: readonly CatalogueRow[];
  readonly byId: ReadonlyMap<string, Procedure>;
  #today: { readonly day: WorkingDay; readonly catalogue: Catalogue } | null = null;

  constructor(rows: readonly CatalogueRow[]) {
    this.#rows = rows;
    this.byId = new Map(rows.map(({ procedure }) => [procedure.id, procedure]));
  }

  read(day: WorkingDay): Catalogue {
    if (this.#today?.day !== day) {
      const procedures = inForce(this.#rows, day);
      const revision = createHash('sha256').update(JSON.stringify(procedures)).digest('hex').slice(0, 16);
      this.#today = { day, catalogue: { revision, procedures, repealed: [] } };
    }
    return this.#today.catalogue;
  }

  revision(day: WorkingDay): string {
    return this.read(day).revision;
  }

  /** Whether a ticket may be taken for this procedure. */
  readonly has = (id: string): boolean => this.byId.has(id);
}
