import { wallTime } from '#queue/working-day.ts';
import { Mark } from '#screen-kit/looks/Mark.tsx';
import { clockTime } from '#screen-kit/written-time.ts';
import { fill } from '#words/fill.ts';
import { isSmall } from './is-small.ts';
import type { Kiosk } from './kiosk.ts';
import { shorten } from '#screen-kit/shorten.ts';

/** What the line above the desk's name can hold. */
const NAME_LETTERS = 48;
const SMALL_NAME_LETTERS = 34;

/** Whose kiosk this is, and what the time is. */
export function Masthead({ kiosk }: { kiosk: Kiosk }) {
  return (
    <header class="masthead">
      <Identity kiosk={kiosk} />
      <Clock kiosk={kiosk} />
    </header>
  );
}

export function Identity({ kiosk }: { kiosk: Kiosk }) {
  const office = kiosk.hub.view.value?.office;
  const language = kiosk.language.value;
  const most = isSmall() ? SMALL_NAME_LETTERS : NAME_LETTERS;
  return (
    <div class="identity">
      <Mark />
      <div>
        <p class="identity-name">{office && shorten(office.name[language], most)}</p>
        <p class="identity-desk">{office && shorten(office.desk[language], most)}</p>
      </div>
    </div>
  );
}

export function Clock({ kiosk }: { kiosk: Kiosk }) {
  const words = kiosk.words.value;
  const now = kiosk.seconds.value;
  const desk = kiosk.hub.view.value?.desk;
  // A clock that is known to be wrong is not shown.
  if (desk?.kind === 'faulty' && desk.fault === 'clock-behind') return null;
  const { year, month, day, weekday } = wallTime(now);
  const date = `${two(day)}/${two(month)}/${year}`;
  return (
    <div class="clock">
      <p class="figures clock-time">{clockTime(now)}</p>
      <p>{fill(words.date, { weekday: words.weekdays[weekday - 1] ?? '', date })}</p>
    </div>
  );
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
