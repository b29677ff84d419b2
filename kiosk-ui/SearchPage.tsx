import './search.css';
import './search-keys.css';
import './search-low-reach.css';
import { useEffect, useMemo } from 'preact/hooks';
import { Figures } from '#screen-kit/Figures.tsx';
import { foldText } from '#screen-kit/fold-words.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { BackIcon, SearchIcon } from '#screen-kit/looks/icons.tsx';
import { shorten } from '#screen-kit/shorten.ts';
import { useLostSeconds } from '#screen-kit/use-lost-seconds.ts';
import { fill, fillCounted } from '#words/fill.ts';
import { HelpTile } from './HelpTile.tsx';
import { IdleReturn } from './IdleReturn.tsx';
import { Paged } from './Paged.tsx';
import { SearchExamples } from './SearchExamples.tsx';
import { SearchKeys } from './SearchKeys.tsx';
import { SearchRow } from './SearchRow.tsx';
import { searchOf } from './find-procedures.ts';
import { type Kiosk, home } from './kiosk.ts';
import { useTyping } from './use-typing.ts';

/** Nobody turns more pages than these rows fill. */
const MOST_ROWS = 20;
/** Of what was typed in vain, so much is told again. */
const TOLD_LETTERS = 14;

/** Finds procedures by everyday words, typed without marks on our own keyboard or on a physical one. */
export function SearchPage({ kiosk, begin }: { kiosk: Kiosk; begin: string }) {
  const words = kiosk.words.value;
  const procedures = kiosk.catalogue.value?.procedures;
  const isLost = useLostSeconds(kiosk.hub.link) !== null;
  const canTake = !isLost && kiosk.hub.view.value?.desk.kind === 'open';
  const search = useMemo(() => searchOf(procedures ?? []), [procedures]);
  const { text, press } = useTyping(begin, () =>
    document.querySelector<HTMLElement>('.search .row')?.focus(),
  );
  const found = useMemo(() => search(text).slice(0, MOST_ROWS), [search, text]);
  const isAsked = foldText(text).length > 1;
  const isNothing = isAsked && procedures !== undefined && found.length === 0;

  const type = (example: string) => {
    press('Escape');
    for (const letter of example) press(letter);
  };

  // Whoever types on a keyboard begins here, on the heading that shows what was typed.
  useEffect(() => document.querySelector('h1')?.focus(), []);

  return (
    <main class="search">
      <div class="search-back">
        <Button icon={<BackIcon />} onPress={() => (kiosk.page.value = home)}>
          {words.back}
        </Button>
      </div>
      <h1 class="search-field" tabIndex={-1}>
        <SearchIcon />
        <span class="spoken">{words.search.entry}: </span>
        <span class={text ? 'search-text' : 'search-hint'}>{text || words.search.hint}</span>
      </h1>
      <p class="search-status" role="status">
        {!isAsked && procedures && words.search.orExample}
        {found.length > 0 && (
          <Figures>{`${fillCounted(words.procedures, found.length)} · ${words.search.touch}`}</Figures>
        )}
      </p>
      <section class="search-found">
        {!isAsked && procedures && <SearchExamples examples={words.search.examples} onChoose={type} />}
        {!procedures && <p>{words.noCatalogue.title}</p>}
        {isNothing && <Nothing kiosk={kiosk} text={text.trim()} />}
        {found.length > 0 && (
          <Paged kiosk={kiosk} class="rows">
            {found.map((procedure) => (
              <SearchRow key={procedure.id} {...{ kiosk, procedure, canTake }} typed={text} />
            ))}
          </Paged>
        )}
      </section>
      <IdleReturn kiosk={kiosk} />
      <SearchKeys
        words={words.search}
        onType={press}
        onDelete={() => press('Backspace')}
        onClear={() => press('Escape')}
      />
    </main>
  );
}

function Nothing({ kiosk, text }: { kiosk: Kiosk; text: string }) {
  const { none } = kiosk.words.value.search;
  return (
    <div class="search-nothing">
      <div role="status">
        <h2>{fill(none.title, { text: shorten(text, TOLD_LETTERS) })}</h2>
        <p>{none.detail}</p>
      </div>
      <HelpTile kiosk={kiosk} />
    </div>
  );
}
