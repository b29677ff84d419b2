/** What people read and hear: `C047`. Three figures; past 999 a fourth, never fewer. */
export function ticketCode(letter: string, number: number): string {
  return letter + String(number).padStart(3, '0');
}

/** What machines use: one ticket of one working day. A series never gives a number twice, so the pair is enough. */
export function ticketId(letter: string, number: number): string {
  return `${letter}-${String(number)}`;
}

/** The letter and number inside a ticket id, or null when the text is none. */
export function readTicketId(id: string): { letter: string; number: number } | null {
  const match = /^([A-Z])-([1-9]\d{0,6})$/.exec(id);
  return match?.[1] && match[2] ? { letter: match[1], number: Number(match[2]) } : null;
}
