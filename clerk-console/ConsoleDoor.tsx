import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { type Connection, needsSignIn } from '#screen-kit/connect.ts';
import type { ScreenLanguage } from '#screen-kit/screen-language.ts';
import { SignIn } from '#screen-kit/sign-in/SignIn.tsx';
import { tellPresence } from '#screen-kit/sign-in/presence.ts';
import { signOut } from '#screen-kit/sign-in/sign-in-web.ts';
import { consoleWords } from '#words/console.ts';
import { Console } from './Console.tsx';

interface ConsoleDoorProps {
  readonly hub: Connection<'console:view'>;
  readonly counter: number;
  readonly language: ScreenLanguage;
  readonly second: ReadonlySignal<number>;
}

/**
 * The console, or the question who is there: after a start, when nobody has moved for a while, and when a counter is
 * handed over. The citizen at the counter stays with the counter: whoever signs in next finds them there.
 */
export function ConsoleDoor({ hub, counter, language, second }: ConsoleDoorProps) {
  const [isHandedOver, setHandedOver] = useState(false);
  useEffect(() => tellPresence(hub), [hub]);
  if (needsSignIn(hub.link.value) || isHandedOver) {
    const done = () => {
      setHandedOver(false);
      hub.again();
    };
    const place = consoleWords[language.now.value].counter(counter);
    return <SignIn role="console" {...{ language, place, asksWho: isHandedOver }} onDone={done} />;
  }
  const handOver = () => {
    setHandedOver(true);
    void signOut('console');
  };
  return <Console {...{ hub, counter, language, second }} onHandOver={handOver} />;
}
