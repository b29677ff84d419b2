import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { Switch } from '#screen-kit/looks/Switch.tsx';
import { clockTime } from '#screen-kit/written-time.ts';
import { useOffice } from './at-office.ts';

/** The width of an 80 mm paper's print, in dots of 1/8 mm; the pictures of the roll are as wide. */
const DOTS = 576;
const DOTS_PER_MM = 8;

/** The roll as it comes out of the slot, newest first, and the practice switch of the virtual printer. */
export function Paper() {
  const { view, words, taps } = useOffice();
  const { jobs, usedMm } = view.roll;
  const isIn = view.printer !== 'paper-out';
  return (
    <section class="paper">
      <h2>{words.paper}</h2>
      <div class="paper-state">
        <StatusLine status={view.printer === 'ready' ? 'done' : 'trouble'}>
          {words.printer[view.printer]}
        </StatusLine>
        <span>{words.roll(usedMm)}</span>
      </div>
      {/* It scrolls, so the keyboard must reach it. */}
      <div class="roll" role="region" tabIndex={0} aria-label={words.paper}>
        {jobs.length === 0 && <p class="office-note">{words.emptyRoll}</p>}
        {jobs.map(({ job, at, heightMm }) => (
          <img
            key={job}
            src={`/paper/${String(job).padStart(6, '0')}.png`}
            alt={words.slipAt(job, clockTime(at))}
            width={DOTS}
            height={Math.round(heightMm * DOTS_PER_MM)}
          />
        ))}
      </div>
      <Switch
        label={words.practice}
        detail={words.practicePaper}
        isOn={isIn}
        on={words.paperIn}
        off={words.paperOut}
        onChange={(isOn) => void taps.tap('paper:set', { paper: isOn ? 'in' : 'out' })}
      />
    </section>
  );
}
