import { useState } from 'preact/hooks';
import { Keyboard, type KeyboardKey } from '#screen-kit/keyboard/Keyboard.tsx';
import { useLetterRows } from '#screen-kit/keyboard/use-letter-rows.ts';
import type { Language } from '#words/language.ts';
import type { RatingWords } from '#words/rating.ts';
import { type CommentKey, type Layer, layersOf } from './comment-keys.ts';
import { typeLetter, typeTelex, typeTone } from './telex.ts';

/** Ten keys of 10 mm, the gaps between them, and the edges of the page. */
const LEAST_MM = 122;

interface CommentKeyboardProps {
  readonly words: RatingWords;
  /** Vietnamese is typed as Telex, or with keys for its marks; English as it stands. */
  readonly language: Language;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The keys of a comment: letters, which know Telex, their marks, figures and signs. */
export function CommentKeyboard({ words, language, text, onText }: CommentKeyboardProps) {
  const [layer, setLayer] = useState<Layer>('letters');
  // A sentence begins with a capital; the person may wish otherwise.
  const [shift, setShift] = useState<boolean | null>(null);
  const layers = layersOf(useLetterRows(LEAST_MM));
  const isUpper = shift ?? /(?:^|[.!?]\s+)$/.test(text);
  const names = words.keys;

  const type = (next: string) => {
    onText(next);
    setShift(null);
  };
  const press = (key: CommentKey) => {
    if (key.kind === 'shift') setShift(!isUpper);
    else if (key.kind === 'erase') type(Array.from(text).slice(0, -1).join(''));
    else if (key.kind === 'tone') type(typeTone(text, key.tone));
    else {
      const letter = isUpper ? key.key.toUpperCase() : key.key;
      if (key.kind === 'letter') type(typeLetter(text, letter));
      else type(language === 'vi' ? typeTelex(text, letter) : text + letter);
    }
  };
  const keyOf = (key: CommentKey): KeyboardKey => {
    const onPress = () => press(key);
    if (key.kind === 'erase') return { id: 'erase', face: '⌫', label: names.erase, onPress };
    if (key.kind === 'shift') return { id: 'shift', face: '⇧', label: names.shift, isMain: isUpper, onPress };
    if (key.kind === 'tone') return { id: key.key, face: key.key, label: names.tones[key.tone], onPress };
    return { id: key.key, face: isUpper ? key.key.toUpperCase() : key.key, label: key.key, onPress };
  };
  const wayTo = (to: Layer): KeyboardKey => {
    const next = layer === to ? 'letters' : to;
    const face = names.faces[next];
    return { id: `to-${to}`, face, label: names[next], width: 'word', onPress: () => setLayer(next) };
  };
  const space: KeyboardKey = {
    ...{ id: 'space', face: names.space, label: names.space, width: 'rest' },
    onPress: () => type(`${text} `),
  };
  return (
    <Keyboard
      label={words.keyboard}
      rows={layers[layer].map((row) => row.map(keyOf))}
      acts={[wayTo('signs'), ...(language === 'vi' ? [wayTo('marks')] : []), space]}
    />
  );
}
