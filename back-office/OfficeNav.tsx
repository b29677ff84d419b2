import { useState } from 'preact/hooks';
import { Button } from '#screen-kit/looks/Button.tsx';
import { type OfficeDoorName, officeNavWords } from '#words/office-nav.ts';
import { useOffice } from './at-office.ts';
import { HealthBadge } from './health/HealthBadge.tsx';
import { unsaved } from './unsaved.ts';
import { useHash } from './use-hash.ts';

/** Each door, the page behind it, and how the addresses of its other pages begin. */
const doors: readonly (readonly [OfficeDoorName, string, ...string[]])[] = [
  ['today', '#'],
  ['check', '#check'],
  ['catalogue', '#catalogue', '#catalogue/'],
  ['devices', '#devices'],
  ['people', '#people'],
  ['audit', '#audit'],
  ['backup', '#backup'],
  ['settings', '#settings', '#settings-', '#slips', '#ratings', '#board', '#voice'],
];

/** The way to every page of the office. Whoever has edited something is asked before it is lost. */
export function OfficeNav() {
  const { language } = useOffice();
  const words = officeNavWords[language];
  const hash = useHash() || '#';
  const [wanted, setWanted] = useState<string | null>(null);
  const here = doors.find(([, ...addresses]) =>
    addresses.some((address) => hash === address || (/[-/]$/.test(address) && hash.startsWith(address))),
  );
  const go = (address: string) => {
    setWanted(null);
    location.hash = address;
  };
  return (
    <nav class="office-nav" aria-label={words.label}>
      <ul>
        {doors.map(([name, address]) => (
          <li key={name}>
            <a
              href={address}
              aria-current={name === here?.[0] ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                if (unsaved.value) setWanted(address);
                else go(address);
              }}
            >
              {words.doors[name]}
              {name === 'check' && <HealthBadge />}
            </a>
          </li>
        ))}
      </ul>
      {wanted !== null && unsaved.value && (
        <div class="office-leave" role="alert">
          <p>{words.unsaved}</p>
          <Button onPress={() => setWanted(null)}>{words.stay}</Button>
          <Button kind="quiet" onPress={() => go(wanted)}>
            {words.leave}
          </Button>
        </div>
      )}
    </nav>
  );
}
