import { expect, it } from 'vitest';
import { whatChanged } from './what-changed.ts';

it('tells each place that is other than before, and things in lists by their id', () => {
  const before = {
    office: { name: 'A', hours: [1, 2] },
    printers: [
      { id: 1, name: 'Máy 1' },
      { id: 2, name: 'Máy 2' },
    ],
  };
  const after = { office: { name: 'B', hours: [1, 2] }, printers: [{ id: 2, name: 'Máy Hai' }] };
  expect(whatChanged(before, after)).toEqual([
    { path: 'office.name', before: '"A"', after: '"B"' },
    { path: 'printers.1', before: '{"id":1,"name":"Máy 1"}', after: null },
    { path: 'printers.2.name', before: '"Máy 2"', after: '"Máy Hai"' },
  ]);
});

it('writes down that a PIN or a token has changed, and never what it is', () => {
  const person = (hash: string) => ({ id: 'p', pin: { salt: `s${hash}`, hash }, seal: hash, role: 'clerk' });
  const changed = JSON.stringify(whatChanged({ people: [person('abc')] }, { people: [person('xyz')] }));
  expect(changed).toContain('people.p.pin.hash');
  expect(changed).not.toMatch(/abc|xyz/);
  const added = JSON.stringify(whatChanged({ people: [] }, { people: [person('xyz')] }));
  expect(added).toContain('clerk');
  expect(added).not.toMatch(/xyz/);
});

it('tells a change of everything in few words', () => {
  const many = (value: number) =>
    Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`k${at}`, value]));
  const changes = whatChanged(many(1), many(2));
  expect(changes).toHaveLength(24);
  expect(changes.at(-1)).toEqual({ path: '… 177', before: null, after: null });
  expect(whatChanged({ text: '' }, { text: 'x'.repeat(5_000) })[0]?.after?.length).toBeLessThan(310);
});
