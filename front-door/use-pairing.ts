import { useEffect, useState } from 'preact/hooks';
import type { PairingNews } from '#protocol/access.ts';

/** How often an unpaired screen asks whether it was let in. */
const ASK_MS = 1_000;

/** How this screen stands; `no-answer` while the hub is silent. Goes to the screen's own page once it is let in. */
export function usePairing(): PairingNews | { readonly state: 'no-answer' } | null {
  const [news, setNews] = useState<PairingNews | { readonly state: 'no-answer' } | null>(null);
  useEffect(() => {
    let timer = 0;
    let isOver = false;
    const look = async () => {
      const found = await ask();
      if (isOver) return;
      setNews(found);
      if (found.state === 'paired') location.replace(found.page);
      else if (found.state === 'trial') location.replace('/');
      else timer = setTimeout(() => void look(), ASK_MS);
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, []);
  return news;
}

async function ask(): Promise<PairingNews | { readonly state: 'no-answer' }> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch('/pairing', { method: 'POST', headers, body: '{}' });
    return (await response.json()) as PairingNews;
  } catch {
    // No link: the page says so and asks again.
    return { state: 'no-answer' };
  }
}
