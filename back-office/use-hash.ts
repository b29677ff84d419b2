import { useEffect, useState } from 'preact/hooks';

/** The part of the page's address behind `#`: a section of its own, to which Back and a reload lead again. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}
