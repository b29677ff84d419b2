import { useState } from 'preact/hooks';
import { Button } from '#screen-kit/looks/Button.tsx';
import { printerSetupWords } from '#words/printer-setup.ts';
import { useOffice } from '../at-office.ts';

/** Takes a printer off the list, asked twice. The last one stays, and one that somebody waits for. */
export function RemovePrinter({ id, name, onGone }: { id: number; name: string; onGone: () => void }) {
  const { view, taps, language } = useOffice();
  const words = printerSetupWords[language];
  const [isAsking, setAsking] = useState(false);
  if (view.printers.length < 2) return null;
  const remove = async () => {
    setAsking(false);
    if (await taps.tap('printer:remove', { printer: id })) onGone();
  };
  if (!isAsking) {
    return (
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {words.remove}
      </Button>
    );
  }
  return (
    <div class="printer-remove" role="group" aria-label={words.removeQuestion(name)}>
      <p>{words.removeQuestion(name)}</p>
      <Button onPress={() => setAsking(false)}>{words.keep}</Button>
      <Button onPress={() => void remove()}>{words.remove}</Button>
    </div>
  );
}
