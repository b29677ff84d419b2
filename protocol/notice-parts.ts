/** The closed lists of notices, for screens as well: this file brings no schema with it. */

/** The parts of what a procedure says, in the order in which people read them. */
export const contentParts = ['code', 'name', 'area', 'timeLimit', 'fee', 'documents', 'filing'] as const;
export type ContentPart = (typeof contentParts)[number];

/** What a notice does to a procedure. `process`: only the way in which the office itself works through it. */
export const changeKinds = ['new', 'amended', 'standardised', 'repealed', 'process'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A document's number and sign as on the paper: `50/TB-UBND`, `28/2026/QH16`. */
export const noticeNumber = /^\d{1,5}(\/[\p{L}\d]+(-[\p{L}\d]+)*)+$/u;

/** Where a notice is published: what the law asks for, and the ward's own screens. */
export const publishedPlaces = ['kiosk', 'board', 'portal', 'paper'] as const;
export type PublishedPlace = (typeof publishedPlaces)[number];
