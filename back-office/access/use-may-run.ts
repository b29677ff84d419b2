import { useOffice } from '../at-office.ts';

/** Whether whoever is here may change something: everybody in trial mode, and who is in charge after it. */
export function useMayRun(): boolean {
  const { person } = useOffice();
  return person === null || person.role === 'charge';
}
