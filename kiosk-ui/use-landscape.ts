import { useEffect, useState } from 'preact/hooks';

const query = matchMedia('(orientation: landscape)');

/** Whether the picture lies rather than stands. */
export function useLandscape(): boolean {
  const [isLandscape, set] = useState(query.matches);
  useEffect(() => {
    const changed = () => set(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return isLandscape;
}
