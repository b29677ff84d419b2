import { ManualTime } from './manual-time.ts';
import { SimulatedPrinter, type SimulatedPrinterSettings } from './simulated-printer.ts';
import type { Transport } from './transport.ts';

/** A simulated printer on a table, in time that is moved by hand. */
export interface PrinterBench {
  readonly time: ManualTime;
  readonly printer: SimulatedPrinter;
  readonly cable: Transport;
  /** Every byte that the printer said. */
  readonly heard: number[];
  readonly strange: unknown[];
}

/** 100 mm a second of paper 16 dots wide, on a line that takes no time; it cuts in 200 ms and answers in order. */
export function printerBench(changes: Partial<SimulatedPrinterSettings> = {}): PrinterBench {
  const time = new ManualTime();
  const strange: unknown[] = [];
  const printer = new SimulatedPrinter({
    width: 16,
    answers: 'in-order',
    bytesPerSecond: Infinity,
    bufferBytes: 4096,
    mmPerSecond: 100,
    headToBladeMm: 10,
    cutMs: 200,
    hasNearEnd: true,
    paperLeftMm: 80_000,
    replyDelayMs: 5,
    papersRemembered: Infinity,
    time,
    onPaper: () => undefined,
    onStrange: (event) => strange.push(event),
    ...changes,
  });
  const cable = printer.connect({ stallMs: 3_000, retryMs: 1_000 });
  const heard: number[] = [];
  cable.onReply((bytes) => heard.push(...bytes));
  return { time, printer, cable, heard, strange };
}

/** A ticket: so many rows of dots, each in a picture of its own that holds the given byte, and a cut. */
export function ticket(rows: number, byte = 0xff): Uint8Array {
  const row = [0x1d, 0x76, 0x30, 0, 1, 0, 1, 0, byte];
  return Uint8Array.of(...Array.from({ length: rows }, () => row).flat(), 0x1d, 0x56, 0x42, 0);
}

/** `GS r 1`. */
export const inOrderQuestion = Uint8Array.of(0x1d, 0x72, 1);

/** `DLE EOT n`. */
export function statusQuestion(...about: number[]): Uint8Array {
  return Uint8Array.from(about.flatMap((n) => [0x10, 0x04, n]));
}
