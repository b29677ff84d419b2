/** What a connected screen is. Each role may ask only its own asks. */
export const roles = ['kiosk', 'board', 'console', 'rating', 'office'] as const;
export type Role = (typeof roles)[number];
