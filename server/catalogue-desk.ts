import type { CatalogueBook, EnteredNotice } from '#protocol/notices.ts';
import { daySchema } from '#protocol/notices.ts';
import type { Instant, WorkingDay } from '#queue/working-day.ts';
import { createHash } from 'node:crypto';
import type { Router } from 'express';
import type { CatalogueFile } from './catalogue/catalogue-file.ts';
import { catalogueCsv } from './catalogue/catalogue-csv.ts';
import { checkNotice } from './catalogue/check-notice.ts';
import { inForce } from './catalogue/on-a-day.ts';
import { postingOfAll, postingOfNotice } from './catalogue/posting-of.ts';
import { Tray } from './catalogue/tray.ts';
import { tryImport } from './catalogue-import/try-import.ts';
import type { AnswersAbout } from './answer.ts';
import { catalogueAnswers, type KeptImport } from './catalogue-answers.ts';
import type { CatalogueShelf } from './catalogue-shelf.ts';
import { catalogueWeb } from './catalogue-web.ts';
import type { Office } from './office.ts';

/** The office's work on the catalogue: what it asks, what it looks at before, and the revision that tells of changes. */
export interface CatalogueDesk {
  readonly answers: AnswersAbout;
  readonly web: Router;
  /** Changes with every entry, withdrawal and tick. */
  readonly revision: () => string;
}

export function catalogueDesk(parts: {
  readonly file: CatalogueFile;
  readonly shelf: CatalogueShelf;
  readonly office: () => Office;
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
      csv: () => catalogueCsv(shelf.read(today()).procedures),
      portal() {
        const { procedures, repealed } = shelf.read(today());
        // What the ward's own desk needs of a procedure is nothing to the portal.
        const published = procedures.map(({ id: _id, field: _field, ...rest }) => rest);
        return { office: parts.office().name.vi, day: today(), procedures: published, repealed };
      },
      async posting(notice) {
        const [book, timelines, office] = [file.book(), shelf.timelines(today()), parts.office()];
        const posting =
          notice === null
            ? postingOfAll(book, timelines, office, today())
            : postingOfNotice(book, timelines, office, notice);
        if (!posting) return null;
        // What draws PDF takes a while to load, and few days need it.
        const { postingSheet } = await import('#printer/posting-sheet.ts');
        return postingSheet(posting, parts.now());
      },
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
