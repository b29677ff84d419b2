import { useEffect, useState } from 'preact/hooks';
import type { NoticeCheckAnswer, NoticeFlawAt } from '#protocol/notice-check.ts';
import type { CatalogueBook } from '#protocol/notices.ts';
import { useOffice } from '../at-office.ts';
import { askOf, type DraftRow, emptyDraft, keepDraft, keptDraft, type NoticeDraft } from './notice-draft.ts';

/** How long nobody types before what was found wrong is looked at again. */
const CALM_MS = 400;

export interface EditedNotice {
  readonly draft: NoticeDraft;
  readonly flaws: readonly NoticeFlawAt[];
  /** The hub did not answer the last save. */
  readonly isUnreached: boolean;
  readonly edit: (change: Partial<NoticeDraft>) => void;
  readonly editRow: (key: number, change: Partial<DraftRow>) => void;
  readonly discard: () => void;
  /** Enters it, or shows what is wrong; resolves with the notice's id, or null. */
  readonly save: () => Promise<string | null>;
}

/** The notice that is being typed. Nothing of it is lost before it is entered or thrown away. */
export function useNoticeDraft(book: CatalogueBook): EditedNotice {
  const { view, taps } = useOffice();
  const [draft, setDraft] = useState(() => keptDraft() ?? emptyDraft(view.day, view.office.name.vi));
  const [flaws, setFlaws] = useState<readonly NoticeFlawAt[]>([]);
  const [isUnreached, setUnreached] = useState(false);
  const change = (next: NoticeDraft) => {
    keepDraft(next);
    setDraft(next);
    setUnreached(false);
  };
  // Once something is wrong, the marks follow what is typed; before the first save nobody is corrected while typing.
  useEffect(() => {
    if (flaws.length === 0) return undefined;
    const later = setTimeout(() => {
      void check(draft, book).then((answer) => {
        if (answer) setFlaws('flaws' in answer ? answer.flaws : []);
      });
    }, CALM_MS);
    return () => clearTimeout(later);
  }, [draft]);
  return {
    draft,
    flaws,
    isUnreached,
    edit: (part) => change({ ...draft, ...part }),
    editRow: (key, part) =>
      change({ ...draft, rows: draft.rows.map((row) => (row.key === key ? { ...row, ...part } : row)) }),
    discard() {
      keepDraft(null);
      setFlaws([]);
      setDraft(emptyDraft(view.day, draft.issuer));
    },
    async save() {
      const answer = await check(draft, book);
      setUnreached(answer === null);
      if (!answer) return null;
      setFlaws('flaws' in answer ? answer.flaws : []);
      if ('flaws' in answer) return null;
      const entered = await taps.tap('notice:enter', { checked: answer.checked });
      if (!entered) return null;
      keepDraft(null);
      return entered.notice;
    },
  };
}

async function check(draft: NoticeDraft, book: CatalogueBook): Promise<NoticeCheckAnswer | null> {
  try {
    const response = await fetch('/notice-check', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(askOf(draft, book)),
    });
    if (!response.ok && response.status !== 422) return null;
    return (await response.json()) as NoticeCheckAnswer;
  } catch {
    // No link: the draft stays, and the page says so.
    return null;
  }
}
