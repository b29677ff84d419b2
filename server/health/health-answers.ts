import type { AskOf } from '#protocol/asks.ts';
import type { AnswersAbout } from '../answer.ts';
import type { Scene } from '../views/scene.ts';
import { checksOf } from './checks-of.ts';
import type { HealthDesk } from './health-desk.ts';

/** What the office page asks of the morning check beyond what its view shows. */
export function healthAnswers({
  health,
  scene,
}: {
  readonly health: Pick<HealthDesk, 'report'>;
  readonly scene: () => Scene;
}): AnswersAbout {
  return (name, ask) => {
    if (name !== 'health:report') return null;
    // The schema of this very name has read the ask; the compiler cannot follow the pair.
    const { language } = ask as AskOf<'health:report'>;
    return Promise.resolve({ ok: true, report: health.report(checksOf(scene()), language) });
  };
}
