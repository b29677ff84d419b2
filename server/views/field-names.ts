import type { FieldName } from '#protocol/views.ts';
import type { Scene } from './scene.ts';

/** The office's fields with the number that each will give next. */
export function fieldNames({ day, office }: Scene): readonly FieldName[] {
  return office.fields.map(({ id, letter, name }) => ({
    id,
    letter,
    name,
    nextNumber: (day.series[letter] ?? 0) + 1,
  }));
}
