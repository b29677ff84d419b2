import { Button } from '#screen-kit/looks/Button.tsx';
import { accessWords } from '#words/access.ts';
import { useOffice } from '../at-office.ts';
import { useMayRun } from '../use-may-run.ts';
import { AskTwice } from './AskTwice.tsx';

interface LineActsProps {
  /** Whose line it is, for those who hear the buttons and do not see where they stand. */
  readonly name: string;
  readonly question: string;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** Changes a person or a device of a list, or takes it away after a question. */
export function LineActs({ name, question, onChange, onRemove }: LineActsProps) {
  const words = accessWords[useOffice().language];
  if (!useMayRun()) return null;
  return (
    <>
      <Button kind="quiet" label={`${words.change}: ${name}`} onPress={onChange}>
        {words.change}
      </Button>
      <AskTwice
        act={words.remove}
        keep={words.keep}
        label={`${words.remove}: ${name}`}
        question={question}
        onYes={onRemove}
      />
    </>
  );
}
