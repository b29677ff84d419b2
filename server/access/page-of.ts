import type { Device } from './device-book.ts';

/** The page on which a device does its work. A computer that lends its printer has none. */
export function pageOf({ role, place }: Pick<Device, 'role' | 'place'>): string {
  if (role === 'printer') return '/pair';
  if (role === 'board' && place.zone.length > 0) return `/board?counters=${place.zone.join(',')}`;
  return place.counter === null ? `/${role}` : `/${role}?counter=${place.counter}`;
}
