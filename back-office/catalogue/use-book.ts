import { useEffect, useState } from 'preact/hooks';
import type { CatalogueBook } from '#protocol/notices.ts';
import { useOffice } from '../at-office.ts';

const AGAIN_MS = 2_000;

/** The office's book of procedures, read again whenever it changes; null before it has come for the first time. */
export function useBook(): CatalogueBook | null {
  const { view, read: ask, isLive } = useOffice();
  const [book, setBook] = useState<CatalogueBook | null>(null);
  const { published, book: wanted } = view.catalogue;
  useEffect(() => {
    if (!isLive) return undefined;
    let isOver = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      const answer = await ask('catalogue:read', {});
      if (isOver) return;
      if (answer.ok) setBook(answer.book);
      else again = setTimeout(() => void read(), AGAIN_MS);
    };
    void read();
    return () => {
      isOver = true;
      clearTimeout(again);
    };
  }, [published, wanted, isLive, ask]);
  return book;
}
