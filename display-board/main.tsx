import '#screen-kit/looks/fonts.css';
import '#screen-kit/looks/tokens.css';
import '#screen-kit/looks/base.css';
import './board.css';
import './call.css';
import './list.css';
import './quiet.css';
import './doors.css';
import './lost.css';
import './signs.css';
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { connect } from '#screen-kit/connect.ts';
import { deviceName } from '#screen-kit/device-name.ts';
import { hubSeconds } from '#screen-kit/hub-seconds.ts';
import { numberInAddress, showAsPublicScreen } from '#screen-kit/public-screen.ts';
import { BoardScreen } from './BoardScreen.tsx';
import { boardPlace, hereAt } from './board-place.ts';
import { type BoardSizes, boardSizes } from './board-sizes.ts';
import { callsInFront } from './calls-in-front.ts';
import { voiceAfterPicture } from './voice-after-picture.ts';

/** The screen and the hall that the looks were drawn for. */
const USUAL_INCH = 43;
const USUAL_METRES = 8;

const root = document.documentElement;
const address = new URLSearchParams(location.search);
const language = address.get('lang') === 'en' ? 'en' : 'vi';
root.lang = language;
if (address.get('theme') === 'night') root.dataset['theme'] = 'night';

const metres = numberInAddress('metres', USUAL_METRES);
const sizes = signal<BoardSizes>({ unit: 1, rows: 4, listCap: 0, hasSigns: true });
showAsPublicScreen('board', numberInAddress('inch', USUAL_INCH), (pxPerMm) => {
  sizes.value = boardSizes({ widthPx: innerWidth, heightPx: innerHeight, pxPerMm, metres });
  root.style.setProperty('--u', `${sizes.value.unit}px`);
  root.style.setProperty('--list-cap', String(sizes.value.listCap));
});

const hub = connect('board:view', { role: 'board', counter: null, device: deviceName('board') });
const place = boardPlace(address);
const here = computed(() => hub.view.value && hereAt(place, hub.view.value));
const voice = voiceAfterPicture(hub, place.isSilent);
const { isBlocked } = voice;
const signs = computed(() => Number(isBlocked.value) + Number((here.value?.unknown.length ?? 0) > 0));
const rows = computed(() => Math.max(1, sizes.value.rows - signs.value));
const queue = callsInFront(hub, place, voice, rows);
const seconds = hubSeconds(hub.clock);
render(
  <BoardScreen board={{ hub, here, language, sizes, seconds, queue, isBlocked, rows }} />,
  document.body,
);
