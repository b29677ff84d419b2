import type { CatalogueBook, Notice } from '#protocol/notices.ts';
import { catalogueBookWords } from '#words/catalogue-book.ts';
import { useOffice } from '../at-office.ts';
import { NoticeCard } from './NoticeCard.tsx';

interface NoticeListProps {
  readonly book: CatalogueBook;
  /** Somebody wishes to enter a notice anew, beginning with this one. */
  readonly onAgain: (notice: Notice) => void;
}

/** The notices that were entered, the latest first, with what each has done and where it was published. */
export function NoticeList({ book, onAgain }: NoticeListProps) {
  const { language } = useOffice();
  const words = catalogueBookWords[language];
  const latest = [...book.notices].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  if (latest.length === 0) return <p class="book-reading">{words.noNotices}</p>;
  return (
    <ul class="notices">
      {latest.map((notice) => (
        <NoticeCard key={notice.id} {...{ book, notice, onAgain }} />
      ))}
    </ul>
  );
}
