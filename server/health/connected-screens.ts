import type { Screens } from '../sockets.ts';
import type { ConnectedScreen } from './health-desk.ts';

/** The screens that are connected now, with what they said of their clocks when they came. */
export function connectedScreens(io: Screens): readonly ConnectedScreen[] {
  return [...io.sockets.sockets.values()].map(({ data: { who }, handshake }) => ({
    device: who.paired,
    clockAheadMs: who.clock === undefined ? null : who.clock - handshake.issued,
  }));
}
