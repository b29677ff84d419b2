import { expect, it } from 'vitest';
import { requireStreamName } from '../journal/stream-name.ts';
import { idOfName } from './id-of-name.ts';

it('the id of an office is its name in plain letters, and no other office’s', () => {
  const none = new Set<string>();
  expect(idOfName('UBND phường Hải Dương', none)).toBe('ubnd-phuong-hai-duong');
  expect(idOfName('UBND xã Đức Trọng', none)).toBe('ubnd-xa-duc-trong');
  expect(idOfName('UBND xã Đức Trọng', new Set(['ubnd-xa-duc-trong']))).toBe('ubnd-xa-duc-trong-2');
  const both = new Set(['ubnd-xa-duc-trong', 'ubnd-xa-duc-trong-2']);
  expect(idOfName('ubnd  xã – Đức Trọng!', both)).toBe('ubnd-xa-duc-trong-3');
});

it('whatever the name, its days can be kept in a folder of that id', () => {
  const names = [
    '',
    '人民',
    '---',
    'con',
    'Aux',
    'x'.repeat(400),
    `a ${'b '.repeat(60)}`,
    '../../etc',
    'A\u0000B',
  ];
  for (const name of names) {
    const id = idOfName(name, new Set(['co-quan']));
    expect(id.length, name).toBeLessThanOrEqual(40);
    expect(requireStreamName(`${id}/2026-11-24`).office).toBe(id);
  }
});
