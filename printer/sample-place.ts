import { ordinarySlip, prioritySlip } from './sample-slips.ts';
import type { StoredPlace } from './stored-parts.ts';

/** The office of the sample slips, for tests and benches. */
export const samplePlace: StoredPlace = {
  officeName: ordinarySlip.officeName,
  deskName: ordinarySlip.deskName,
  fields: [ordinarySlip, prioritySlip].map(({ letter, fieldName, counters }) => ({
    letter,
    name: fieldName,
    counters,
  })),
};
