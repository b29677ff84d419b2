import type { PrinterRoutes } from '#protocol/printer-settings.ts';

/** Somebody who waits for a paper: a screen, and the counter at which it stands, if it stands at one. */
export interface Waits {
  readonly device: string;
  readonly counter?: number | null | undefined;
}

/** The printer at which a screen's papers come out: the one of its counter or its kiosk, or else the first. */
export function printerFor(
  { kiosks, counters }: PrinterRoutes,
  printers: readonly number[],
  who: Waits | null,
): number {
  const ofCounter = counters.find(({ counter }) => counter === who?.counter)?.printer;
  const routed = ofCounter ?? kiosks.find(({ device }) => device === who?.device)?.printer;
  return printers.find((id) => id === routed) ?? printers[0] ?? 1;
}

/** The same ways without one printer: whoever printed there prints on the first. */
export function withoutPrinter({ kiosks, counters }: PrinterRoutes, gone: number): PrinterRoutes {
  return {
    kiosks: kiosks.filter(({ printer }) => printer !== gone),
    counters: counters.filter(({ printer }) => printer !== gone),
  };
}
