import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { LONGEST_COMMENT } from '#protocol/longest-comment.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import type { Language } from '#words/language.ts';
import type { RatingWords } from '#words/rating.ts';
import { CommentKeyboard } from './CommentKeyboard.tsx';
import { typeTelex } from './telex.ts';
import { type Time, TimeLeft } from './TimeLeft.tsx';

export interface CommentPageProps {
  readonly words: RatingWords;
  readonly language: Language;
  readonly time: Time;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onDone: () => void;
}

/**
 * A sentence of the citizen's own, on the tablet's own keyboard or on one with real keys. The text is no input of the
 * browser's, so that no system keyboard comes up; it is written and erased at its end.
 */
export function CommentPage({ words, language, time, text, onText, onDone }: CommentPageProps) {
  const paper = useRef<HTMLDivElement>(null);
  const write = (next: string) => {
    if (next.length <= LONGEST_COMMENT) onText(next);
  };
  // Before anybody sees the page: a key that is pressed at once is a letter already.
  useLayoutEffect(() => paper.current?.focus(), []);
  // What is written last stays in sight.
  useEffect(() => {
    if (paper.current) paper.current.scrollTop = paper.current.scrollHeight;
  }, [text]);

  const byKeys = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    if (key === 'Backspace') write(Array.from(text).slice(0, -1).join(''));
    else if (key === 'Enter' || key === 'Escape') onDone();
    else if (Array.from(key).length === 1) write(language === 'vi' ? typeTelex(text, key) : text + key);
    else return;
    event.preventDefault();
  };
  return (
    <main class="commenting">
      <header>
        <h1>{words.commentTitle}</h1>
        <p>{words.commentHint}</p>
        <TimeLeft time={time} words={words} />
      </header>
      <div class="comment-row">
        <div
          ref={paper}
          class="comment-paper"
          role="textbox"
          aria-multiline="true"
          aria-label={words.commentTitle}
          tabIndex={0}
          onKeyDown={byKeys}
        >
          {text}
          <span class="comment-caret" />
        </div>
        <div>
          <Button kind="primary" onPress={onDone}>
            {words.done}
          </Button>
          <p>{words.commentLeft(LONGEST_COMMENT - text.length)}</p>
        </div>
      </div>
      <CommentKeyboard words={words} language={language} text={text} onText={write} />
    </main>
  );
}
