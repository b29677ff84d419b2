import { Countdown } from '#screen-kit/looks/Countdown.tsx';
import { Figures } from '#screen-kit/Figures.tsx';
import { useIdle } from '#screen-kit/use-idle.ts';
import { fill } from '#words/fill.ts';
import type { Kiosk } from './kiosk.ts';

const IDLE_S = 30;

/** Goes back to the start when nobody touches the screen, and says so all the while. */
export function IdleReturn({ kiosk }: { kiosk: Kiosk }) {
  const { left } = useIdle(IDLE_S, kiosk.goHome);
  return <IdleBar kiosk={kiosk} left={left} of={IDLE_S} />;
}

export function IdleBar({ kiosk, left, of }: { kiosk: Kiosk; left: number; of: number }) {
  const words = kiosk.words.value;
  return (
    <footer class="idle">
      <Countdown left={left} of={of} />
      <p>
        <Figures>{fill(words.idle, { seconds: left })}</Figures>
      </p>
    </footer>
  );
}
