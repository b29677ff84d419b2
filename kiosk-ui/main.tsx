import '#screen-kit/looks/fonts.css';
import '#screen-kit/looks/tokens.css';
import '#screen-kit/looks/base.css';
import './kiosk.css';
import { signal } from '@preact/signals-core';
import { afterFirstPicture } from '#screen-kit/after-first-picture.ts';
import { connect } from '#screen-kit/connect.ts';
import { deviceName } from '#screen-kit/device-name.ts';
import { hubSeconds } from '#screen-kit/hub-seconds.ts';
import { numberInAddress, showAsPublicScreen } from '#screen-kit/public-screen.ts';
import { scriptAfterwards } from '#screen-kit/script-afterwards.ts';
import englishAddress from '#words/kiosk.en.json?url';
import type { KioskWords } from '#words/kiosk.ts';
import vietnameseAddress from '#words/kiosk.vi.json?url';
import { readCatalogue } from './catalogue.ts';
import { fetchUntilThere } from './fetch-until-there.ts';
import { drawOnChange } from './draw-on-change.tsx';
import { startKiosk } from './kiosk.ts';

/** The diagonal of the kiosk that the looks were drawn for, in inches. */
const USUAL_INCH = 21.5;
/** With a longer side or a height under these, in millimetres, a picture has fewer words rather than smaller ones. */
const SMALL_SIDE_MM = 400;
const SMALL_HEIGHT_MM = 230;

showAsPublicScreen('kiosk', numberInAddress('inch', USUAL_INCH), (pxPerMm) => {
  const [height, side] = [innerHeight / pxPerMm, Math.max(innerWidth, innerHeight) / pxPerMm];
  document.documentElement.toggleAttribute('data-small', side < SMALL_SIDE_MM || height < SMALL_HEIGHT_MM);
});

const english = signal<KioskWords | null>(null);
const hub = connect('kiosk:view', { role: 'kiosk', counter: null, device: deviceName('kiosk') });
const catalogue = readCatalogue(hub.view);
const seconds = hubSeconds(hub.clock);
// Vietnamese is what the first picture needs; English comes after it.
void fetchUntilThere<KioskWords>(vietnameseAddress).then(async (vietnamese) => {
  const kiosk = startKiosk({ hub, catalogue, seconds, vietnamese, english });
  drawOnChange(kiosk);
  // Once the first page can be touched, what else a kiosk can do follows it.
  await afterFirstPicture(hub.view);
  const { afterHome } = await scriptAfterwards(() => import('./after-home.ts'));
  kiosk.rest.value = afterHome;
  afterHome.start(kiosk);
  english.value = await fetchUntilThere<KioskWords>(englishAddress);
});
