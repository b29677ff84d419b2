import { LostLink } from '#screen-kit/LostLink.tsx';
import { Button } from '#screen-kit/looks/Button.tsx';
import { useLostSeconds } from '#screen-kit/use-lost-seconds.ts';
import { ClosedPage } from './ClosedPage.tsx';
import { Home } from './Home.tsx';
import { IdleReturn } from './IdleReturn.tsx';
import { NoticePage } from './NoticePage.tsx';
import { TicketPage } from './TicketPage.tsx';
import { type Kiosk, home } from './kiosk.ts';
import { refusedNotice } from './refused-notice.ts';

/** Which page stands on the screen. A ticket that was given stays, whatever happens to the link meanwhile. */
export function KioskScreen({ kiosk }: { kiosk: Kiosk }) {
  const page = kiosk.page.value;
  const view = kiosk.hub.view.value;
  const words = kiosk.words.value;
  const isLost = useLostSeconds(kiosk.hub.link) !== null;

  if (kiosk.taking.value?.isSlow) {
    return <NoticePage kiosk={kiosk} status="waiting" notice={words.askingAgain} />;
  }
  if (page.kind === 'ticket') return <TicketPage key={page.taken.ticket} kiosk={kiosk} {...page} />;
  if (page.kind === 'unanswered') {
    return (
      <NoticePage kiosk={kiosk} status="trouble" notice={words.unanswered}>
        <div class="actions">
          <Button onPress={kiosk.goHome}>{words.home}</Button>
          <Button kind="primary" onPress={() => void kiosk.take(page.wish, page.tap)}>
            {words.tryAgain}
          </Button>
        </div>
        <IdleReturn kiosk={kiosk} />
      </NoticePage>
    );
  }
  if (page.kind === 'refused') {
    return (
      <NoticePage kiosk={kiosk} status="trouble" notice={refusedNotice(page.no, words)}>
        <div class="actions">
          <Button kind="primary" onPress={() => (kiosk.page.value = home)}>
            {words.back}
          </Button>
        </div>
        <IdleReturn kiosk={kiosk} />
      </NoticePage>
    );
  }
  const rest = kiosk.rest.value;
  if (rest && page.kind === 'posting')
    return <rest.PostingPage kiosk={kiosk} field={page.field} area={page.area} />;
  if (rest && page.kind === 'changes') return <rest.ChangesPage kiosk={kiosk} />;
  if (rest && page.kind === 'procedure') return <rest.ProcedurePage kiosk={kiosk} {...page} />;
  if (rest && page.kind === 'search') return <rest.SearchPage kiosk={kiosk} begin={page.typed} />;
  if (isLost) {
    const band = <LostLink link={kiosk.hub.link} language={kiosk.language.value} />;
    const bell = kiosk.bell.state.value;
    const notice = { quiet: words.lost, asking: words.helpLost, failed: words.helpFailed }[bell];
    return (
      <NoticePage kiosk={kiosk} status="trouble" notice={notice} band={band}>
        {bell === 'failed' && <IdleReturn kiosk={kiosk} />}
      </NoticePage>
    );
  }
  if (!view) return <p class="connecting">{words.connecting}</p>;
  return view.desk.kind === 'open' ? (
    <Home kiosk={kiosk} part={page.kind === 'home' ? page.part : 0} />
  ) : (
    <ClosedPage kiosk={kiosk} />
  );
}
