import { describe, expect, it } from 'vitest';
import english from './kiosk.en.json' with { type: 'json' };
import vietnamese from './kiosk.vi.json' with { type: 'json' };

/** Every text with the way to it: `['lunch.detail', 'Mở lại lúc {time}.']`. */
function texts(words: object, way: readonly string[] = []): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]) =>
    typeof word === 'object' && word !== null
      ? texts(word, [...way, name])
      : [[[...way, name].join('.'), String(word)] as const],
  );
}

const pairs = texts(vietnamese).map(([name, text], index) => [name, text, texts(english)[index]] as const);

describe('the kiosk in both languages', () => {
  it('has the same words in the same order', () => {
    expect(texts(english).map(([name]) => name)).toEqual(texts(vietnamese).map(([name]) => name));
  });

  it.each(pairs)('%s leaves the same holes', (_, text, other) => {
    const holes = (template: string) => template.match(/\{\w*\}?/g)?.sort() ?? [];
    expect(holes(other?.[1] ?? '')).toEqual(holes(text));
    for (const hole of holes(text)) expect(hole).toMatch(/^\{[a-z]+\}$/);
  });

  it.each([...texts(vietnamese), ...texts(english)])('%s says something', (_, text) => {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
  });

  it('never calls a citizen a customer', () => {
    expect(JSON.stringify([vietnamese, english])).not.toMatch(/khách hàng|customer/i);
  });
});
