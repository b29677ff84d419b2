import { useEffect, useState } from 'preact/hooks';

export interface EditedSettings<Settings> {
  /** What stands in the form: the edit, or what holds while there is none. */
  readonly draft: Settings;
  readonly isChanged: boolean;
  readonly done: 'saved' | 'undone' | null;
  readonly edit: (change: Partial<Settings>) => void;
  readonly discard: () => void;
  /** Says what has just been done; the hub's next view brings what holds. */
  readonly did: (what: 'saved' | 'undone') => void;
}

/**
 * An edit of settings, beside what holds.
 * @param saved what holds, as the latest view has it
 * @param written the settings in letters, equal for equal settings
 */
export function useEditedSettings<Settings extends object>(
  saved: Settings,
  written: (settings: Settings) => string,
): EditedSettings<Settings> {
  const [edited, setEdited] = useState<Settings | null>(null);
  const [done, setDone] = useState<'saved' | 'undone' | null>(null);
  const draft = edited ?? saved;
  const isChanged = written(draft) !== written(saved);
  // What was saved comes back with the next view.
  useEffect(() => {
    if (done && !isChanged) setEdited(null);
  }, [done, isChanged]);
  return {
    draft,
    isChanged,
    done,
    edit: (change) => {
      setEdited({ ...draft, ...change });
      setDone(null);
    },
    discard: () => setEdited(null),
    did: setDone,
  };
}
