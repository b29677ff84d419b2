import type { RatingView } from '#protocol/views.ts';
import type { Scene } from './scene.ts';

/** What one counter's tablet asks now, if anything, and how. */
export function ratingView(scene: Scene, counter: number): Omit<RatingView, 'revision' | 'now'> {
  const { day, office } = scene;
  const asked = day.counters[counter]?.rating;
  const field = office.fields.find((candidate) => candidate.id === asked?.field);
  const { askedAt, until, letter, number } = asked ?? { askedAt: 0, until: 0, letter: '', number: 0 };
  const { levels, reasons, takesComment } = scene.ratingSettings.settings;
  return {
    office: { name: office.name, desk: office.desk },
    counter,
    form: { levels, reasons, takesComment },
    asking: asked ? { askedAt, until, letter, number, fieldName: field?.name ?? office.desk } : null,
  };
}
