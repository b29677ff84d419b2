import type { PrinterView } from '#protocol/views.ts';
import { Figures } from '#screen-kit/Figures.tsx';
import { Button } from '#screen-kit/looks/Button.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { Switch } from '#screen-kit/looks/Switch.tsx';
import { printerSetupWords } from '#words/printer-setup.ts';
import { useOffice } from '../at-office.ts';
import { VirtualRoll } from './VirtualRoll.tsx';

interface PrinterCardProps {
  readonly printer: PrinterView;
  /** Whether it must be told from others. */
  readonly hasName: boolean;
  readonly onSetUp: () => void;
}

/** One printer in words, what is left on its roll, and in trial mode the papers themselves. */
export function PrinterCard({ printer, hasName, onSetUp }: PrinterCardProps) {
  const { words, taps, isLive, language } = useOffice();
  const setupWords = printerSetupWords[language];
  const { id, name, state, inLine, canUndoRoll, virtualPaper } = printer;
  const { usedMm, slips, isNearEnd } = printer.paperLeft;
  const left = slips === null ? words.roll(usedMm) : `${words.roll(usedMm)}, ${words.slipsLeft(slips)}`;
  return (
    <div class="printer-card">
      {hasName && <h3>{name}</h3>}
      <div class="paper-state">
        <StatusLine status={state === 'ready' ? 'done' : 'trouble'}>{words.printer[state]}</StatusLine>
        {inLine > 0 && state !== 'ready' && (
          <span>
            <Figures>{setupWords.inLine(inLine)}</Figures>
          </span>
        )}
        <span class="paper-left">
          <Figures>{left}</Figures>
        </span>
        {isNearEnd && state !== 'paper-out' && <StatusLine status="trouble">{words.nearEnd}</StatusLine>}
        {isLive && (
          <>
            {canUndoRoll ? (
              <Button kind="quiet" onPress={() => void taps.tap('roll:change-undo', { printer: id })}>
                {setupWords.undoRoll}
              </Button>
            ) : (
              <Button kind="quiet" onPress={() => void taps.tap('roll:change', { printer: id })}>
                {words.newRoll}
              </Button>
            )}
            <Button kind="quiet" label={hasName ? setupWords.openOf(name) : undefined} onPress={onSetUp}>
              {setupWords.open}
            </Button>
          </>
        )}
      </div>
      {virtualPaper !== null && (
        <>
          <VirtualRoll papers={virtualPaper} />
          <Switch
            label={words.practice}
            detail={words.practicePaper}
            isOn={state !== 'paper-out'}
            on={words.paperIn}
            off={words.paperOut}
            onChange={(isOn) => void taps.tap('paper:set', { printer: id, paper: isOn ? 'in' : 'out' })}
          />
        </>
      )}
    </div>
  );
}
