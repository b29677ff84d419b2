import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CommentPageProps } from './CommentPage.tsx';

type Page = FunctionComponent<CommentPageProps>;

let loaded: Page | null = null;

/**
 * The page with the keyboard, which is fetched after the first question stands, so that the tablet wakes without it;
 * null until it is there. Where it does not come, the reasons can still be given, and the next question asks again.
 */
export function useCommentPage(isWanted: boolean): Page | null {
  const [page, setPage] = useState<Page | null>(() => loaded);
  useEffect(() => {
    // It may have come meanwhile, between the first drawing and this wish: then it is shown at once.
    if (isWanted) void fetchCommentPage().then(() => setPage(() => loaded));
  }, [isWanted]);
  return isWanted ? page : null;
}

/** Fetches it ahead of the first question, for then the link may be cut. */
export async function fetchCommentPage(): Promise<void> {
  loaded ??= await import('./CommentPage.tsx').then(
    ({ CommentPage }) => CommentPage,
    () => null,
  );
}
