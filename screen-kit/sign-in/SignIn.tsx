import './sign-in.css';
import { useEffect, useState } from 'preact/hooks';
import type { PersonHere, SignInList } from '#protocol/access.ts';
import { type SignInWords, signInWords } from '#words/sign-in.ts';
import { Button } from '../looks/Button.tsx';
import { Mark } from '../looks/Mark.tsx';
import { pressable } from '../looks/pressable.ts';
import type { ScreenLanguage } from '../screen-language.ts';
import { PinPad } from './PinPad.tsx';
import { readSignInList } from './sign-in-web.ts';

interface SignInProps {
  readonly role: 'office' | 'console';
  readonly language: ScreenLanguage;
  /** The counter, where the screen stands at one, in words. */
  readonly place?: string | undefined;
  /** Somebody else is to come: nobody is chosen beforehand. */
  readonly asksWho?: boolean;
  /** Somebody is signed in now: the screen may knock again. */
  readonly onDone: () => void;
}

/** Somebody may be added to the list meanwhile. */
const ASK_AGAIN_MS = 4_000;

/** Asks who is there: a name, then a PIN. Works with a mouse, a finger and the keyboard alone. */
export function SignIn({ role, language, place, asksWho = false, onDone }: SignInProps) {
  const words = signInWords[language.now.value];
  const list = useList(role);
  const [chosen, choose] = useState<PersonHere | null>(null);
  const isKnown = list !== null;
  useEffect(() => {
    // Whoever worked here last is most likely back.
    const last = list?.people.find(({ id }) => id === list.last);
    if (last && !asksWho) choose(last);
  }, [isKnown, asksWho]);
  return (
    <main class="sign-in">
      <header>
        <Mark />
        <div>
          <span>{place ?? list?.device ?? ''}</span>
          <h1>{chosen ? words.pinOf(chosen.name) : words.who}</h1>
        </div>
        <Button kind="quiet" onPress={language.toggle}>
          {words.otherLanguage}
        </Button>
      </header>
      {chosen ? (
        <PinPad
          key={chosen.id}
          {...{ role, words, onDone }}
          person={chosen.id}
          onOther={() => choose(null)}
        />
      ) : (
        <People {...{ words, list }} onChoose={choose} />
      )}
    </main>
  );
}

interface PeopleProps {
  readonly words: SignInWords;
  readonly list: SignInList | null;
  readonly onChoose: (person: PersonHere) => void;
}

function People({ words, list, onChoose }: PeopleProps) {
  if (!list) return <p>{words.connecting}</p>;
  if (list.people.length === 0) return <p>{words.nobody}</p>;
  return (
    <ul class="sign-in-people">
      {list.people.map((person) => (
        <li key={person.id}>
          <button type="button" {...pressable(() => onChoose(person))}>
            <b>{person.name}</b>
            <span>{words.ranks[person.role]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function useList(role: 'office' | 'console'): SignInList | null {
  const [list, setList] = useState<SignInList | null>(null);
  useEffect(() => {
    let isOver = false;
    let timer = 0;
    const look = async () => {
      const found = await readSignInList(role);
      if (isOver) return;
      if (found) setList(found);
      timer = setTimeout(() => void look(), ASK_AGAIN_MS);
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [role]);
  return list;
}
