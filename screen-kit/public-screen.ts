import { pixelsPerMillimetre } from './looks/millimetres.ts';
import { usualTheme } from './looks/theme.ts';
import { refuseBrowserWays } from './refuse-browser-ways.ts';

/** A number from the page's own address (`?inch=15.6`), or the one given when there is none that makes sense. */
export function numberInAddress(name: string, otherwise: number): number {
  const number = Number(new URLSearchParams(location.search).get(name));
  return number > 0 ? number : otherwise;
}

/**
 * Makes the page a screen in a public room: its unit is the real millimetre, and it offers nothing of the browser's
 * own: no menu, no shortcut, no dragging, no zoom.
 * @param diagonalInch the diagonal that its maker prints on the box
 * @param measured told of the pixels per millimetre now and after every change of the picture's size
 */
export function showAsPublicScreen(
  kind: 'kiosk' | 'board' | 'tablet',
  diagonalInch: number,
  measured: (pxPerMm: number) => void = () => undefined,
): void {
  const root = document.documentElement;
  root.dataset['screen'] = kind;
  root.dataset['theme'] = usualTheme();
  const measure = () => {
    const pxPerMm = pixelsPerMillimetre({ widthPx: innerWidth, heightPx: innerHeight, diagonalInch });
    root.style.setProperty('--mm', `${pxPerMm}px`);
    measured(pxPerMm);
  };
  measure();
  addEventListener('resize', measure);
  refuseBrowserWays();
}
