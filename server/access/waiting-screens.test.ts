import { expect, it } from 'vitest';
import { MOST_WAITING, WaitingScreens } from './waiting-screens.ts';

const token = { token: 'a-token', device: 'kiosk-1' };

function begun(screens: WaitingScreens, now = 0, address = '10.0.0.5') {
  const waiting = screens.begin(address, 'Chrome', now);
  if (!waiting) throw new Error('nobody may wait');
  return waiting;
}

it('[Y4] a code lets one screen in, once, and its token is told once', () => {
  const screens = new WaitingScreens();
  const { code, secret } = begun(screens);
  const other = begun(screens);
  expect(code).toMatch(/^\d{6}$/);
  expect(screens.knows(code, 1_000)).toBe(true);
  screens.approve(code, token, 1_000);
  expect(screens.knows(code, 1_000)).toBe(false);
  expect(screens.look(other.secret, 1_000).kind).toBe('waiting');
  expect(screens.look(secret, 1_000)).toEqual({ kind: 'approved', ...token });
  expect(screens.look(secret, 1_000)).toEqual({ kind: 'gone' });
});

it('[Y4] a code is over after five minutes', () => {
  const screens = new WaitingScreens();
  const { code, secret } = begun(screens);
  expect(screens.knows(code, 299_000)).toBe(true);
  expect(screens.knows(code, 300_000)).toBe(false);
  expect(screens.look(secret, 300_000)).toEqual({ kind: 'gone' });
  expect(screens.list(300_000)).toEqual([]);
});

it('[Y4] after eight wrong codes every code that was shown is burnt: a guess in 100,000 finds nothing', () => {
  const screens = new WaitingScreens();
  const shown = Array.from({ length: MOST_WAITING }, (_, at) => begun(screens, 0, `10.0.0.${at}`));
  const codes = new Set(shown.map(({ code }) => code));
  let found = 0;
  let tries = 0;
  for (let guess = 0; guess < 100_000; guess += 1) {
    const code = String(guess).padStart(6, '0');
    // The test knows the codes, and guesses wrong on purpose, so that chance has no part in it.
    if (codes.has(code)) continue;
    tries += 1;
    if (screens.knows(code, 1_000)) found += 1;
    if (screens.list(1_000).length === 0) break;
  }
  expect([tries, found]).toEqual([8, 0]);
  for (const { code, secret } of shown) {
    expect(screens.knows(code, 1_000)).toBe(false);
    expect(screens.look(secret, 1_000).kind).toBe('gone');
  }
});

it('one address cannot take all places, nor ask for codes without end', () => {
  const screens = new WaitingScreens();
  const of = (address: string, now = 0) => screens.begin(address, '', now) !== null;
  expect([1, 2, 3, 4, 5].map(() => of('10.0.0.9'))).toEqual([true, true, true, true, false]);
  expect(of('10.0.0.10')).toBe(true);
  const loop = Array.from({ length: 1_000 }, (_, at) => {
    const waiting = screens.begin('10.0.0.11', '', at);
    if (waiting) screens.approve(waiting.code, token, at);
    return waiting && screens.look(waiting.secret, at).kind === 'approved';
  });
  expect(loop.filter(Boolean)).toHaveLength(30);
});
