import type { PictureMemory } from './picture-memory.ts';
import type { PrinterLetters } from './print-head.ts';

/** How a printer is made, as far as reading goes. */
export interface ReaderParts {
  /** Without any, text becomes events. */
  readonly letters?: PrinterLetters | null;
  /** What outlives `ESC @` and the power; its own unless told. */
  readonly memory?: PictureMemory;
  /** Told when pictures were put into the memory. */
  readonly onStored?: () => void;
  /**
   * Of a printer without a blade: from the head to the edge at which paper is torn off, in rows. Cuts then mean
   * nothing, and a dashed line shows where each job that was printed is to be torn off.
   */
  readonly rowsToEdge?: number | null;
}
