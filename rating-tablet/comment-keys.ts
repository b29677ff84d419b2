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

const erase: CommentKey = { kind: 'erase' };
const shift: CommentKey = { kind: 'shift' };
// For whoever does not know Telex: each mark has a key.
const marks = [
  letter('ăâđêôơư'),
  [tone('á', tones.s), tone('à', tones.f), tone('ả', tones.r), tone('ã', tones.x), tone('ạ', tones.j), erase],
  [shift, ...letter('aeiouy')],
];

/**
 * The three layers of the keyboard; below each stand the ways to the others and the space.
 * @param letters the rows of letters on this screen: three of up to ten, or four of up to seven
 */
export function layersOf(
  letters: readonly string[],
): Readonly<Record<Layer, readonly (readonly CommentKey[])[]>> {
  const [first = '', second = '', third = '', fourth] = letters;
  if (fourth === undefined) {
    return {
      letters: [type(first), [...type(second), erase], [shift, ...type(third), ...type(',.')]],
      marks,
      signs: [type('1234567890'), [...type('-/:()"%?!'), erase], type(';+=&@#*.,')],
    };
  }
  return {
    letters: [type(first), type(second), type(third), [shift, ...type(fourth), erase]],
    marks,
    signs: [type('1234567'), type('890-/:('), type(')"%?!.,'), [...type(';+&@#*'), erase]],
  };
}
