import { describe, expect, it } from 'vitest';
import { fill, fillCounted } from './fill.ts';

describe('words with holes', () => {
  it('are filled by name', () => {
    expect(fill('Trang {page}/{of}', { page: 1, of: 3 })).toBe('Trang 1/3');
    expect(fill('{n} và {n}', { n: 0 })).toBe('0 và 0');
    expect(fill('Quay lại', {})).toBe('Quay lại');
  });

  it('take what fills them as it is', () => {
    expect(fill('Hôm nay nghỉ lễ: {name}', { name: "{name} $& $'" })).toBe("Hôm nay nghỉ lễ: {name} $& $'");
  });

  it.each([
    [0, 'none'],
    [1, '1 procedure'],
    [2, '2 procedures'],
    [11, '11 procedures'],
  ])('count %i as "%s"', (n, said) => {
    expect(fillCounted({ none: 'none', one: '{n} procedure', many: '{n} procedures' }, n)).toBe(said);
  });
});
