import { expect, it } from 'vitest';
import { writtenValue } from './written-value.ts';

it('reads like a note, not like a file', () => {
  expect(writtenValue('"Máy ở sảnh"')).toBe('Máy ở sảnh');
  expect(writtenValue(null)).toBe('–');
  expect(writtenValue('{"id":"p-1","name":"Minh","counters":[1,2],"to":null,"on":true}')).toBe(
    'name Minh; counters 1, 2; on ✓',
  );
});

it('leaves what was cut as it is', () => {
  expect(writtenValue('{"name":"Mi…')).toBe('{"name":"Mi…');
});
