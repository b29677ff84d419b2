import { describe, expect, it } from 'vitest';
import { consoleActs, keysToGive, usualKeys } from '#protocol/console-keys.ts';
import { type KeyPress, actOf, withKey } from './console-keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}, keys = usualKeys) =>
  actOf({ key, repeat: false, modified: false, focus: 'nothing', ...more }, keys);

describe('the keys of the console', () => {
  it.each([
    ['F2', 'call-next'],
    ['F4', 'call-again'],
    ['F8', 'finish'],
    ['F9', 'absent'],
    ['Enter', 'begin'],
    ['Escape', 'take-back'],
    ['0', 'other-work'],
    ['1', 'received'],
    ['2', 'returned'],
    ['3', 'guided'],
    ['4', 'supplement'],
    ['5', 'not-possible'],
    ['6', 'dossier'],
    ['7', 'reopen'],
  ] as const)('%s means one thing', (key, act) => expect(press(key)).toBe(act));

  it.each(['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', '8', 'a', ' ', 'Tab'])(
    '%s is left to the browser',
    (key) => expect(press(key)).toBeNull(),
  );

  it('takes a key that is held down for one press', () => expect(press('F2', { repeat: true })).toBeNull());
  it('leaves Ctrl, Alt and Meta alone', () => expect(press('1', { modified: true })).toBeNull());

  it('leaves what is typed into a text to the text', () => {
    for (const key of ['1', '0', 'Enter', 'F2', 'F8']) expect(press(key, { focus: 'text' })).toBeNull();
    expect(press('Escape', { focus: 'text' })).toBe('take-back');
  });

  it('lets Enter press the button that has the focus, and nothing besides', () => {
    expect(press('Enter', { focus: 'button' })).toBeNull();
    expect(press('F8', { focus: 'button' })).toBe('finish');
  });
});

describe('another key for an act', () => {
  it('[E1] is the one that counts from then on, with and without capitals', () => {
    const changed = withKey(usualKeys, 'call-next', 'n');
    expect(changed).toEqual({ keys: { ...usualKeys, 'call-next': 'N' } });
    if (!('keys' in changed)) return;
    expect([press('n', {}, changed.keys), press('N', {}, changed.keys)]).toEqual(['call-next', 'call-next']);
    expect(press('F2', {}, changed.keys)).toBeNull();
    expect(withKey(changed.keys, 'absent', 'F2')).toHaveProperty('keys.absent', 'F2');
  });

  it('[E1] is refused when another act has it, and named', () => {
    expect(withKey(usualKeys, 'call-next', 'F4')).toEqual({ takenBy: 'call-again' });
    expect(withKey(usualKeys, 'call-next', 'F2')).toEqual({ keys: usualKeys });
  });

  it.each(['Enter', 'Escape', 'Tab', ' ', 'ArrowDown', 'F5', 'F11', 'F12', 'Delete', 'ơ', 'Process'])(
    '[E1] is never %s, which something else needs',
    (key) => expect(withKey(usualKeys, 'finish', key)).toEqual({ flaw: 'needed' }),
  );

  it('has enough keys to choose from, and the usual ones are among them', () => {
    expect(new Set(Object.values(usualKeys)).size).toBe(consoleActs.length);
    for (const act of consoleActs) expect(keysToGive).toContain(usualKeys[act]);
  });
});
