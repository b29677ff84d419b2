import '#screen-kit/looks/fonts.css';
import '#screen-kit/looks/tokens.css';
import '#screen-kit/looks/base.css';
import '@preact/signals';
import { render } from 'preact';
import { screenLanguage } from '#screen-kit/screen-language.ts';
import { FrontDoor } from './FrontDoor.tsx';
import { Pairing } from './Pairing.tsx';
// After the parts' own sheets, so that what is said for this screen holds.
import './front-door.css';
import './pairing.css';

const place = document.getElementById('screen');
// A hub that is set up sends a screen that is not paired here.
if (place && location.pathname === '/pair') render(<Pairing />, place);
else if (place) render(<FrontDoor language={screenLanguage()} />, place);
