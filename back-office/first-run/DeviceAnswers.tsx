import { useState } from 'preact/hooks';
import { Button } from '#screen-kit/looks/Button.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { type AtOffice, OfficeProvider } from '../at-office.ts';
import { Choice } from '../Choice.tsx';
import { PrinterSetup } from '../printers/PrinterSetup.tsx';
import { boards } from './answers.ts';
import { useAnswers } from './at-first-run.ts';
import { ExplainedChoice } from './ExplainedChoice.tsx';

/** Where slips are printed, and what shows the calls. The printer is tried here; `office` is missing on another computer. */
export function DeviceAnswers({ office }: { readonly office: AtOffice | null }) {
  const { answers, change, words } = useAnswers();
  return (
    <div class="first-columns first-even">
      <section>
        <h2>{words.printer}</h2>
        {office ? (
          <OfficeProvider value={office}>
            <FirstPrinter office={office} />
          </OfficeProvider>
        ) : (
          <p class="first-note">{words.printerLater}</p>
        )}
      </section>
      <section>
        <Choice title={words.board} heading="h2">
          {boards.map((board) => (
            <ExplainedChoice
              key={board}
              words={words.boards[board]}
              isChosen={answers.board === board}
              onPress={() => change({ board })}
            />
          ))}
        </Choice>
      </section>
    </div>
  );
}

function FirstPrinter({ office }: { readonly office: AtOffice }) {
  const { words } = useAnswers();
  const [isOpen, setOpen] = useState(false);
  const [printer] = office.view.printers;
  if (!printer) return null;
  if (isOpen) {
    return (
      <>
        <p class="first-note">{words.printerSavedAtOnce}</p>
        <PrinterSetup printer={printer} onClose={() => setOpen(false)} />
      </>
    );
  }
  return (
    <>
      <p class="first-note">{words.printerLead}</p>
      <p class="first-printer">
        <b>{printer.name}</b>
        <StatusLine status={printer.state === 'ready' ? 'done' : 'trouble'}>
          {office.words.printer[printer.state]}
        </StatusLine>
      </p>
      <Button onPress={() => setOpen(true)}>{words.printerSetUp}</Button>
    </>
  );
}
