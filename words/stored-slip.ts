/** A heading over a figure: two short lines, the second with the unit. */
export type Heading = readonly [string, string];

/** Words that a printer keeps in its own memory, where a ticket only brings figures. */
export interface StoredSlipWords {
  readonly ahead: Heading;
  readonly expectedWait: Heading;
  readonly takenAt: Heading;
}

export const storedSlipWords: Record<'vi' | 'en', StoredSlipWords> = {
  vi: {
    ahead: ['Trước ông/bà', 'còn (người)'],
    expectedWait: ['Dự kiến chờ', '(phút)'],
    takenAt: ['Giờ lấy số', ''],
  },
  en: {
    ahead: ['Before you', '(people)'],
    expectedWait: ['Expected wait', '(minutes)'],
    takenAt: ['Taken at', ''],
  },
};
