import { useEffect, useState } from 'preact/hooks';
import type { SetupNews } from '#protocol/setup.ts';
import { readNews } from './first-run-web.ts';

const ASK_AGAIN_MS = 1_000;

/**
 * What the first run begins with; null when the hub is set up, `asking` until it has said so.
 * @param isWanted false where the page was opened for something else: then the answer is null at once
 */
export function useNews(isWanted: boolean): SetupNews | 'asking' | null {
  const [news, setNews] = useState<SetupNews | 'asking' | null>(isWanted ? 'asking' : null);
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    let timer = 0;
    const look = () =>
      readNews().then(
        (found) => {
          if (!isOver) setNews(found);
        },
        () => {
          // The hub is silent: the page waits for it, as every page does.
          if (!isOver) timer = setTimeout(() => void look(), ASK_AGAIN_MS);
        },
      );
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isWanted]);
  return news;
}
