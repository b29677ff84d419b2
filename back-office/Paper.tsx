import { useState } from 'preact/hooks';
import { Figures } from '#screen-kit/Figures.tsx';
import { Button } from '#screen-kit/looks/Button.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { Switch } from '#screen-kit/looks/Switch.tsx';
import { printerSetupWords } from '#words/printer-setup.ts';
import { slipSettingsWords } from '#words/slip-settings.ts';
import { PrinterSetup } from './PrinterSetup.tsx';
import { useOffice } from './at-office.ts';
import { VirtualRoll } from './VirtualRoll.tsx';

/** The printer in words, what is left on its roll, and in trial mode the papers themselves. */
export function Paper() {
  const { view, words, taps, isLive, language } = useOffice();
  const [isSettingUp, setSettingUp] = useState(false);
  if (isSettingUp) return <PrinterSetup onClose={() => setSettingUp(false)} />;
  const { usedMm, slips, isNearEnd } = view.paperLeft;
  const left = slips === null ? words.roll(usedMm) : `${words.roll(usedMm)}, ${words.slipsLeft(slips)}`;
  return (
    <section class="paper">
      <h2>{words.paper}</h2>
      <div class="paper-state">
        <StatusLine status={view.printer === 'ready' ? 'done' : 'trouble'}>
          {words.printer[view.printer]}
        </StatusLine>
        <span class="paper-left">
          <Figures>{left}</Figures>
        </span>
        {isNearEnd && view.printer !== 'paper-out' && (
          <StatusLine status="trouble">{words.nearEnd}</StatusLine>
        )}
        {isLive && (
          <>
            <Button kind="quiet" onPress={() => void taps.tap('roll:change', {})}>
              {words.newRoll}
            </Button>
            <Button kind="quiet" onPress={() => setSettingUp(true)}>
              {printerSetupWords[language].open}
            </Button>
            <Button kind="quiet" onPress={() => (location.hash = 'slips')}>
              {slipSettingsWords[language].open}
            </Button>
          </>
        )}
      </div>
      {view.virtualPaper === null ? (
        <p class="office-note">{words.realPaper}</p>
      ) : (
        <>
          <VirtualRoll papers={view.virtualPaper} />
          <Switch
            label={words.practice}
            detail={words.practicePaper}
            isOn={view.printer !== 'paper-out'}
            on={words.paperIn}
            off={words.paperOut}
            onChange={(isOn) => void taps.tap('paper:set', { paper: isOn ? 'in' : 'out' })}
          />
        </>
      )}
    </section>
  );
}
