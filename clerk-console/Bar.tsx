import type { PersonHere } from '#protocol/access.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Door, type DoorState } from '#screen-kit/looks/Door.tsx';
import { HandOverIcon, MoreIcon, PauseIcon } from '#screen-kit/looks/icons.tsx';
import { KeyCap } from '#screen-kit/looks/ConsoleKey.tsx';
import { shorten } from '#screen-kit/shorten.ts';
import { clockTime } from '#screen-kit/written-time.ts';
import { signInWords } from '#words/sign-in.ts';
import { act } from './desk-acts.ts';
import { useDesk } from './desk.ts';

const doors: Readonly<Record<'open' | 'paused' | 'closed', DoorState>> = {
  open: 'serving',
  paused: 'paused',
  closed: 'closed',
};

/** Two lines of the narrow bar; the whole name shows under the pointer. */
const NAME_LETTERS = 26;

interface BarProps {
  readonly onLanguage: () => void;
  /** Who is signed in; null in trial mode, where a counter is nobody's to hand over. */
  readonly person: PersonHere | null;
  readonly onHandOver: () => void;
}

/** Whose console this is, the two ways out of the ordinary, and the clock. */
export function Bar({ onLanguage, person, onHandOver }: BarProps) {
  const desk = useDesk();
  const { words, view, now, language } = desk;
  const { counter } = view;
  const mayPause = counter.state === 'open' && view.ticket === null;
  return (
    <header class="bar">
      <Door
        class="bar-door"
        counter={counter.id}
        state={doors[counter.state]}
        label={words.counter(counter.id)}
      />
      <div class={person ? 'bar-who bar-of-person' : 'bar-who'}>
        <strong>{words.counter(counter.id)}</strong>
        <span title={person?.name}>
          {person ? shorten(person.name, NAME_LETTERS) : view.office.desk[language]}
        </span>
      </div>
      <Button kind="quiet" class="bar-language" onPress={onLanguage}>
        {words.otherLanguage}
      </Button>
      {person && (
        <Button
          kind="quiet"
          class="bar-tool"
          icon={<HandOverIcon />}
          label={signInWords[language].handOver}
          onPress={onHandOver}
        >
          {signInWords[language].handOver}
        </Button>
      )}
      {mayPause && (
        <Button
          kind="quiet"
          class="bar-tool"
          icon={<PauseIcon />}
          label={words.other.pause}
          onPress={() => (desk.sheet.value = 'pause')}
        >
          {words.other.pause}
        </Button>
      )}
      <Button
        kind="quiet"
        class="bar-tool"
        icon={<MoreIcon />}
        label={`${words.other.title} ${desk.keys.value['other-work']}`}
        chosen={desk.sheet.value !== 'none'}
        onPress={() => act('other-work', desk)}
      >
        {words.other.title} <KeyCap>{desk.keys.value['other-work']}</KeyCap>
      </Button>
      <time class="bar-clock figures">{clockTime(now)}</time>
    </header>
  );
}
