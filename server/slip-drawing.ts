import type { DrawingThread } from '#printer/drawing-thread.ts';
import type { ChecklistSlip } from '#printer/lay-checklist.ts';
import type { Slip } from '#printer/slip.ts';
import type { Profile } from '#protocol/profile.ts';
import type { Office } from './office.ts';
import type { SlipSource } from './slip-of-ticket.ts';

/** What a thread must be able to draw. */
export type Drawing = Pick<DrawingThread, 'draw' | 'store' | 'testSheet' | 'checklist'>;

/** A drawn slip, and the fixed parts that its printer must have been given before it; null where there are none. */
export interface DrawnSlip {
  readonly pieces: readonly Uint8Array[];
  readonly stored: { readonly hash: string; readonly bytes: Uint8Array } | null;
}

/** Draws this office's papers, as the office has decided by now. */
export class SlipDrawing {
  readonly #drawing: Drawing;
  readonly #office: () => Office;
  readonly #slips: SlipSource;

  constructor(drawing: Drawing, office: () => Office, slips: SlipSource) {
    this.#drawing = drawing;
    this.#office = office;
    this.#slips = slips;
  }

  async slip(slip: Slip, profile: Profile): Promise<DrawnSlip> {
    const settings = this.#slips.settings();
    const drawn = () => this.#drawing.draw(slip, profile, settings);
    if (profile.way !== 'stored') return { pieces: await drawn(), stored: null };
    const { name, desk, fields, counters } = this.#office();
    const places = fields.map(({ id, letter, name: own }) => ({
      letter,
      name: own.vi,
      counters: counters.filter((counter) => counter.fields.includes(id)).map((counter) => counter.id),
    }));
    const place = { officeName: name.vi, deskName: desk.vi, fields: places };
    const stored = await this.#drawing.store(place, profile.paper, settings);
    return { pieces: await drawn(), stored };
  }

  checklist(slip: ChecklistSlip, profile: Profile): Promise<readonly Uint8Array[]> {
    return this.#drawing.checklist(slip, profile, this.#slips.settings());
  }

  testSheet(profile: Profile): Promise<readonly Uint8Array[]> {
    return this.#drawing.testSheet(profile);
  }
}
