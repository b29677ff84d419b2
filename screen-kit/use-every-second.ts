import { useEffect, useState } from 'preact/hooks';

/** Draws the component again every second, for clocks and running seconds. */
export function useEverySecond(): void {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((ticks) => ticks + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
}
