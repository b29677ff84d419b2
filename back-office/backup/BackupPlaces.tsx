import { useState } from 'preact/hooks';
import type { BackupPlace, FolderFlaw } from '#protocol/backup-view.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { backupWords } from '#words/backup.ts';
import { useMayRun } from '../use-may-run.ts';
import { useOffice } from '../at-office.ts';

/** Where backups are: on this computer, and in other places that are tried when they are added. */
export function BackupPlaces() {
  const { view, taps, language } = useOffice();
  const words = backupWords[language];
  const { folder: own, places } = view.backup;
  const mayAct = useMayRun();
  const [typed, setTyped] = useState('');
  const [flaw, setFlaw] = useState<FolderFlaw | null>(null);
  const add = async () => {
    const folder = typed.trim();
    if (folder === '') return;
    if (places.some((place) => place.folder === folder)) {
      setFlaw('there-already');
      return;
    }
    const answer = await taps.tap('backup:add-folder', { folder });
    if (!answer) return;
    setFlaw(answer.flaw);
    if (answer.flaw === null) setTyped('');
  };
  return (
    <section aria-labelledby="backup-where">
      <h2 id="backup-where">{words.where}</h2>
      <ul class="backup-places">
        <li>
          <div>
            <b>{words.own}</b>
            <code>{own}</code>
            <span>{words.ownDetail}</span>
          </div>
        </li>
        {places.map((place) => (
          <Place key={place.folder} place={place} mayAct={mayAct} />
        ))}
      </ul>
      {mayAct && (
        <form
          class="backup-add"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <Field
            label={words.addLabel}
            hint={words.addHint}
            trouble={flaw === null ? undefined : words.flaws[flaw]}
          >
            <input
              value={typed}
              maxLength={200}
              spellcheck={false}
              autocomplete="off"
              onInput={({ currentTarget }) => {
                setTyped(currentTarget.value);
                setFlaw(null);
              }}
            />
          </Field>
          <Button>{words.add}</Button>
        </form>
      )}
    </section>
  );
}

function Place({ place, mayAct }: { place: BackupPlace; mayAct: boolean }) {
  const { taps, language } = useOffice();
  const words = backupWords[language];
  const { folder, state, hasNewest, failed } = place;
  const isGood = state === 'ready' && failed === null;
  return (
    <li>
      <div>
        <code>{folder}</code>
        <StatusLine status={hasNewest ? 'done' : isGood ? 'waiting' : 'trouble'}>
          {words.placeState[hasNewest ? 'newest' : state]}
        </StatusLine>
      </div>
      {mayAct && state === 'other' && (
        <Button kind="listed" onPress={() => void taps.tap('backup:add-folder', { folder })}>
          {words.take}
        </Button>
      )}
      {mayAct && (
        <Button
          kind="quiet"
          label={words.removeLabel(folder)}
          onPress={() => void taps.tap('backup:remove-folder', { folder })}
        >
          {words.remove}
        </Button>
      )}
    </li>
  );
}
