import type { FieldView } from '#protocol/views.ts';

/** Tiles for fields on one page; the eighth is always "I need help". */
const ROOM = 7;

/**
 * The fields page by page, in the order sent. When they do not all fit, each page gives one tile to the way on, and
 * collecting a result stays on the first page, because everybody comes back for it.
 */
export function tilePages(fields: readonly FieldView[]): readonly (readonly FieldView[])[] {
  if (fields.length <= ROOM) return [fields];
  const results = fields.filter((field) => field.purpose === 'result');
  const others = fields.filter((field) => field.purpose !== 'result');
  const first = others.splice(0, Math.max(0, ROOM - 1 - results.length));
  const pages = [[...first, ...results].slice(0, ROOM - 1)];
  while (others.length > ROOM) pages.push(others.splice(0, ROOM - 1));
  return others.length > 0 ? [...pages, others] : pages;
}
