/** What a printer's sensors say. */
export interface PrinterCondition {
  readonly isPaperOut: boolean;
  readonly isNearEnd: boolean;
  readonly isCoverOpen: boolean;
  /** The blade did not get through. */
  readonly isCutterStuck: boolean;
  /** The head is too hot; it goes on by itself when it has cooled. */
  readonly isHot: boolean;
  /** What only a repair mends. */
  readonly isBroken: boolean;
}

/** Off line is what Epson calls a printer that takes bytes and prints none. */
export function isOffline(condition: PrinterCondition): boolean {
  return condition.isPaperOut || condition.isCoverOpen || hasError(condition);
}

function hasError({ isCutterStuck, isHot, isBroken }: PrinterCondition): boolean {
  return isCutterStuck || isHot || isBroken;
}

/** `DLE EOT n` of Epson's ESC/POS reference: 1 printer, 2 why offline, 3 error, 4 paper sensor. */
export function statusAnswer(about: number, condition: PrinterCondition): number | null {
  switch (about) {
    case 1:
      return 0x16 | bit(0x08, isOffline(condition));
    case 2:
      return (
        0x12 |
        bit(0x04, condition.isCoverOpen) |
        bit(0x20, condition.isPaperOut) |
        bit(0x40, hasError(condition))
      );
    case 3:
      return 0x12 | errorBits(condition);
    case 4:
      return 0x12 | bit(0x0c, condition.isNearEnd) | bit(0x60, condition.isPaperOut);
    default:
      return null;
  }
}

/** `GS r 1`, the paper sensor. */
export function paperAnswer({ isNearEnd, isPaperOut }: PrinterCondition): number {
  return bit(0x03, isNearEnd) | bit(0x0c, isPaperOut);
}

/** The four bytes of automatic status (`GS a`); a TM-T88 that lacks nothing says 14 00 00 0f. */
export function automaticStatus(condition: PrinterCondition): Uint8Array {
  return Uint8Array.of(
    0x14 | bit(0x08, isOffline(condition)) | bit(0x20, condition.isCoverOpen),
    errorBits(condition),
    paperAnswer(condition),
    0x0f,
  );
}

/** What of an automatic status was asked for; only a change of this is told. `GS a`: 2 offline, 4 error, 8 paper. */
export function askedPart(mask: number, [first = 0, second = 0, third = 0]: Uint8Array): string {
  return [mask & 2 ? first : 0, mask & 4 ? second : 0, mask & 8 ? third : 0].join(' ');
}

function errorBits({ isCutterStuck, isHot, isBroken }: PrinterCondition): number {
  return bit(0x08, isCutterStuck) | bit(0x20, isBroken) | bit(0x40, isHot);
}

function bit(bits: number, isSet: boolean): number {
  return isSet ? bits : 0;
}
