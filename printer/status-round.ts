import type { PrinterStatus, Trouble } from './printer-status.ts';

/** The questions of one round: why it is offline, what error it has, how much paper (`DLE EOT` 2, 3 and 4). */
export const roundQuestions = [2, 3, 4] as const;

/** What three answers mean together; bits as in Epson's reference of `DLE EOT`. */
export function statusOfRound([offline = 0, error = 0, paper = 0]: readonly number[]): PrinterStatus {
  return {
    trouble: worst({
      'cover-open': (offline & 0x04) !== 0,
      'paper-out': (paper & 0x60) !== 0 || (offline & 0x20) !== 0,
      'cutter-jam': (error & 0x08) !== 0,
      overheated: (error & 0x40) !== 0,
      faulty: (error & 0x20) !== 0,
    }),
    isNearEnd: (paper & 0x0c) !== 0,
  };
}

/** The same of an automatic status of four bytes (`GS a`). */
export function statusOfAutomatic([first = 0, second = 0, third = 0]: readonly number[]): PrinterStatus {
  return {
    trouble: worst({
      'cover-open': (first & 0x20) !== 0,
      'paper-out': (third & 0x0c) !== 0,
      'cutter-jam': (second & 0x08) !== 0,
      overheated: (second & 0x40) !== 0,
      faulty: (second & 0x20) !== 0,
    }),
    isNearEnd: (third & 0x03) !== 0,
  };
}

/** Whoever opens the cover to change the roll sees both; the cover is what to close first. */
function worst(seen: Readonly<Record<Exclude<Trouble, 'offline'>, boolean>>): Trouble | null {
  const order = ['faulty', 'cover-open', 'paper-out', 'cutter-jam', 'overheated'] as const;
  return order.find((trouble) => seen[trouble]) ?? null;
}
