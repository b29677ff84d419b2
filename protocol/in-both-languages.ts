/** A text of the office's own (a field's name, a notice) in the two languages of the screens. */
export interface InBothLanguages {
  readonly vi: string;
  readonly en: string;
}
