import { useState } from 'preact/hooks';
import { Key } from '#screen-kit/looks/Key.tsx';
import type { Language } from '#words/language.ts';
import type { RatingWords } from '#words/rating.ts';
import { type CommentKey, type Layer, layers } from './comment-keys.ts';
import { typeLetter, typeTelex, typeTone } from './telex.ts';

interface CommentKeyboardProps {
  readonly words: RatingWords;
  /** Vietnamese is typed as Telex, or with keys for its marks; English as it stands. */
  readonly language: Language;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The tablet's own keyboard: the system's would cover the page, and remembers what strangers type. */
export function CommentKeyboard({ words, language, text, onText }: CommentKeyboardProps) {
  const [layer, setLayer] = useState<Layer>('letters');
  // A sentence begins with a capital; the person may wish otherwise.
  const [shift, setShift] = useState<boolean | null>(null);
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
  const other = (to: Layer) => (
    <Key
      size="wide"
      label={names[layer === to ? 'letters' : to]}
      onPress={() => setLayer(layer === to ? 'letters' : to)}
    >
      {names.faces[layer === to ? 'letters' : to]}
    </Key>
  );
  return (
    <div class="keyboard" role="group" aria-label={words.keyboard}>
      {layers[layer].map((row, index) => (
        <div key={`${layer}-${index}`}>
          {row.map((key) => {
            if (key.kind === 'erase' || key.kind === 'shift') {
              return (
                <Key
                  key={key.kind}
                  label={names[key.kind]}
                  isMain={key.kind === 'shift' && isUpper}
                  onPress={() => press(key)}
                >
                  {key.kind === 'erase' ? '⌫' : '⇧'}
                </Key>
              );
            }
            const face = isUpper && key.kind !== 'tone' ? key.key.toUpperCase() : key.key;
            return (
              <Key
                key={key.key}
                label={key.kind === 'tone' ? names.tones[key.tone] : key.key}
                onPress={() => press(key)}
              >
                {face}
              </Key>
            );
          })}
        </div>
      ))}
      <div>
        {other('signs')}
        {language === 'vi' && other('marks')}
        <Key size="stretch" label={names.space} onPress={() => type(`${text} `)}>
          {names.space}
        </Key>
      </div>
    </div>
  );
}
