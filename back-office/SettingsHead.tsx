import type { ComponentChildren } from 'preact';
import { Button } from '#screen-kit/looks/Button.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import type { SettingsHeadWords } from '#words/settings-head.ts';
import { useOffice } from './at-office.ts';
import { useUnsaved } from './unsaved.ts';

export interface SettingsHeadProps {
  readonly words: SettingsHeadWords;
  readonly isChanged: boolean;
  /** What was done last, while nothing was changed since. */
  readonly done: 'saved' | 'undone' | null;
  readonly canUndo: boolean;
  /** Why it cannot be saved even though it was changed. */
  readonly heldBack?: string | undefined;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onDiscard: () => void;
  /** What stands below the title while there is nothing to say of the edit. */
  readonly children?: ComponentChildren;
}

/** The head of a page of settings: its title, how the edit stands, and what can be done with it. Stays in sight. */
export function SettingsHead({ words, isChanged, done, canUndo, heldBack, ...acts }: SettingsHeadProps) {
  const { isLive } = useOffice();
  useUnsaved(isChanged);
  return (
    <header class="settings-head">
      <div>
        <h1>{words.title}</h1>
        <div role="status">
          {done ? (
            <StatusLine status="done">{words[done]}</StatusLine>
          ) : isChanged ? (
            <StatusLine status="held">{words.unsaved}</StatusLine>
          ) : (
            acts.children
          )}
        </div>
      </div>
      {isLive && isChanged && !done && <Button onPress={acts.onDiscard}>{words.discard}</Button>}
      {isLive && !isChanged && canUndo && <Button onPress={acts.onUndo}>{words.undo}</Button>}
      {isLive && (
        <Button
          kind="primary"
          disabledBecause={heldBack ?? (isChanged ? undefined : words.nothingToSave)}
          onPress={acts.onSave}
        >
          {words.save}
        </Button>
      )}
    </header>
  );
}
