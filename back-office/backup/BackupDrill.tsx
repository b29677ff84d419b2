import type { DrillDone } from '#protocol/backup-view.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { backupRefusalWords } from '#words/backup-refusals.ts';
import { backupWords } from '#words/backup.ts';
import { writtenDate, writtenInstant } from '#screen-kit/written-time.ts';
import { useOffice } from '../at-office.ts';
import { useHeldBack } from './use-held-back.ts';
import { writtenCount } from './written-size.ts';

/** Whether the newest backup can be restored: tried beside the data in use. */
export function BackupDrill() {
  const { view, taps, language, isLive } = useOffice();
  const words = backupWords[language];
  const { last, drill } = view.backup;
  const busy = useHeldBack();
  const heldBack = busy ?? (last ? undefined : words.needsOne);
  return (
    <section aria-labelledby="backup-drill">
      <h2 id="backup-drill">{words.drillTitle}</h2>
      <p class="backup-hint">{words.drillLead}</p>
      {drill && <Result {...drill} />}
      {isLive && (
        <div class="backup-acts">
          <Button disabledBecause={heldBack} onPress={() => void taps.tap('backup:drill', {})}>
            {words.drill}
          </Button>
        </div>
      )}
    </section>
  );
}

function Result({ at, found }: DrillDone) {
  const { language } = useOffice();
  const words = backupWords[language];
  const when = writtenInstant(at);
  if ('refused' in found) {
    const why = backupRefusalWords[language][found.refused];
    return (
      <p role="status" class="backup-drilled">
        <StatusLine status="trouble">{words.drillRefused(when, why)}</StatusLine>
      </p>
    );
  }
  const { days, taken, served, rated, different, missing } = found;
  const [d, t, s, r] = [days, taken, served, rated].map((count) => writtenCount(count, language));
  const isGood = different.length === 0 && missing.length === 0;
  return (
    <div role="status" class="backup-drilled">
      <StatusLine status={isGood ? 'done' : 'trouble'}>
        {isGood ? words.drillGood(when) : words.drillDiffers(when, listed(different), listed(missing))}
      </StatusLine>
      <p class="backup-counts">{words.drillFound(d ?? '', t ?? '', s ?? '', r ?? '')}</p>
    </div>
  );
}

/** Days of streams, `mot-cua/2026-11-24`, as people write them; the first few stand for many. */
function listed(streams: readonly string[]): string {
  if (streams.length === 0) return '–';
  const days = streams.slice(0, 5).map((stream) => writtenDate(stream.slice(-10)));
  return `${days.join(', ')}${streams.length > 5 ? ` … (${streams.length})` : ''}`;
}
