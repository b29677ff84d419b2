import './board-news.css';
import type { BoardSlide } from '#protocol/board-slides.ts';
import { boardWords } from '#words/board.ts';
import type { Language } from '#words/language.ts';
import { headline } from '../headline.ts';
import { useFitHeight } from '../use-fit-height.ts';

interface BoardNewsProps {
  /** What is shown, or a sentence of the board's own. */
  readonly slide: BoardSlide | string;
  readonly language: Language;
  /** The picture could not be fetched or drawn. */
  readonly onBroken?: ((picture: string) => void) | undefined;
}

/**
 * What stands between calls on a board: a notice or a picture. All lengths are parts of `--u`, a pixel of the drawn
 * picture, so that the office shows the same in small.
 */
export function BoardNews({ slide, language, onBroken }: BoardNewsProps) {
  const words = boardWords[language];
  const text = typeof slide === 'string' ? slide : slide[language] || slide.vi;
  const room = useFitHeight<HTMLDivElement>(text);
  if (typeof slide !== 'string' && slide.kind === 'picture') {
    return (
      <figure class="news-picture">
        <h1 class="spoken">{words.notice}</h1>
        <img
          src={`/board-pictures/${slide.picture}`}
          alt={text || words.picture}
          onError={() => onBroken?.(slide.picture)}
        />
        {text !== '' && <figcaption>{text}</figcaption>}
      </figure>
    );
  }
  const { first, rest } = headline(text);
  return (
    <div class="news" ref={room}>
      {typeof slide !== 'string' && <p class="news-label">{words.notice}</p>}
      <h1>{first}</h1>
      {rest !== '' && <p>{rest}</p>}
    </div>
  );
}
