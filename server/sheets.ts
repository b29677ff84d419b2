import type { Day } from '#queue/day.ts';
import type { Instant } from '#queue/working-day.ts';
import type { Office } from './office.ts';
import { slipOfTicket, type SlipSource } from './slip-of-ticket.ts';

/** Sheets of A4 for days on which slips do not come out of a printer for slips. */
export interface Sheets {
  /** Numbers printed beforehand, from the next one on; null when no field has that letter. */
  readonly roll: (letter: string) => Promise<Buffer | null>;
  /** The slips of everybody who waits, for an office that has only an ordinary printer. */
  readonly tickets: () => Promise<Buffer>;
}

/** Two pages of a pre-numbered sheet: as many as a field of a busy ward gives in a day. */
const NUMBERS = 64;

/** What draws PDF takes a while to load, and few days need it: it is loaded when it is asked for. */
export function sheets(parts: {
  readonly office: () => Office;
  readonly day: () => Day;
  readonly now: () => Instant;
  readonly slips: SlipSource;
}): Sheets {
  return {
    async roll(letter) {
      const office = parts.office();
      const field = office.fields.find((candidate) => candidate.letter === letter);
      if (!field) return null;
      const [{ rollSheet }, { loadMeasure }] = await Promise.all([
        import('#printer/roll-sheet.ts'),
        import('#printer/fonts.ts'),
      ]);
      const from = (parts.day().series[letter] ?? 0) + 1;
      const names = { officeName: office.name.vi, fieldName: field.name.vi };
      return rollSheet({ letter, from, to: from + NUMBERS - 1, ...names }, loadMeasure(), parts.now());
    },
    async tickets() {
      const [{ ticketSheet }, { loadMeasure }] = await Promise.all([
        import('#printer/ticket-sheet.ts'),
        import('#printer/fonts.ts'),
      ]);
      const day = parts.day();
      const slips = Object.values(day.tickets)
        .filter(({ state }) => state === 'waiting')
        .sort((a, b) => a.takenAt - b.takenAt)
        .flatMap((ticket) => slipOfTicket(day, ticket, parts.office(), parts.slips) ?? []);
      return ticketSheet(slips, loadMeasure(), parts.now(), parts.slips.settings());
    },
  };
}
