import '#screen-kit/looks/fonts.css';
import '#screen-kit/looks/tokens.css';
import '#screen-kit/looks/base.css';
import '@preact/signals';
import { render } from 'preact';
import { afterFirstPicture } from '#screen-kit/after-first-picture.ts';
import { connect } from '#screen-kit/connect.ts';
import { deviceName } from '#screen-kit/device-name.ts';
import { hubSeconds } from '#screen-kit/hub-seconds.ts';
import { numberInAddress, showAsPublicScreen } from '#screen-kit/public-screen.ts';
import { screenLanguage } from '#screen-kit/screen-language.ts';
import { ratingWords } from '#words/rating.ts';
import { keptVotes } from './kept-votes.ts';
import { Tablet } from './Tablet.tsx';
import { fetchCommentPage } from './use-comment-page.ts';
import { voteSender } from './vote-sender.ts';
// After the parts' own sheets, so that what is said for this screen holds.
import './tablet.css';
import './asking.css';
import './reasons.css';
import './resting.css';
import './comment.css';

/** Below this height or width in millimetres everything is a step smaller. */
const SMALL_MM = 125;

/** What the first question is set in: it may come when the link is cut. Ầ is in a file of its own. */
const weights = [400, 500, 600, 700];

const place = document.getElementById('screen');
const counter = Number(new URLSearchParams(location.search).get('counter'));
const language = screenLanguage().now.value;

showAsPublicScreen('tablet', numberInAddress('inch', 10.1), (pxPerMm) => {
  const isSmall = Math.min(innerWidth, innerHeight) / pxPerMm < SMALL_MM;
  document.documentElement.dataset['size'] = isSmall ? 'small' : 'usual';
});

/** A browser may refuse its storage at each use, and already when it is named. */
const storage = {
  getItem: (name: string) => localStorage.getItem(name),
  setItem: (name: string, text: string) => localStorage.setItem(name, text),
  removeItem: (name: string) => localStorage.removeItem(name),
};

if (place) {
  if (Number.isInteger(counter) && counter >= 1 && counter <= 99) {
    const hub = connect('rating:view', { role: 'rating', counter, device: deviceName('rating') });
    const votes = voteSender(hub, keptVotes(storage, `votes-of-counter-${counter}`));
    document.title = ratingWords[language].title(counter);
    render(<Tablet hub={hub} votes={votes} language={language} second={hubSeconds(hub.clock)} />, place);
    void afterFirstPicture(hub.view).then(() => {
      void fetchCommentPage();
      for (const weight of weights) void document.fonts.load(`${weight} 1em "Be Vietnam Pro"`, 'AẦ');
    });
  } else {
    render(<main class="tablet-lone">{ratingWords[language].noCounter}</main>, place);
  }
}
