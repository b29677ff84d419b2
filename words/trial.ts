/** Stands on every screen of a hub that nobody has set up; in both languages at once, for screens turn to and fro. */
export const trialMark = 'Dùng thử · Trial';
