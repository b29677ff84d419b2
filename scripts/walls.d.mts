/** What the walls test reads of the table. */
export const walls: Readonly<Record<string, unknown>>;
