import { useEffect, useState } from 'preact/hooks';
import type { Catalogue, Procedure } from '#protocol/catalogue.ts';

/** The published procedures, read when a form needs them; empty until they come, for a number needs none. */
export function useCatalogue(): readonly Procedure[] {
  const [procedures, setProcedures] = useState<readonly Procedure[]>([]);
  useEffect(() => {
    const read = async () => {
      const answer = await fetch('/catalogue.json');
      if (answer.ok) setProcedures(((await answer.json()) as Catalogue).procedures);
    };
    read().catch(() => setProcedures([]));
  }, []);
  return procedures;
}
