import type { SlipState } from '#queue/day.ts';

/**
 * Whether a ticket's holder has no paper in hand, as far as anybody can tell. While the printers are well a slip under
 * way comes in a moment; a printer that never tells leaves its slips `mute`, and they are taken to be there.
 */
export function lacksSlip(slip: SlipState, isPrinterWell: boolean): boolean {
  switch (slip.kind) {
    case 'failed':
      return true;
    case 'unknown':
      return slip.reason !== 'mute';
    case 'asked':
    case 'queued':
    case 'printing':
      return !isPrinterWell;
    default:
      return false;
  }
}
