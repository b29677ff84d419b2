import { Button } from '#screen-kit/looks/Button.tsx';
import { Mark } from '#screen-kit/looks/Mark.tsx';
import { signOut } from '#screen-kit/sign-in/sign-in-web.ts';
import { clockTime } from '#screen-kit/written-time.ts';
import { accessWords } from '#words/access.ts';
import { firstRunWords } from '#words/first-run.ts';
import { useOffice } from './at-office.ts';

/** Whose page this is, the language, and the hub's clock. */
export function Head({ onLanguage }: { onLanguage: () => void }) {
  const { view, words, language, now, person } = useOffice();
  return (
    <header class="office-head">
      <Mark />
      <div>
        <span>{view.office.name[language]}</span>
        <strong>{view.office.desk[language]}</strong>
      </div>
      {person && (
        <>
          <b class="office-person">{person.name}</b>
          <Button kind="quiet" onPress={() => void signOut('office')}>
            {accessWords[language].signOut}
          </Button>
        </>
      )}
      {!view.access.isSetUp && (
        <Button
          kind="quiet"
          onPress={() => location.assign(language === 'en' ? '/office?lang=en' : '/office')}
        >
          {firstRunWords[language].beginForReal}
        </Button>
      )}
      <Button kind="quiet" onPress={onLanguage}>
        {words.otherLanguage}
      </Button>
      <time class="figures">{clockTime(now)}</time>
    </header>
  );
}
