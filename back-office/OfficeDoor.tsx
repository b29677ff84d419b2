import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Connection, needsSignIn } from '#screen-kit/connect.ts';
import type { ScreenLanguage } from '#screen-kit/screen-language.ts';
import { SignIn } from '#screen-kit/sign-in/SignIn.tsx';
import { tellPresence } from '#screen-kit/sign-in/presence.ts';
import { Office } from './Office.tsx';

interface OfficeDoorProps {
  readonly hub: Connection<'office:view'>;
  readonly language: ScreenLanguage;
  readonly second: ReadonlySignal<number>;
}

/** The office page, or the question who is there: never asked in trial mode. */
export function OfficeDoor({ hub, language, second }: OfficeDoorProps) {
  useEffect(() => tellPresence(hub), [hub]);
  if (needsSignIn(hub.link.value)) {
    return <SignIn role="office" language={language} onDone={() => hub.again()} />;
  }
  return <Office {...{ hub, language, second }} />;
}
