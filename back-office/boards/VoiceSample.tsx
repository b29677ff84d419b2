import { useState } from 'preact/hooks';
import type { VoiceSettings } from '#protocol/voice-settings.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { CHIME } from '#voice/clip-texts.ts';
import { sentence, written } from '#voice/sentence.ts';
import { type Spoken, clip } from '#voice/spoken.ts';
import { voiceSettingsWords } from '#words/voice-settings.ts';
import { useOffice } from '../at-office.ts';
import { Choice } from '../Choice.tsx';

interface VoiceSampleProps {
  readonly settings: VoiceSettings;
  readonly isReady: boolean;
  readonly onPlay: (spoken: readonly Spoken[]) => void;
}

const AFTER_CHIME: Spoken = { pauseMs: 500 };
const calls = ['first', 'second', 'last'] as const;
const timesOf = { first: 1, second: 2, last: 3 } as const;

/** A call of one's own choice, written out as it will be heard, and heard. */
export function VoiceSample({ settings, isReady, onPlay }: VoiceSampleProps) {
  const { language } = useOffice();
  const words = voiceSettingsWords[language];
  const [letter, setLetter] = useState('A');
  const [number, setNumber] = useState(25);
  const [counter, setCounter] = useState(3);
  const [which, setWhich] = useState<(typeof calls)[number]>('first');
  const call = {
    kind: 'call',
    letter,
    number,
    counter,
    times: timesOf[which],
    isLast: which === 'last',
  } as const;
  const said = sentence(call, settings);
  const chime = settings.chimes ? [clip(CHIME), AFTER_CHIME] : [];
  return (
    <div class="voice-sample">
      <h2>{words.sample}</h2>
      <div class="voice-sample-call">
        <Field label={words.letter}>
          <input
            value={letter}
            maxLength={1}
            onInput={({ currentTarget }) => {
              const typed = currentTarget.value.toUpperCase();
              if (/^[A-Z]?$/.test(typed)) setLetter(typed);
              else currentTarget.value = letter;
            }}
          />
        </Field>
        <Field label={words.number}>
          <input value={number} inputMode="numeric" onInput={limited(9_999, setNumber)} />
        </Field>
        <Field label={words.counter}>
          <input value={counter} inputMode="numeric" onInput={limited(99, setCounter)} />
        </Field>
      </div>
      <Choice title={words.times}>
        {calls.map((one) => (
          <Chip key={one} kind="radio" isChosen={which === one} onPress={() => setWhich(one)}>
            {words.call[one]}
          </Chip>
        ))}
      </Choice>
      <p class="voice-sample-words" lang="vi">
        {written(said)}
      </p>
      <Button
        kind="listed"
        disabledBecause={isReady ? undefined : words.loading}
        onPress={() => onPlay([...chime, ...said])}
      >
        {`▶ ${words.listen}`}
      </Button>
    </div>
  );
}

/** Takes a whole number from 0 to the greatest; anything else leaves what was there. */
function limited(greatest: number, set: (value: number) => void) {
  return ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const figures = currentTarget.value.replace(/\D/g, '');
    const value = Math.min(greatest, Number(figures));
    currentTarget.value = String(value);
    set(value);
  };
}
