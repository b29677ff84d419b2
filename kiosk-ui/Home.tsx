import { BackIcon, BookIcon } from '#screen-kit/looks/icons.tsx';
import { Button } from '#screen-kit/looks/Button.tsx';
import { fillCounted } from '#words/fill.ts';
import { FieldTiles } from './FieldTiles.tsx';
import { IdleReturn } from './IdleReturn.tsx';
import { Clock, Identity } from './Masthead.tsx';
import { type Kiosk, home } from './kiosk.ts';

/** The question, and the tiles that answer it with one tap. */
export function Home({ kiosk, part }: { kiosk: Kiosk; part: number }) {
  const words = kiosk.words.value;
  const { language, aids, card, bell } = kiosk;
  const isStart =
    part === 0 &&
    language.value === 'vi' &&
    aids.value.size === 0 &&
    !card.value &&
    bell.state.value !== 'failed';
  const rest = kiosk.rest.value;
  return (
    <main class={`home ${isStart ? '' : 'home-idle'}`}>
      <Identity kiosk={kiosk} />
      <Clock kiosk={kiosk} />
      <div class="home-question">
        <h1>{words.question}</h1>
        {rest && kiosk.card.value ? <rest.CardNote kiosk={kiosk} /> : <p>{words.hint}</p>}
      </div>
      <FieldTiles kiosk={kiosk} part={part} />
      <div class="home-entries">
        {part > 0 ? (
          <Button kind="secondary" icon={<BackIcon />} onPress={() => (kiosk.page.value = home)}>
            {words.back}
          </Button>
        ) : (
          <>
            <div class="entry-place">{rest && <rest.SearchEntry kiosk={kiosk} />}</div>
            <PostingEntry kiosk={kiosk} />
          </>
        )}
      </div>
      <div class="aids">{rest && <rest.Aids kiosk={kiosk} />}</div>
      {!isStart && <IdleReturn kiosk={kiosk} />}
    </main>
  );
}

/** The way to the posting board. */
export function PostingEntry({ kiosk }: { kiosk: Kiosk }) {
  const words = kiosk.words.value;
  const catalogue = kiosk.catalogue.value;
  const changed = catalogue
    ? catalogue.procedures.filter(({ change }) => change).length + catalogue.repealed.length
    : 0;
  const detail =
    catalogue &&
    (changed > 0
      ? fillCounted(words.changes.counted, changed)
      : fillCounted(words.procedures, catalogue.procedures.length));
  return (
    <Button
      kind="quiet"
      class="entry"
      icon={<BookIcon />}
      {...(detail === null ? {} : { detail })}
      onPress={() => (kiosk.page.value = { kind: 'posting', field: null, area: null })}
    >
      {words.posting}
    </Button>
  );
}
