import { givenLevels, levels as official } from '#queue/facts.ts';
import { faceOfLevel } from '#screen-kit/looks/face-of-level.ts';
import { Face } from '#screen-kit/looks/Face.tsx';
import { ratingSettingsWords } from '#words/rating-settings.ts';
import { ratingWords } from '#words/rating.ts';
import { useOffice } from '../at-office.ts';

/** The question as the tablets will ask it, and under each face how a report counts it. */
export function RatingPreview({ levels }: { levels: 3 | 4 }) {
  const { language } = useOffice();
  const words = ratingSettingsWords[language];
  const onTablet = ratingWords[language];
  const shown = levels === 4 ? givenLevels : official;
  return (
    <figure class="rating-preview">
      <figcaption>{words.preview}</figcaption>
      <div class="rating-tablet">
        <p>{onTablet.question}</p>
        <ul>
          {shown.map((level) => (
            <li key={level}>
              <Face level={faceOfLevel[level]} />
              <strong>{onTablet.levels[level]}</strong>
              {levels === 4 && (
                <span>{words.countsAs(onTablet.levels[level === 'neutral' ? 'dissatisfied' : level])}</span>
              )}
            </li>
          ))}
        </ul>
      </div>
      {levels === 4 && <p>{words.mapping}</p>}
    </figure>
  );
}
