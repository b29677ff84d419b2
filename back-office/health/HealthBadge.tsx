import { StatusShape } from '#screen-kit/looks/StatusLine.tsx';
import { healthWords } from '#words/health.ts';
import { useOffice } from '../at-office.ts';
import { toSeeTo } from './to-see-to.ts';

/** How many things somebody must see to, beside the door of the morning check; nothing where all is well. */
export function HealthBadge() {
  const { view, language } = useOffice();
  const count = toSeeTo(view.health);
  if (count === 0) return null;
  const isBad = view.health.some(({ state }) => state === 'bad');
  return (
    <span class="health-badge" title={healthWords[language].toSee(count)}>
      <StatusShape status={isBad ? 'trouble' : 'called'} />
      {count}
    </span>
  );
}
