import { useEffect, useState } from 'preact/hooks';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Door } from '#screen-kit/looks/Door.tsx';
import { Mark } from '#screen-kit/looks/Mark.tsx';
import type { ScreenLanguage } from '#screen-kit/screen-language.ts';
import { type EntryWords, frontDoorWords } from '#words/front-door.ts';

/** The counters of this hub's office; three, as in the template, until it has said so. */
function useCounters(): readonly number[] {
  const [counters, setCounters] = useState<readonly number[]>([1, 2, 3]);
  useEffect(() => {
    fetch('/health')
      .then((response) => response.json())
      .then((health: { counters: readonly number[] }) => setCounters(health.counters))
      .catch(() => {
        // A hub that does not answer has no screens to open either; the doors stay as they are.
      });
  }, []);
  return counters;
}

/** The first page: every screen of the desk is a door. */
export function FrontDoor({ language }: { language: ScreenLanguage }) {
  const now = language.now.value;
  const words = frontDoorWords[now];
  useEffect(() => void (document.title = words.title), [words]);
  // The kiosk and the board choose their language themselves; the others take it along.
  const along = now === 'en' ? '?lang=en' : '';
  return (
    <div class="front">
      <header>
        <Mark />
        <div>
          <h1>{words.heading}</h1>
          <p>{words.lead}</p>
        </div>
        <Button kind="quiet" onPress={language.toggle}>
          {words.otherLanguage}
        </Button>
      </header>
      <main>
        <Entry picture="kiosk" words={words.kiosk} href="/kiosk" />
        <Entry picture="board" words={words.board} href="/board" />
        <Entry
          picture="office"
          words={words.office}
          href={`/office?trial${now === 'en' ? '&lang=en' : ''}`}
        />
        <CounterEntry
          picture="console"
          words={words.console}
          href="/console"
          say={words.counter}
          lang={now}
        />
        <CounterEntry picture="rating" words={words.rating} href="/rating" say={words.counter} lang={now} />
      </main>
      <footer>
        <span>{words.trial}</span>
        <a href={`/office${along}`}>{words.beginForReal}</a>
      </footer>
    </div>
  );
}

interface EntryProps {
  readonly picture: string;
  readonly words: EntryWords;
  readonly href: string;
}

function Entry({ picture, words, href }: EntryProps) {
  return (
    <a class="entry" href={href}>
      <Picture of={picture} />
      <div class="entry-words">
        <h2>{words.name}</h2>
        <p>{words.sentence}</p>
      </div>
    </a>
  );
}

/** A screen that stands at every counter: one door for each. */
function CounterEntry({
  picture,
  words,
  href,
  say,
  lang,
}: EntryProps & { readonly say: (counter: number) => string; readonly lang: string }) {
  return (
    <section class="entry entry-counters">
      <Picture of={picture} />
      <div class="entry-words">
        <h2>{words.name}</h2>
        <p>{words.sentence}</p>
        <nav aria-label={words.name}>
          {useCounters().map((counter) => (
            <a key={counter} href={`${href}?counter=${counter}${lang === 'en' ? '&lang=en' : ''}`}>
              <Door counter={counter} label={`${words.name}, ${say(counter)}`} />
            </a>
          ))}
        </nav>
      </div>
    </section>
  );
}

/** A picture of the real screen; the words beside it say the same. */
function Picture({ of }: { of: string }) {
  return (
    <span class="entry-picture">
      <img src={`/pictures/${of}.png`} alt="" />
    </span>
  );
}
