import { useState } from 'preact/hooks';
import { Button } from '#screen-kit/looks/Button.tsx';
import { printerSetupWords } from '#words/printer-setup.ts';
import { slipSettingsWords } from '#words/slip-settings.ts';
import { useOffice } from '../at-office.ts';
import { PrinterCard } from './PrinterCard.tsx';
import { PrinterRoutes } from './PrinterRoutes.tsx';
import { PrinterSetup } from './PrinterSetup.tsx';

/** The office's printers, who prints on which, and the way to their settings. */
export function Paper() {
  const { view, words, isLive, language } = useOffice();
  const [setUp, setSetUp] = useState<number | 'new' | null>(null);
  const { printers } = view;
  const chosen = printers.find(({ id }) => id === setUp) ?? null;
  if (setUp === 'new' || chosen) {
    return <PrinterSetup key={setUp} printer={chosen} onClose={() => setSetUp(null)} />;
  }
  const hasSeveral = printers.length > 1;
  return (
    <section class="paper">
      <h2>{words.paper}</h2>
      {printers.map((printer) => (
        <PrinterCard
          key={printer.id}
          printer={printer}
          hasName={hasSeveral}
          onSetUp={() => setSetUp(printer.id)}
        />
      ))}
      {printers.every(({ virtualPaper }) => virtualPaper === null) && (
        <p class="office-note">{words.realPaper}</p>
      )}
      {hasSeveral && <PrinterRoutes />}
      {isLive && (
        <div class="paper-acts">
          <Button kind="quiet" onPress={() => (location.hash = 'slips')}>
            {slipSettingsWords[language].open}
          </Button>
          <Button kind="quiet" onPress={() => setSetUp('new')}>
            {printerSetupWords[language].add}
          </Button>
        </div>
      )}
    </section>
  );
}
