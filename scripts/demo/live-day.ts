import { Screen } from '#test/screen.ts';
import type { WardDay } from './ward-day.ts';
import { Clerk } from './clerk.ts';
import { DemoClock } from './demo-clock.ts';
import { Hall } from './hall.ts';

/** The people of the day at work on a real hub, through the same wire as the screens. */
export interface LivingDay {
  /** Resolves when the last visitor has gone and the counters are closed. */
  readonly over: Promise<void>;
  readonly hall: Hall;
  stop(): void;
}

const COUNTERS = [1, 2, 3];

export async function liveDay(address: string, day: WardDay): Promise<LivingDay> {
  const kiosk = await Screen.open(address, 'kiosk', null, { device: 'demo-kiosk' });
  const office = await Screen.open(address, 'office', null, { device: 'demo-office' });
  const clock = demoClockOf(kiosk);
  const hall = new Hall(kiosk, day, clock);
  clock.at(day.paperOutAt, () => void office.ask('paper:set', { printer: 1, paper: 'out' }));
  clock.at(day.paperInAt, () => void office.ask('paper:set', { printer: 1, paper: 'in' }));
  const clerks = await Promise.all(COUNTERS.map((counter) => Clerk.sitDown(address, counter, hall, clock)));
  const over = Promise.all([hall.everybodyCame, ...clerks.map((clerk) => clerk.home)]).then(() => undefined);
  return {
    over,
    hall,
    stop() {
      clock.stop();
      for (const clerk of clerks) clerk.leave();
      kiosk.close();
      office.close();
    },
  };
}

function demoClockOf(screen: Screen<'kiosk'>): DemoClock {
  if (!screen.greeting) throw new Error('the hub has not greeted');
  return new DemoClock(screen.greeting);
}
