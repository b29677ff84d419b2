import { roles } from '#protocol/roles.ts';
import { useOffice } from './at-office.ts';

/** How many screens of each kind are connected now. */
export function Screens() {
  const { view, words } = useOffice();
  return (
    <section>
      <h2>{words.screens}</h2>
      <dl class="screens">
        {roles.map((role) => (
          <div key={role}>
            <dt>{words.roles[role]}</dt>
            <dd class="figures">{view.screens[role] ?? 0}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
