import type { RatingView } from '#protocol/views.ts';
import type { Scene } from './scene.ts';

export function ratingView({ day, office }: Scene, counter: number): Omit<RatingView, 'revision' | 'now'> {
  const asked = day.counters[counter]?.rating;
  const field = office.fields.find((candidate) => candidate.id === asked?.field);
  const { askedAt, until, letter, number } = asked ?? { askedAt: 0, until: 0, letter: '', number: 0 };
  return {
    office: { name: office.name, desk: office.desk },
    counter,
    asking: asked ? { askedAt, until, letter, number, fieldName: field?.name ?? office.desk } : null,
  };
}
