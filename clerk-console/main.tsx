import '#screen-kit/looks/fonts.css';
import '#screen-kit/looks/tokens.css';
import '#screen-kit/looks/base.css';
import '@preact/signals';
import { render } from 'preact';
import { connect } from '#screen-kit/connect.ts';
import { deviceName } from '#screen-kit/device-name.ts';
import { hubSeconds } from '#screen-kit/hub-seconds.ts';
import { screenLanguage } from '#screen-kit/screen-language.ts';
import { ConsoleDoor } from './ConsoleDoor.tsx';
import { NoCounter } from './NoCounter.tsx';
// After the parts' own sheets, so that what is said for this screen holds.
import './console.css';
import './stage.css';
import './notices.css';
import './line.css';
import './other-work/other-work.css';
import './narrow.css';

const place = document.getElementById('screen');
const counter = Number(new URLSearchParams(location.search).get('counter'));
const language = screenLanguage();

if (place) {
  if (Number.isInteger(counter) && counter >= 1 && counter <= 99) {
    const hub = connect('console:view', { role: 'console', counter, device: deviceName('console') });
    const second = hubSeconds(hub.clock);
    render(<ConsoleDoor {...{ hub, counter, language, second }} />, place);
  } else {
    render(<NoCounter language={language} />, place);
  }
}
