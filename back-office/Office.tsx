import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Connection } from '#screen-kit/connect.ts';
import { LostLink } from '#screen-kit/LostLink.tsx';
import type { ScreenLanguage } from '#screen-kit/screen-language.ts';
import { officeWords } from '#words/office.ts';
import { AuditView } from './access/AuditView.tsx';
import { DevicesPage } from './access/DevicesPage.tsx';
import { PeoplePage } from './access/PeoplePage.tsx';
import { OfficeProvider } from './at-office.ts';
import { BackupPage } from './backup/BackupPage.tsx';
import { BoardSettings } from './boards/BoardSettings.tsx';
import { CataloguePage } from './catalogue/CataloguePage.tsx';
import { Counters } from './today/Counters.tsx';
import { DayLine } from './today/DayLine.tsx';
import { SetUpDone } from './first-run/SetUpDone.tsx';
import { Head } from './Head.tsx';
import { HealthPage } from './health/HealthPage.tsx';
import { settingsParts } from './office-settings/office-draft.ts';
import { OfficeSettings } from './office-settings/OfficeSettings.tsx';
import { OfficeNav } from './OfficeNav.tsx';
import { Paper } from './printers/Paper.tsx';
import { RatingSettings } from './ratings/RatingSettings.tsx';
import { Screens } from './today/Screens.tsx';
import { SlipSettings } from './slips/SlipSettings.tsx';
import { Troubles } from './today/Troubles.tsx';
import { useAtOffice } from './use-at-office.ts';
import { useHash } from './use-hash.ts';
import { VoiceSettings } from './boards/VoiceSettings.tsx';
import { Waiting } from './today/Waiting.tsx';

/** The pages beside the desk, by what stands behind `#` in the address. */
const pages: ReadonlyMap<string, ComponentType> = new Map([
  ...['#settings', ...settingsParts.map((part) => `#settings-${part}`)].map(
    (hash) => [hash, OfficeSettings] as const,
  ),
  ['#slips', SlipSettings],
  ['#ratings', RatingSettings],
  ['#board', BoardSettings],
  ['#voice', VoiceSettings],
  ['#catalogue', CataloguePage],
  ['#catalogue/new', CataloguePage],
  ['#catalogue/import', CataloguePage],
  ['#devices', DevicesPage],
  ['#people', PeoplePage],
  ['#audit', AuditView],
  ['#next', SetUpDone],
  ['#backup', BackupPage],
  ['#check', HealthPage],
]);

interface OfficeProps {
  readonly hub: Connection<'office:view'>;
  readonly language: ScreenLanguage;
  /** The hub's time, every second. */
  readonly second: ReadonlySignal<number>;
}

/** The desk at a glance, for the person in charge: who waits, what each counter does, and the paper. */
export function Office({ hub, language, second }: OfficeProps) {
  const office = useAtOffice(hub, language.now.value, second);
  const words = officeWords[language.now.value];
  const hash = useHash();
  const Page = pages.get(hash);
  useEffect(() => void (document.title = words.title), [words]);
  if (!office) {
    return (
      <main class="office-lone">
        <LostLink link={hub.link} language={language.now.value} />
        <p>{words.connecting}</p>
      </main>
    );
  }
  return (
    <OfficeProvider value={office}>
      <div class="office">
        <LostLink link={hub.link} language={language.now.value} />
        <Head onLanguage={language.toggle} />
        <OfficeNav />
        <main>
          {!Page && <DayLine />}
          <Troubles isCheck={hash === '#check'} />
          {Page && <Page />}
          {!Page && (
            <div class="office-columns">
              <Waiting />
              <div>
                <Counters />
                <Screens />
              </div>
              <Paper />
            </div>
          )}
        </main>
      </div>
    </OfficeProvider>
  );
}
