import '#screen-kit/looks/fonts.css';
import '#screen-kit/looks/tokens.css';
import '#screen-kit/looks/base.css';
import '@preact/signals';
import { render } from 'preact';
import { screenLanguage } from '#screen-kit/screen-language.ts';
import { FrontDoor } from './FrontDoor.tsx';
// After the parts' own sheets, so that what is said for this screen holds.
import './front-door.css';

const place = document.getElementById('screen');
if (place) render(<FrontDoor language={screenLanguage()} />, place);
