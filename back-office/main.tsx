import '#screen-kit/looks/fonts.css';
import '#screen-kit/looks/tokens.css';
import '#screen-kit/looks/base.css';
import '@preact/signals';
import { render } from 'preact';
import { connect } from '#screen-kit/connect.ts';
import { deviceName } from '#screen-kit/device-name.ts';
import { hubSeconds } from '#screen-kit/hub-seconds.ts';
import { screenLanguage } from '#screen-kit/screen-language.ts';
import { OfficeDoor } from './OfficeDoor.tsx';
// After the parts' own sheets, so that what is said for this screen holds.
import './printers/paper.css';
import './today/day.css';
import './settings-head.css';
import './slips/slip.css';
import './ratings/rating.css';
import './boards/voice.css';
import './catalogue/catalogue.css';
import './catalogue/notices.css';
import './catalogue/import.css';
import './boards/board-settings.css';
import './access/access.css';
import './health/health.css';
import './office-settings/settings.css';
import './office-settings/hours.css';
import './office-settings/desk.css';
import './office-settings/mini.css';
import './first-run/first-run.css';
import './office.css';

const place = document.getElementById('screen');
const hub = connect('office:view', { role: 'office', counter: null, device: deviceName('office') });
// In trial mode the desk is at `?trial`; the bare address of a hub that is nobody's opens the first run.
const isPlain = location.hash === '' && !new URLSearchParams(location.search).has('trial');
const door = { hub, language: screenLanguage(), second: hubSeconds(hub.clock), isPlain };
if (place) render(<OfficeDoor {...door} />, place);
