import './countdown.css';

/**
 * A bar that empties by one step a second. The sentence beside it says the same in words and is what a screen reader
 * hears, so the bar is silent.
 * @param left seconds that remain
 * @param of seconds at the start
 */
export function Countdown({ left, of }: { left: number; of: number }) {
  return (
    <div class="countdown" aria-hidden="true">
      <div style={{ transform: `scaleX(${left / of})` }} />
    </div>
  );
}
