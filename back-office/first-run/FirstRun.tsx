import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SetupNews } from '#protocol/setup.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Mark } from '#screen-kit/looks/Mark.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import type { ScreenLanguage } from '#screen-kit/screen-language.ts';
import { type FirstRunPage, firstRunPages } from '#words/first-run.ts';
import type { AtOffice } from '../at-office.ts';
import { atFirstRun, FirstRunProvider } from './at-first-run.ts';
import { DeskAnswers } from './DeskAnswers.tsx';
import { DeviceAnswers } from './DeviceAnswers.tsx';
import { NetworkAnswers } from './NetworkAnswers.tsx';
import { OfficeAnswers } from './OfficeAnswers.tsx';
import { PersonAnswers } from './PersonAnswers.tsx';
import { Steps } from './Steps.tsx';
import { useFirstRun } from './use-first-run.ts';

interface FirstRunProps {
  readonly news: SetupNews;
  readonly language: ScreenLanguage;
  /** The office page's connection, on the hub's own machine: the printer can be tried with it. */
  readonly office: AtOffice | null;
}

const bodies: Readonly<Record<FirstRunPage, ComponentType<{ readonly office: AtOffice | null }>>> = {
  office: OfficeAnswers,
  person: PersonAnswers,
  desk: DeskAnswers,
  devices: DeviceAnswers,
  network: NetworkAnswers,
};

/** Five pages that make a hub the office's own. Nothing changes before the last button. */
export function FirstRun({ news, language, office }: FirstRunProps) {
  const state = useFirstRun(news, language.now.value);
  const at = atFirstRun(state, language.now.value);
  const { words, page, number, isAsking, trouble } = at;
  const place = useRef<HTMLElement>(null);
  useEffect(() => void (document.title = words.title), [words]);
  useEffect(() => {
    // The first thing to answer, or the title where nothing is typed.
    const find = (what: string) => place.current?.querySelector<HTMLElement>(what);
    (find('.field input') ?? find('h1'))?.focus();
  }, [page]);
  useEffect(() => {
    if (trouble === 'lookAgain')
      place.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="radio"]')?.focus();
  }, [trouble]);
  const Body = bodies[page];
  return (
    <FirstRunProvider value={at}>
      <form
        class="first"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void state.next();
        }}
      >
        <header>
          <Mark />
          <strong>{words.title}</strong>
          <Steps />
          <Button kind="quiet" onPress={language.toggle}>
            {words.otherLanguage}
          </Button>
        </header>
        <main ref={place}>
          <h1 tabIndex={-1}>
            <span class="spoken">{words.step(number + 1, firstRunPages.length)}</span>
            {words.pages[page].title}
          </h1>
          <Body office={office} />
        </main>
        <footer>
          {number > 0 && <Button onPress={() => state.go(number - 1)}>{words.back}</Button>}
          <div role="status">
            {isAsking && <p>{words.asking}</p>}
            {trouble && <StatusLine status="trouble">{words[trouble]}</StatusLine>}
          </div>
          <Button kind="primary">{number === firstRunPages.length - 1 ? words.finish : words.next}</Button>
        </footer>
      </form>
    </FirstRunProvider>
  );
}
