import { Button } from '#screen-kit/looks/Button.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { backupRefusalWords } from '#words/backup-refusals.ts';
import { backupWords } from '#words/backup.ts';
import { writtenInstant } from '#screen-kit/written-time.ts';
import { useOffice } from '../at-office.ts';
import { useHash } from '../use-hash.ts';

/** What is not well with the backups, on every page of the office until it is. */
export function BackupTroubles() {
  const { view, language } = useOffice();
  const words = backupWords[language];
  const refusals = backupRefusalWords[language];
  const { failed, last, places, drill } = view.backup;
  const isElsewhere = useHash() !== '#backup';
  const isDrillGood =
    !drill ||
    (!('refused' in drill.found) && drill.found.different.length + drill.found.missing.length === 0);
  const troubles = [
    ...(failed ? [words.troubles.failed(writtenInstant(failed.at), refusals[failed.why])] : []),
    ...places.flatMap(({ folder, state, hasNewest, failed: why }) => {
      if (last === null || hasNewest) return [];
      if (state !== 'ready') return [words.troubles[state](folder)];
      return why === null ? [] : [words.troubles.placeFailed(folder, refusals[why])];
    }),
    ...(last && last.unread.length > 0 ? [words.troubles.unread(last.unread.join(', '))] : []),
    ...(isDrillGood || !isElsewhere ? [] : [words.troubles.drill]),
  ];
  return (
    <>
      {troubles.map((trouble) => (
        <div key={trouble}>
          <StatusLine status="trouble">{trouble}</StatusLine>
          {isElsewhere && (
            <Button kind="quiet" onPress={() => (location.hash = 'backup')}>
              {words.toPage}
            </Button>
          )}
        </div>
      ))}
    </>
  );
}
