import { Button } from '#screen-kit/looks/Button.tsx';
import { useAnswers } from './at-first-run.ts';
import { Restore } from './Restore.tsx';

/** The ways beside the first run: a trial, and the backup of another computer. */
export function OtherWays() {
  const { words, news, language } = useAnswers();
  const { trial } = words;
  return (
    <aside class="first-ways" aria-label={words.otherWays}>
      <h2>{words.otherWays}</h2>
      {!news.needsCode && (
        <div>
          <Button onPress={() => location.assign(language === 'en' ? '/?lang=en' : '/')}>{trial.name}</Button>
          <p>{trial.means}</p>
        </div>
      )}
      <Restore />
    </aside>
  );
}
