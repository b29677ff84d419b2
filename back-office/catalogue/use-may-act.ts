import { useOffice } from '../at-office.ts';

/** Whether changes can be made here now: the hub is there, and whoever is signed in does not only read. */
export function useMayAct(): boolean {
  const { isLive, person } = useOffice();
  return isLive && person?.role !== 'inspector';
}
