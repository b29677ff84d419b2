import { useState } from 'preact/hooks';
import { type BoardSlide, slideLimits } from '#protocol/board-slides.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { boardSettingsWords } from '#words/board-settings.ts';
import { useOffice } from '../at-office.ts';

interface SlideCardProps {
  readonly slide: BoardSlide;
  readonly at: number;
  readonly isShown: boolean;
  readonly isLast: boolean;
  readonly onShow: () => void;
  readonly onChange: (slide: BoardSlide) => void;
  /** Moves it to this place. */
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One notice or picture of the boards, to be written, moved or removed. */
export function SlideCard({ slide, at, isShown, isLast, ...acts }: SlideCardProps) {
  const { language } = useOffice();
  const words = boardSettingsWords[language];
  const isNotice = slide.kind === 'notice';
  const title = isNotice ? words.notice(at + 1) : words.picture(at + 1);
  const act = (name: string) => `${name}: ${title}`;
  const [vi, en] = isNotice ? [words.vietnamese, words.english] : [words.caption, words.captionEnglish];
  const room = words.left(slideLimits.notice - slide.vi.length);
  return (
    <li class={`slide ${isShown ? 'slide-shown' : ''}`} onFocusCapture={acts.onShow}>
      <header>
        <h2>{title}</h2>
        <Button kind="quiet" chosen={isShown} label={act(words.show)} onPress={acts.onShow}>
          {words.show}
        </Button>
        {at > 0 && (
          <Button kind="quiet" label={act(words.earlier)} onPress={() => acts.onMove(at - 1)}>
            ↑
          </Button>
        )}
        {!isLast && (
          <Button kind="quiet" label={act(words.later)} onPress={() => acts.onMove(at + 1)}>
            ↓
          </Button>
        )}
        <Button kind="quiet" label={act(words.remove)} onPress={acts.onRemove}>
          {words.remove}
        </Button>
      </header>
      {!isNotice && <Thumbnail picture={slide.picture} />}
      <div class="slide-words">
        <Text
          {...{ isNotice, value: slide.vi, label: vi }}
          hint={isNotice ? room : words.captionHint}
          onText={(text) => acts.onChange({ ...slide, vi: text })}
        />
        <Text
          {...{ isNotice, value: slide.en, label: en }}
          hint={words.englishHint}
          onText={(text) => acts.onChange({ ...slide, en: text })}
        />
      </div>
    </li>
  );
}

interface TextProps {
  readonly isNotice: boolean;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

function Text({ isNotice, label, hint, value, onText }: TextProps) {
  return (
    <Field label={label} hint={hint}>
      {isNotice ? (
        <textarea
          rows={3}
          maxLength={slideLimits.notice}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      ) : (
        <input
          maxLength={slideLimits.caption}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function Thumbnail({ picture }: { picture: string }) {
  const { language } = useOffice();
  const [isGone, setIsGone] = useState(false);
  return isGone ? (
    <p class="slide-gone" role="alert">
      {boardSettingsWords[language].gone}
    </p>
  ) : (
    <img class="slide-picture" src={`/board-pictures/${picture}`} alt="" onError={() => setIsGone(true)} />
  );
}
