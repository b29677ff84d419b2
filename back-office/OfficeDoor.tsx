import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Connection, needsSignIn } from '#screen-kit/connect.ts';
import type { ScreenLanguage } from '#screen-kit/screen-language.ts';
import { SignIn } from '#screen-kit/sign-in/SignIn.tsx';
import { tellPresence } from '#screen-kit/sign-in/presence.ts';
import { firstRunWords } from '#words/first-run.ts';
import { FirstRun } from './first-run/FirstRun.tsx';
import { useNews } from './first-run/use-news.ts';
import { Office } from './Office.tsx';
import { useAtOffice } from './use-at-office.ts';

interface OfficeDoorProps {
  readonly hub: Connection<'office:view'>;
  readonly language: ScreenLanguage;
  readonly second: ReadonlySignal<number>;
  /** Whether the page was opened neither for the trial nor for one of its sections. */
  readonly isPlain: boolean;
}

/** The office page; before it the first run, while the hub is nobody's, or the question who is there. */
export function OfficeDoor({ hub, language, second, isPlain }: OfficeDoorProps) {
  useEffect(() => tellPresence(hub), [hub]);
  const news = useNews(isPlain);
  const office = useAtOffice(hub, language.now.value, second);
  if (needsSignIn(hub.link.value)) {
    return <SignIn role="office" language={language} onDone={() => hub.again()} />;
  }
  // As soon as the hub is known to be set up, nobody waits for the other answer.
  if (news === null || office?.view.access.isSetUp) return <Office {...{ hub, language, second }} />;
  if (news === 'asking') {
    return (
      <main class="office-lone">
        <p>{firstRunWords[language.now.value].connecting}</p>
      </main>
    );
  }
  return <FirstRun {...{ news, language, office }} />;
}
