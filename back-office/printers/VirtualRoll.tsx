import type { PaperJob } from '#protocol/views.ts';
import { clockTime } from '#screen-kit/written-time.ts';
import { useOffice } from '../at-office.ts';

/** The width of an 80 mm paper's print, in dots of 1/8 mm; the pictures of the roll are as wide. */
const DOTS = 576;
const DOTS_PER_MM = 8;

/** The papers as they come out of the virtual printer's slot, newest first. */
export function VirtualRoll({ papers }: { papers: readonly PaperJob[] }) {
  const { words } = useOffice();
  // It scrolls, so the keyboard must reach it.
  return (
    <div class="roll" role="region" tabIndex={0} aria-label={words.paper}>
      {papers.length === 0 && <p class="office-note">{words.emptyRoll}</p>}
      {papers.map(({ job, at, heightMm }) => (
        <img
          key={job}
          src={`/paper/${String(job).padStart(6, '0')}.png`}
          alt={words.slipAt(job, clockTime(at))}
          width={DOTS}
          height={Math.round(heightMm * DOTS_PER_MM)}
        />
      ))}
    </div>
  );
}
