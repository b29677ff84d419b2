import type { CatalogueBook, EnteredNotice } from '#protocol/notices.ts';
import { daySchema } from '#protocol/notices.ts';
import type { Instant, WorkingDay } from '#queue/working-day.ts';
import { createHash } from 'node:crypto';
import type { Router } from 'express';
import type { CatalogueFile } from './catalogue/catalogue-file.ts';
import { checkNotice } from './catalogue/check-notice.ts';
import { inForce } from './catalogue/on-a-day.ts';
import { Tray } from './catalogue/tray.ts';
import { tryImport } from './catalogue-import/try-import.ts';
import { type CatalogueAnswers, catalogueAnswers, type KeptImport } from './catalogue-answers.ts';
import type { CatalogueShelf } from './catalogue-shelf.ts';
import { catalogueWeb } from './catalogue-web.ts';

/** The office's work on the catalogue: what it asks, what it looks at before, and the revision that tells of changes. */
export interface CatalogueDesk {
  readonly answers: CatalogueAnswers;
  readonly web: Router;
  /** Changes with every entry, withdrawal and tick. */
  readonly revision: () => string;
}

export function catalogueDesk(parts: {
  readonly file: CatalogueFile;
  readonly shelf: CatalogueShelf;
  readonly now: () => Instant;
  readonly today: () => WorkingDay;
  readonly changed: () => void;
}): CatalogueDesk {
  const { file, shelf, today } = parts;
  const checked = new Tray<EnteredNotice>();
  const imports = new Tray<KeptImport>();
  let told: { readonly notices: unknown; readonly revision: string } | null = null;

  const revision = (): string => {
    const { notices } = file.book();
    if (told?.notices !== notices) {
      const hash = createHash('sha256').update(JSON.stringify(notices)).digest('hex');
      told = { notices, revision: hash.slice(0, 16) };
    }
    return told.revision;
  };
  const read = (): CatalogueBook => ({
    revision: revision(),
    notices: [...file.book().notices],
    procedures: [...shelf.timelines(today()).versions].map(([id, versions]) => ({
      ...{ id, versions: [...versions] },
    })),
  });

  return {
    revision,
    answers: catalogueAnswers({ ...parts, read, checked, imports }),
    web: catalogueWeb({
      check(asked) {
        const tried = checkNotice(file.book(), asked);
        return 'flaws' in tried ? tried : { checked: checked.put(tried.notice) };
      },
      tryImport(bytes, asked) {
        const day = daySchema.safeParse(asked);
        const from = day.success ? day.data : today();
        const into = file.book();
        return tryImport(bytes, inForce(shelf.timelines(today()), from), from, (rows) =>
          imports.put({ rows, into }),
        );
      },
    }),
  };
}
