import { useState } from 'preact/hooks';
import { Button } from '#screen-kit/looks/Button.tsx';

interface AskTwiceProps {
  readonly act: string;
  readonly keep: string;
  readonly label: string;
  readonly question: string;
  readonly onYes: () => void;
}

/** An act that is asked about once more before it is done. */
export function AskTwice({ act, keep, label, question, onYes }: AskTwiceProps) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button kind="quiet" label={label} onPress={() => setAsking(true)}>
        {act}
      </Button>
    );
  }
  const yes = () => {
    setAsking(false);
    onYes();
  };
  return (
    <div class="ask-twice" role="group" aria-label={question}>
      <p>{question}</p>
      <Button onPress={() => setAsking(false)}>{keep}</Button>
      <Button onPress={yes}>{act}</Button>
    </div>
  );
}
