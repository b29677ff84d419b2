import '#screen-kit/looks/fonts.css';
import '#screen-kit/looks/tokens.css';
import '#screen-kit/looks/base.css';
import '@preact/signals';
import { render } from 'preact';
import { connect } from '#screen-kit/connect.ts';
import { deviceName } from '#screen-kit/device-name.ts';
import { hubSeconds } from '#screen-kit/hub-seconds.ts';
import { numberInAddress, showAsPublicScreen } from '#screen-kit/public-screen.ts';
import { screenLanguage } from '#screen-kit/screen-language.ts';
import { ratingWords } from '#words/rating.ts';
import { Tablet } from './Tablet.tsx';
// After the parts' own sheets, so that what is said for this screen holds.
import './tablet.css';

const place = document.getElementById('screen');
const counter = Number(new URLSearchParams(location.search).get('counter'));
const language = screenLanguage().now.value;

showAsPublicScreen('tablet', numberInAddress('inch', 10.1));

if (place) {
  if (Number.isInteger(counter) && counter >= 1 && counter <= 99) {
    const hub = connect('rating:view', { role: 'rating', counter, device: deviceName('rating') });
    document.title = ratingWords[language].title(counter);
    render(<Tablet hub={hub} language={language} second={hubSeconds(hub.clock)} />, place);
  } else {
    render(<p class="tablet-lone">{ratingWords[language].noCounter}</p>, place);
  }
}
