import { Milestones } from './milestones.ts';
import { type CableSettings, SimulatedCable } from './simulated-cable.ts';

/** Where cables end in a simulated printer, one or several. */
export class PrinterSocket {
  /** Things that happen after so many bytes. */
  readonly marks = new Milestones();
  readonly #inside: { readonly room: () => number; readonly take: (bytes: Uint8Array) => void };
  readonly #cables = new Set<SimulatedCable>();
  #isPowered = true;
  #isPlugged = true;
  #isReading = true;

  constructor(inside: { readonly room: () => number; readonly take: (bytes: Uint8Array) => void }) {
    this.#inside = inside;
  }

  plugIn(settings: CableSettings): SimulatedCable {
    const cable = new SimulatedCable(
      {
        room: () => (this.#isReading ? Math.min(this.#inside.room(), this.marks.ahead()) : 0),
        take: (bytes) => {
          this.#inside.take(bytes);
          this.marks.move(bytes.length);
        },
        closed: () => this.#cables.delete(cable),
      },
      settings,
      this.#isPowered && this.#isPlugged,
    );
    this.#cables.add(cable);
    return cable;
  }

  /** What is said reaches all who are linked. */
  say(bytes: Uint8Array): void {
    for (const cable of [...this.#cables]) cable.hear(bytes);
  }

  setPowered(isPowered: boolean): void {
    this.#isPowered = isPowered;
    this.#linkChanged();
  }

  setPlugged(isPlugged: boolean): void {
    this.#isPlugged = isPlugged;
    this.#linkChanged();
  }

  setReading(isReading: boolean): void {
    this.#isReading = isReading;
    this.roomChanged();
  }

  /** There may be room again. */
  roomChanged(): void {
    for (const cable of this.#cables) cable.roomChanged();
  }

  #linkChanged(): void {
    for (const cable of [...this.#cables]) cable.setThere(this.#isPowered && this.#isPlugged);
  }
}
