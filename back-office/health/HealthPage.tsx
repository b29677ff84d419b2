import { checkStates } from '#protocol/health.ts';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { healthWords } from '#words/health.ts';
import { PageHead } from '../access/PageHead.tsx';
import { useOffice } from '../at-office.ts';
import { CheckLine } from './CheckLine.tsx';
import { HelpReport } from './HelpReport.tsx';
import { toSeeTo } from './to-see-to.ts';

/** Before the doors open: everything that was looked at, what is not well first, each with what to do. */
export function HealthPage() {
  const { view, language } = useOffice();
  const words = healthWords[language];
  const count = toSeeTo(view.health);
  return (
    <section class="health-page">
      <PageHead title={words.title}>
        <StatusLine status={count === 0 ? 'done' : 'trouble'}>
          {count === 0 ? words.allGood : words.toSee(count)}
        </StatusLine>
      </PageHead>
      {checkStates.map((state) => {
        const checks = view.health.filter((check) => check.state === state);
        return (
          checks.length > 0 && (
            <section key={state} class={`health-${state}`}>
              <h2>{words.states[state]}</h2>
              <ul>
                {checks.map((check) => (
                  <CheckLine key={check.id} check={check} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <HelpReport />
    </section>
  );
}
