import { expect, it } from 'vitest';
import { Milestones } from './milestones.ts';

it('passes milestones in their order, each once, wherever steps end', () => {
  const marks = new Milestones();
  const passed: string[] = [];
  marks.move(5);
  marks.add(3, () => passed.push('at 8'));
  marks.add(1, () => passed.push('at 6'));
  expect(marks.ahead()).toBe(1);
  marks.move(0.9999);
  expect(passed).toEqual([]);
  marks.move(0.0001);
  expect(passed).toEqual(['at 6']);
  marks.move(10);
  expect([passed, marks.ahead()]).toEqual([['at 6', 'at 8'], Infinity]);
});

it('passes at once what is here, and what a milestone sets up here', () => {
  const marks = new Milestones();
  const passed: string[] = [];
  marks.add(0, () => marks.add(0, () => passed.push('here')));
  expect(passed).toEqual(['here']);
});
