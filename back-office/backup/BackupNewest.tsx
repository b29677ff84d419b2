import { Button } from '#screen-kit/looks/Button.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { backupWords } from '#words/backup.ts';
import { useMayRun } from '../use-may-run.ts';
import { writtenInstant } from '#screen-kit/written-time.ts';
import { useOffice } from '../at-office.ts';
import { useHeldBack } from './use-held-back.ts';
import { writtenCount, writtenSize } from './written-size.ts';

/** The newest backup, and another one by hand. */
export function BackupNewest() {
  const { view, taps, language, isLive } = useOffice();
  const words = backupWords[language];
  const { last, kept } = view.backup;
  const heldBack = useHeldBack();
  const mayRun = useMayRun();
  return (
    <section aria-labelledby="backup-newest">
      <h2 id="backup-newest">{words.newest}</h2>
      {last ? (
        <>
          <p role="status">
            <StatusLine status="done">{words.good(writtenInstant(last.at))}</StatusLine>
          </p>
          <dl class="backup-facts">
            <dt>{words.file}</dt>
            <dd>{last.name}</dd>
            <dt>{words.size}</dt>
            <dd>{writtenSize(last.bytes, language)}</dd>
            <dt>{words.days}</dt>
            <dd>{writtenCount(last.days, language)}</dd>
            <dt>{words.kept}</dt>
            <dd>{words.keptFiles(kept)}</dd>
          </dl>
        </>
      ) : (
        <p role="status">
          <StatusLine status="absent">{words.none}</StatusLine>
        </p>
      )}
      <div class="backup-acts">
        {isLive && (
          <Button disabledBecause={heldBack} onPress={() => void taps.tap('backup:make', {})}>
            {words.make}
          </Button>
        )}
        {last && mayRun && (
          <a href="/backups/newest" download={last.name}>
            {words.download}
          </a>
        )}
      </div>
      {last && <p class="backup-hint">{words.keepSafe}</p>}
    </section>
  );
}
