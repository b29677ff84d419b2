import { Button } from '#screen-kit/looks/Button.tsx';
import { firstRunWords } from '#words/first-run.ts';
import { PageHead } from '../access/PageHead.tsx';
import { WaitingScreenCard } from '../access/WaitingScreenCard.tsx';
import { useOffice } from '../at-office.ts';
import { QrCode } from './QrCode.tsx';

const ways = ['people', 'devices', 'settings-hours', 'slips', 'catalogue'] as const;

/** What comes after the set-up: the address for the other screens, those that wait, and what else is worth doing. */
export function SetUpDone() {
  const { view, language } = useOffice();
  const words = firstRunWords[language];
  const { addresses, waiting } = view.access;
  const shown = addresses.length > 0 ? addresses : [location.origin];
  return (
    <section class="set-up-done">
      <PageHead title={words.done} />
      <p>{words.doneLead}</p>
      <div class="set-up-address">
        <div>
          <h2>{words.openThis}</h2>
          {shown.map((address) => (
            <p key={address} class="set-up-large">
              {address}
            </p>
          ))}
          {addresses.length === 0 && <p class="first-note">{words.onlyHere}</p>}
        </div>
        {addresses[0] !== undefined && <QrCode of={addresses[0]} label={words.qrOf(addresses[0])} />}
      </div>
      <ul class="waiting-screens" aria-live="polite">
        {waiting.map((screen) => (
          <WaitingScreenCard key={screen.code} {...screen} />
        ))}
      </ul>
      <p class="first-note">{waiting.length > 0 ? words.pairHow : words.noneWaiting}</p>
      <h2>{words.andThen}</h2>
      <div class="set-up-ways">
        {ways.map((way) => (
          <Button
            key={way}
            kind="quiet"
            detail={words.nexts[way].means}
            onPress={() => (location.hash = way)}
          >
            {words.nexts[way].name}
          </Button>
        ))}
      </div>
    </section>
  );
}
