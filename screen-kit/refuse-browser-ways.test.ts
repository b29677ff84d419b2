import { describe, expect, it } from 'vitest';
import { isBrowserKey } from './refuse-browser-ways.ts';

const none = { ctrlKey: false, altKey: false, metaKey: false };

describe('a public screen', () => {
  it.each(['a', 'Ệ', '1', ' ', 'Tab', 'Enter', 'ArrowDown', 'PageDown', 'Backspace', 'Escape', 'Dead'])(
    'keeps %s for itself',
    (key) => expect(isBrowserKey({ ...none, key })).toBe(false),
  );

  it.each([
    ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'BrowserBack', 'BrowserSearch', 'LaunchMail'],
    ...['ContextMenu', 'Help', 'PrintScreen', 'Meta', 'Alt', "'", '/'],
  ])('leaves the browser no %s', (key) => expect(isBrowserKey({ ...none, key })).toBe(true));

  it.each(['p', 'w', 'n', 't', 's', 'u', 'r', '+', '-', '0', 'Tab', 'Enter', 'ArrowLeft'])(
    'refuses Ctrl, Alt and the Windows key with %s',
    (key) => {
      expect(isBrowserKey({ ...none, key, ctrlKey: true })).toBe(true);
      expect(isBrowserKey({ ...none, key, altKey: true })).toBe(true);
      expect(isBrowserKey({ ...none, key, metaKey: true })).toBe(true);
    },
  );
});
