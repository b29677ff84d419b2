import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type Connection, hasNoCounter } from '#screen-kit/connect.ts';
import { LostLink } from '#screen-kit/LostLink.tsx';
import type { ScreenLanguage } from '#screen-kit/screen-language.ts';
import { consoleWords } from '#words/console.ts';
import { Bar } from './Bar.tsx';
import { actOf } from './console-keys.ts';
import { act, noteDossier } from './desk-acts.ts';
import { type Desk, DeskProvider, deskState } from './desk.ts';
import { Foot } from './Foot.tsx';
import { HelpCall } from './HelpCall.tsx';
import { leaveButtonsAfterPointer } from './focus.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { Line } from './Line.tsx';
import { Stage } from './Stage.tsx';

interface ConsoleProps {
  readonly hub: Connection<'console:view'>;
  readonly counter: number;
  readonly language: ScreenLanguage;
  /** The hub's time, every second. */
  readonly second: ReadonlySignal<number>;
  /** The counter goes to somebody else. */
  readonly onHandOver: () => void;
}

/** The clerk's console of one counter. */
export function Console({ hub, counter, language, second, onHandOver }: ConsoleProps) {
  const state = useMemo(() => deskState(hub), [hub]);
  const now = second.value;
  const view = hub.view.value;
  const words = consoleWords[language.now.value];
  const isLive = hub.link.value.kind === 'live';
  const person = hub.person.value?.name ?? null;
  const told = { view, words, language: language.now.value, person, now, isLive };
  const desk: Desk | null = view && { ...state, ...told, view };

  const latest = useRef(desk);
  latest.current = desk;
  useKeyboard(latest);
  useKeysOf(hub, state);
  useOutcomeOfThisVisit(desk);
  useEffect(() => void (document.title = words.title(counter)), [words, counter]);

  return (
    <div class="console">
      <div class="console-news">
        <LostLink link={hub.link} language={language.now.value} />
      </div>
      {desk ? (
        <DeskProvider value={desk}>
          <Bar onLanguage={language.toggle} person={hub.person.value} onHandOver={onHandOver} />
          <main class="console-stage">
            <HelpCall />
            <Stage />
          </main>
          <Line />
          <Foot />
        </DeskProvider>
      ) : (
        <main class="console-lone">
          <h1>{hasNoCounter(hub.link.value) ? words.noCounter : words.connecting}</h1>
        </main>
      )}
    </div>
  );
}

function useKeyboard(latest: { readonly current: Desk | null }): void {
  useEffect(() => {
    const deaf = listenToKeys({
      taken: (key) => {
        const next = latest.current?.nextKey.value;
        next?.(key);
        return next !== null && next !== undefined;
      },
      actOf: (press) => latest.current && actOf(press, latest.current.keys.value),
      act: (what) => latest.current && act(what, latest.current),
      // Under a sheet nobody would see what came of it.
      scanned: (text) => latest.current?.sheet.value === 'none' && void noteDossier(text, latest.current),
    });
    const stay = leaveButtonsAfterPointer();
    return () => {
      deaf();
      stay();
    };
  }, [latest]);
}

/** The keys of whoever is signed in, or of this device: read again after each sign-in and each lost link. */
function useKeysOf(hub: Connection<'console:view'>, { keys }: Pick<Desk, 'keys'>): void {
  const isLive = hub.link.value.kind === 'live';
  const person = hub.person.value?.id;
  useEffect(() => {
    if (!isLive) return;
    void hub.ask('keys:read', {}).then((answer) => {
      if (answer.ok) keys.value = answer.keys;
    });
  }, [hub, keys, isLive, person]);
}

/** An outcome is chosen for one service: the next begins with none. */
function useOutcomeOfThisVisit(desk: Desk | null): void {
  const visit = desk?.view.ticket?.startedAt ?? null;
  const outcome = desk?.outcome;
  // Before the visit is seen: whoever chooses at once has chosen for this one.
  useLayoutEffect(() => {
    if (outcome) outcome.value = null;
  }, [visit, outcome]);
}
