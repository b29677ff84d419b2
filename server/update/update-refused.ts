import type { updateRefusalWords } from '#words/update-refusals.ts';

export type UpdateRefusal = keyof typeof updateRefusalWords.vi;

/** An update, or a way back, that was refused: the version in use is still the one in use. `message` is the detail. */
export class UpdateRefused extends Error {
  override readonly name = 'UpdateRefused';
  readonly why: UpdateRefusal;

  constructor(why: UpdateRefusal, detail: string) {
    super(detail);
    this.why = why;
  }
}
