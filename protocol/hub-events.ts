import type { Greeting } from './greeting.ts';
import type { CallAnnounced, PauseAnnounced } from './moments.ts';
import type { BoardView, ConsoleView, KioskView, OfficeView, RatingView } from './views.ts';

/** Whole views by name: each role receives exactly one kind. */
export interface Views {
  'kiosk:view': KioskView;
  'board:view': BoardView;
  'console:view': ConsoleView;
  'rating:view': RatingView;
  'office:view': OfficeView;
}

export type ViewName = keyof Views;

/** The Socket.IO map from hub to screen, derived. */
export type HubEvents = { [N in ViewName]: (view: Views[N]) => void } & {
  'hub:greeting': (greeting: Greeting) => void;
  'call:announced': (call: CallAnnounced) => void;
  'pause:announced': (pause: PauseAnnounced) => void;
};
