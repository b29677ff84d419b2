import { tones } from './telex.ts';

/** What one key of the comment's keyboard does. */
export type CommentKey =
  | { readonly kind: 'type' | 'letter'; readonly key: string }
  | { readonly kind: 'tone'; readonly key: string; readonly tone: (typeof tones)[keyof typeof tones] }
  | { readonly kind: 'shift' }
  | { readonly kind: 'erase' };

export type Layer = 'letters' | 'marks' | 'signs';

const type = (keys: string): readonly CommentKey[] => Array.from(keys).map((key) => ({ kind: 'type', key }));
const letter = (keys: string): readonly CommentKey[] =>
  Array.from(keys).map((key) => ({ kind: 'letter', key }));
const tone = (key: string, mark: (typeof tones)[keyof typeof tones]): CommentKey => ({
  kind: 'tone',
  key,
  tone: mark,
});

/** Three rows of ten keys; below them stand the layers and the space. */
export const layers: Readonly<Record<Layer, readonly (readonly CommentKey[])[]>> = {
  letters: [
    type('qwertyuiop'),
    [...type('asdfghjkl'), { kind: 'erase' }],
    [{ kind: 'shift' }, ...type('zxcvbnm,.')],
  ],
  // For whoever does not know Telex: each mark has a key.
  marks: [
    letter('ăâđêôơư'),
    [
      tone('á', tones.s),
      tone('à', tones.f),
      tone('ả', tones.r),
      tone('ã', tones.x),
      tone('ạ', tones.j),
      { kind: 'erase' },
    ],
    [{ kind: 'shift' }, ...letter('aeiouy')],
  ],
  signs: [type('1234567890'), [...type('-/:()"%?!'), { kind: 'erase' }], type(';+=&@#*.,')],
};
