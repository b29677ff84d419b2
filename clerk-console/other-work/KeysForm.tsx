import { useLayoutEffect, useState } from 'preact/hooks';
import { type ConsoleAct, consoleActs, keyName, usualKeys } from '#protocol/console-keys.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { KeyCap } from '#screen-kit/looks/ConsoleKey.tsx';
import { pressable } from '#screen-kit/looks/pressable.ts';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { actWords } from '../act-words.ts';
import { withKey } from '../console-keys.ts';
import { useDesk } from '../desk.ts';

/** Which key does what: press an act, then the key that it is to have. Each change is kept at once. */
export function KeysForm() {
  const { words, keys, nextKey, taps, person } = useDesk();
  const [asked, ask] = useState<ConsoleAct | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const names = actWords(words);
  const keep = async (changed: typeof keys.value | null) => {
    const kept = await taps.tap('keys:set', { keys: changed });
    if (kept) keys.value = kept.keys;
  };
  // Before the words “press the new key” are seen.
  useLayoutEffect(() => {
    if (asked === null) return;
    nextKey.value = (key) => {
      const found = withKey(keys.value, asked, key);
      if (key === 'Escape') ask(null);
      else if ('flaw' in found) setTrouble(words.keys.needed(keyName(key)));
      else if ('takenBy' in found)
        setTrouble(words.keys.taken(keys.value[found.takenBy], names[found.takenBy]));
      else {
        ask(null);
        setTrouble(null);
        void keep(found.keys);
      }
    };
    return () => (nextKey.value = null);
  });
  return (
    <div class="form">
      <h1>{words.keys.title}</h1>
      <p class="form-hint">{person === null ? words.keys.ofDevice : words.keys.ofPerson(person)}</p>
      <div class="form-given" role="status">
        {trouble !== null && <StatusLine status="trouble">{trouble}</StatusLine>}
      </div>
      <div class="key-choice">
        {consoleActs.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={asked === one}
            {...pressable(() => {
              setTrouble(null);
              ask(asked === one ? null : one);
            })}
          >
            <span>
              <b>{names[one]}</b>
              {asked === one && <small>{words.keys.press}</small>}
            </span>
            <KeyCap>{keys.value[one]}</KeyCap>
          </button>
        ))}
      </div>
      <p class="form-hint">{words.keys.fixed}</p>
      {consoleActs.some((one) => keys.value[one] !== usualKeys[one]) && (
        <Button
          onPress={() => {
            ask(null);
            void keep(null);
          }}
        >
          {words.keys.usual}
        </Button>
      )}
    </div>
  );
}
