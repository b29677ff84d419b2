import type { ComponentChildren } from 'preact';
import { explain } from '#screen-kit/explain.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import type { Taps } from '#screen-kit/taps.ts';
import type { Language } from '#words/language.ts';
import type { RatingWords } from '#words/rating.ts';

interface NotSentProps {
  readonly taps: Taps;
  readonly language: Language;
  readonly words: RatingWords;
  /** What stands here while all is well. */
  readonly children: ComponentChildren;
}

/** Says that the rating did not get through, in the place of a note that can wait. */
export function NotSent({ taps, language, words, children }: NotSentProps) {
  const refused = taps.refused.value;
  if (!refused) return <>{children}</>;
  return (
    <div class="not-sent" role="alert">
      <StatusLine status="trouble">{explain(refused.no, language)}</StatusLine>
      {refused.no === 'no-answer' && <Button onPress={refused.retry}>{words.retry}</Button>}
    </div>
  );
}
