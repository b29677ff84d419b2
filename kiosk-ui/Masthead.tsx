import type { ReadonlySignal } from '@preact/signals';
import { wallTime } from '#queue/working-day.ts';
import { Mark } from '#screen-kit/looks/Mark.tsx';
import { fill } from '#words/fill.ts';
import type { Kiosk } from './kiosk.ts';

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
  return (
    <div class="identity">
      <Mark />
      <div>
        <p class="identity-name">{office?.name[language]}</p>
        <p class="identity-desk">{office?.desk[language]}</p>
      </div>
    </div>
  );
}

export function Clock({ kiosk }: { kiosk: Kiosk }) {
  const words = kiosk.words.value;
  const { year, month, day, weekday } = wallTime(kiosk.seconds.value);
  const date = `${two(day)}/${two(month)}/${year}`;
  return (
    <div class="clock">
      <p class="figures clock-time">{hourAndMinute(kiosk.seconds)}</p>
      <p>{fill(words.date, { weekday: words.weekdays[weekday - 1] ?? '', date })}</p>
    </div>
  );
}

function hourAndMinute(seconds: ReadonlySignal<number>): string {
  const { hour, minute } = wallTime(seconds.value);
  return `${two(hour)}:${two(minute)}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
