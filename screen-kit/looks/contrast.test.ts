import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The custom properties of one block of tokens.css. */
function tokensOf(selector: string): Record<string, string> {
  const start = css.indexOf(`\n${selector} {`);
  expect(start, selector).toBeGreaterThan(-1);
  const block = css.slice(start, css.indexOf('\n}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance, WCAG 2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Words and figures: text on ground. */
const readable: readonly (readonly [string, string])[] = [
  ['ink', 'ground'],
  ['ink', 'surface'],
  ['ink-soft', 'ground'],
  ['ink-soft', 'surface'],
  ['on-ink', 'ink'],
  ['on-enamel', 'enamel'],
  ['on-enamel', 'call'],
  ['enamel-ink', 'ground'],
  ['enamel-ink', 'surface'],
  ['on-pressed', 'enamel-pressed'],
  ['on-touched', 'touched'],
  ['on-chosen', 'chosen'],
  ['on-column', 'column'],
  ['ink', 'closed'],
  ['on-called', 'called'],
  ['on-trouble', 'trouble'],
  ['on-help', 'help'],
  ['on-help-plate', 'help-plate'],
];
/** Edges that one must find to press, and the shapes of states. */
const findable: readonly (readonly [string, string])[] = [
  ['edge', 'ground'],
  ['edge', 'surface'],
  ['on-done', 'done'],
  ['serving', 'surface'],
  ['trouble', 'surface'],
];

const night = "[data-theme='night'],\n[data-theme='dark']";
const themes: Readonly<Record<string, readonly string[]>> = {
  light: [':root'],
  night: [':root', night],
  dark: [':root', night, "[data-theme='dark']"],
  'high contrast': [':root', "[data-theme='high-contrast']"],
};

it('every theme of the style sheet is looked at', () => {
  const named = new Set([...css.matchAll(/data-theme='([\w-]+)'/g)].map(([, name = '']) => name));
  expect([...named].map((name) => name.replace('-', ' ')).sort()).toEqual(
    Object.keys(themes)
      .filter((name) => name !== 'light')
      .sort(),
  );
});

describe.each(Object.keys(themes))('%s', (theme) => {
  const tokens = (themes[theme] ?? []).map(tokensOf).reduce((all, more) => ({ ...all, ...more }), {});
  const between = (a: string, b: string) => contrast(tokens[a] ?? '', tokens[b] ?? '');

  it.each(readable)('%s is read on %s', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(findable)('%s is found on %s', (edge, ground) => {
    expect(between(edge, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(['c', 'h', 'm', 'b', 'k', 'e', 'a', 'g', 't', 'v'])(
    'the sign of %s is seen on the surface',
    (letter) => {
      const colour = tokens[`sign-${letter}`] === 'currentColor' ? tokens['ink'] : tokens[`sign-${letter}`];
      expect(contrast(colour ?? '', tokens['surface'] ?? '')).toBeGreaterThanOrEqual(7);
    },
  );
});
