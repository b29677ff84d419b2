import { useOffice } from './at-office.ts';

/**
 * Whether something can be changed from here now: the hub is there, and whoever is here runs the office. In trial mode
 * that is everybody.
 */
export function useMayRun(): boolean {
  const { isLive, person } = useOffice();
  return isLive && (person === null || person.role === 'charge');
}
