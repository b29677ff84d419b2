/** What helps a citizen to see, hear and reach; each is on or off until the next citizen comes. */
export type Aid = 'large-text' | 'high-contrast' | 'low-reach' | 'read-aloud';

export type ChosenAids = ReadonlySet<Aid>;

export const noAids: ChosenAids = new Set();
