import type { OfficeFlaw } from '#protocol/office-settings.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { useEdit } from './edit-context.ts';
import { flawSentence } from './flaw-sentence.ts';

interface WillGoProps {
  readonly name: string;
  /** Whether a flaw says that this very thing cannot go today. */
  readonly isHeldBack: (flaw: OfficeFlaw) => boolean;
  readonly onKeep: () => void;
}

/** A field or a counter that goes with the save, while it can still be kept; and why it cannot go today. */
export function WillGo({ name, isHeldBack, onKeep }: WillGoProps) {
  const edit = useEdit();
  const { words, flaws, language } = edit;
  const flaw = flaws.find(isHeldBack);
  return (
    <div class="will-go">
      <div>
        <s>{name}</s>
        {flaw ? (
          <p class="field-trouble" role="alert">
            {flawSentence(flaw, edit, language)}
          </p>
        ) : (
          <small>{words.willGo}</small>
        )}
      </div>
      <Button kind="quiet" label={words.keepLabel(name)} onPress={onKeep}>
        {words.keep}
      </Button>
    </div>
  );
}
