import type { BoardSlide } from '#protocol/board-slides.ts';
import { BoardNews } from '#screen-kit/looks/BoardNews.tsx';
import { Mark } from '#screen-kit/looks/Mark.tsx';
import { boardSettingsWords } from '#words/board-settings.ts';
import { boardWords } from '#words/board.ts';
import { useOffice } from '../at-office.ts';

/** The left half of an idle board in small: what is edited is drawn by the board's own part. */
export function BoardPreview({ slide }: { slide: BoardSlide | undefined }) {
  const { view, language } = useOffice();
  const words = boardSettingsWords[language];
  return (
    <figure class="board-preview">
      <figcaption>
        {words.preview} <span>{words.previewHint}</span>
      </figcaption>
      <div class="board-small" data-theme="light">
        <div class="board-small-head">
          <Mark />
          <p>
            <span>{view.office.name[language]}</span>
            <strong>{view.office.desk[language]}</strong>
          </p>
        </div>
        <BoardNews slide={slide ?? boardWords[language].welcome} language={language} />
        <p class="board-small-doors">{words.doorsHere}</p>
      </div>
    </figure>
  );
}
