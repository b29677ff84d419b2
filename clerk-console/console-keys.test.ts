import { describe, expect, it } from 'vitest';
import { type KeyPress, actOf } from './console-keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}) =>
  actOf({ key, repeat: false, modified: false, focus: 'nothing', ...more });

describe('the keys of the console', () => {
  it.each([
    ['F2', 'call-next'],
    ['F4', 'call-again'],
    ['F8', 'finish'],
    ['F9', 'absent'],
    ['Enter', 'start'],
    ['Escape', 'take-back'],
    ['0', 'other-work'],
    ['1', { outcome: 'received' }],
    ['2', { outcome: 'returned' }],
    ['3', { outcome: 'guided' }],
    ['4', { outcome: 'supplement' }],
    ['5', { outcome: 'not-possible' }],
  ] as const)('%s means one thing', (key, act) => expect(press(key)).toEqual(act));

  it.each(['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', '6', 'a', ' ', 'Tab'])(
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
