/** The longest comment on a visit, in characters. */
export const LONGEST_COMMENT = 500;
