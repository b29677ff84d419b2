import type { ComponentChildren } from 'preact';
import { Button } from '#screen-kit/looks/Button.tsx';
import { accessWords } from '#words/access.ts';
import { useOffice } from '../at-office.ts';

/** The head of a page that is no form: its title, what can be done with all of it, and the way back. */
export function PageHead({ title, children }: { title: string; children?: ComponentChildren }) {
  const { language } = useOffice();
  return (
    <header class="settings-head">
      <div>
        <h1>{title}</h1>
      </div>
      {children}
      <Button kind="quiet" onPress={() => (location.hash = '')}>
        {accessWords[language].back}
      </Button>
    </header>
  );
}
