import { useState } from 'preact/hooks';
import { type BoardSlide, type BoardSlides, cleanSlideText, slideLimits } from '#protocol/board-slides.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { boardSettingsWords } from '#words/board-settings.ts';
import { AddPicture } from './AddPicture.tsx';
import { useOffice } from '../at-office.ts';
import { BoardPreview } from './BoardPreview.tsx';
import { SecondsChoice } from '../SecondsChoice.tsx';
import { SettingsHead } from '../SettingsHead.tsx';
import { SlideCard } from './SlideCard.tsx';
import { useEditedSettings } from '../use-edited-settings.ts';

const usualSeconds = [8, 12, 20, 30, 60];

/** What boards show between calls: edited beside the idle board, shown in the hall once it is saved. */
export function BoardSettings() {
  const { view, taps, language } = useOffice();
  const words = boardSettingsWords[language];
  const { settings: saved, canUndo } = view.boardSlides;
  const { draft, isChanged, done, edit, discard, did } = useEditedSettings<BoardSlides>(saved, written);
  const [chosen, setChosen] = useState(0);
  const { slides } = draft;
  const isEmpty = slides.some((slide) => slide.kind === 'notice' && cleanSlideText(slide.vi) === '');
  const isFull = slides.length >= slideLimits.slides;
  const save = async () => {
    if (await taps.tap('slides:set', { board: draft })) did('saved');
  };
  const undo = async () => {
    if (await taps.tap('slides:undo', {})) did('undone');
  };
  const show = (next: readonly BoardSlide[], at: number) => {
    edit({ slides: [...next] });
    setChosen(Math.max(0, Math.min(at, next.length - 1)));
  };
  const move = (at: number, to: number) => {
    const others = slides.filter((_, index) => index !== at);
    const slide = slides[at];
    if (slide) show([...others.slice(0, to), slide, ...others.slice(to)], to);
  };
  return (
    <section class="board-settings">
      <SettingsHead
        {...{ words, isChanged, done, canUndo }}
        heldBack={isEmpty ? words.emptyNotice : undefined}
        onSave={() => void save()}
        onUndo={() => void undo()}
        onDiscard={discard}
      >
        <p>{words.intro}</p>
      </SettingsHead>
      <div class="board-form">
        <ol class="slides">
          {slides.map((slide, at) => (
            <SlideCard
              key={at}
              slide={slide}
              at={at}
              isShown={at === chosen}
              isLast={at === slides.length - 1}
              onShow={() => setChosen(at)}
              onChange={(changed) =>
                show(
                  slides.map((one, index) => (index === at ? changed : one)),
                  at,
                )
              }
              onMove={(to) => move(at, to)}
              onRemove={() =>
                show(
                  slides.filter((_, index) => index !== at),
                  at,
                )
              }
            />
          ))}
        </ol>
        {slides.length === 0 && <p>{words.none}</p>}
        <div class="slides-more">
          <Button
            disabledBecause={isFull ? words.full(slideLimits.slides) : undefined}
            onPress={() => show([...slides, { kind: 'notice', vi: '', en: '' }], slides.length)}
          >
            {words.addNotice}
          </Button>
          {!isFull && (
            <AddPicture
              onPicture={(picture) =>
                show([...slides, { kind: 'picture', picture, vi: '', en: '' }], slides.length)
              }
            />
          )}
        </div>
        <SecondsChoice
          title={words.seconds}
          usual={usualSeconds}
          saved={saved.seconds}
          chosen={draft.seconds}
          written={words.eachFor}
          onChoose={(seconds) => edit({ seconds })}
        />
      </div>
      <BoardPreview slide={slides[chosen]} />
    </section>
  );
}

/** Whether saving would change anything: as the hub will have cleaned it. */
function written({ slides, seconds }: BoardSlides): string {
  const clean = slides.map((slide) => [
    slide.kind === 'picture' ? slide.picture : '',
    cleanSlideText(slide.vi),
    cleanSlideText(slide.en),
  ]);
  return JSON.stringify([clean, seconds]);
}
