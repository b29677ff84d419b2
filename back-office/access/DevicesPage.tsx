import { accessWords } from '#words/access.ts';
import { useOffice } from '../at-office.ts';
import { DeviceLine } from './DeviceLine.tsx';
import { PageHead } from './PageHead.tsx';
import { WaitingScreenCard } from './WaitingScreenCard.tsx';

/** The screens and computers of this office: those that wait with a code, and those that were let in. */
export function DevicesPage() {
  const { view, language, person } = useOffice();
  const words = accessWords[language];
  const { isSetUp, addresses, waiting, devices } = view.access;
  return (
    <section class="access-page">
      <PageHead title={words.devices} />
      {!isSetUp && <p class="access-note">{words.trial}</p>}
      {/* Also while the link is lost: a name may be half typed. */}
      {isSetUp && person?.role === 'charge' && (
        <>
          <h2>{words.waiting}</h2>
          {waiting.length === 0 && <p class="access-note">{words.noneWaiting}</p>}
          {addresses.length > 0 && <p class="access-address">{addresses.join('  ·  ')}</p>}
          <ul class="waiting-screens" aria-live="polite">
            {waiting.map((screen) => (
              <WaitingScreenCard key={screen.code} {...screen} />
            ))}
          </ul>
        </>
      )}
      {isSetUp && (
        <>
          <h2>{words.paired(devices.length)}</h2>
          <ul class="access-list">
            {devices.map((device) => (
              <DeviceLine key={device.id} device={device} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
