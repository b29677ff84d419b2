import type { Session } from '#queue/rules.ts';
import { PostingEntry } from './Home.tsx';
import { IdleReturn } from './IdleReturn.tsx';
import { NoticePage } from './NoticePage.tsx';
import { closedNotice } from './closed-notice.ts';
import type { Kiosk } from './kiosk.ts';

/** The door is shut: why, when it opens, and what can be done meanwhile. The posting board stays open. */
export function ClosedPage({ kiosk }: { kiosk: Kiosk }) {
  const words = kiosk.words.value;
  const view = kiosk.hub.view.value;
  const notice = view && closedNotice(view.desk, words, kiosk.language.value);
  if (!notice) return null;
  const rest = kiosk.rest.value;
  const isPause = view.desk.kind === 'hours' && ['break', 'before'].includes(view.desk.opening.kind);
  const isFaulty = view.desk.kind === 'faulty';
  return (
    <NoticePage kiosk={kiosk} status={isFaulty ? 'trouble' : 'held'} notice={notice}>
      {!isFaulty && (
        <div class="hours">
          {view.sessionsToday.length > 0 && (
            <dl>
              <dt>{words.hours}</dt>
              {view.sessionsToday.map((session) => (
                <dd key={session.opens} class="figures">
                  {written(session)}
                </dd>
              ))}
            </dl>
          )}
          {isPause && <p>{words.lunchMeanwhile}</p>}
          <p>{words.online}</p>
        </div>
      )}
      <div class="home-entries">
        <PostingEntry kiosk={kiosk} />
      </div>
      <div class="aids">{rest && <rest.Aids kiosk={kiosk} />}</div>
      {(kiosk.language.value !== 'vi' || kiosk.aids.value.size > 0) && <IdleReturn kiosk={kiosk} />}
    </NoticePage>
  );
}

/** `7:30–11:30` */
function written({ opens, closes }: Session): string {
  return `${opens}–${closes}`.replace(/\b0(?=\d:)/g, '');
}
