import { wallTime } from '#queue/working-day.ts';
import type { Slip } from './slip.ts';

/** What changes from ticket to ticket, written in ASCII: every printer has these letters. */
export interface SlipFigures {
  readonly ahead: string;
  /** '' while nobody knows. */
  readonly expectedWait: string;
  /** `14:36`. */
  readonly time: string;
  /** `23/11/2026`. */
  readonly date: string;
}

export function slipFigures(slip: Slip): SlipFigures {
  const { hour, minute, day, month, year } = wallTime(slip.takenAt);
  return {
    ahead: String(slip.ahead),
    expectedWait: slip.expectedWait
      ? `${String(slip.expectedWait.from)}-${String(slip.expectedWait.to)}`
      : '',
    time: `${two(hour)}:${two(minute)}`,
    date: `${two(day)}/${two(month)}/${String(year)}`,
  };
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}
