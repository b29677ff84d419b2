import { describe, expect, it } from 'vitest';
import { numberOrText, partOf, timeOf } from './office-draft.ts';

describe('what is typed into the settings', () => {
  it.each([
    ['7:30', '07:30'],
    ['07.30', '07:30'],
    ['7h30', '07:30'],
    ['13h', '13:00'],
    ['730', '07:30'],
    ['1330', '13:30'],
    ['24:00', '24:00'],
    ['', ''],
    ['7', '7'],
    ['sáng', 'sáng'],
    ['7:3', '7:3'],
  ])('the time “%s” is %s', (typed, time) => {
    expect(timeOf(typed)).toBe(time);
  });

  it.each([
    ['15', 15],
    [' 7 ', 7],
    ['', ''],
    ['-1', '-1'],
    ['1,5', '1,5'],
    ['ba', 'ba'],
    ['123456', '123456'],
  ])('the number “%s” is %j, so that nothing typed is lost', (typed, number) => {
    expect(numberOrText(typed)).toBe(number);
  });

  it.each([
    ['fields.2.letter', 'fields'],
    ['otherAreas', 'fields'],
    ['hours.week.0.1.opens', 'hours'],
    ['hours.holidays.3.day', 'calendar'],
    ['hours.specialDays', 'calendar'],
    ['laterNames.0.from', 'office'],
    ['seniorReason', 'priority'],
    ['counters', 'counters'],
    ['undoSeconds', 'order'],
  ])('what is wrong at %s stands on the part %s', (at, part) => {
    expect(partOf(at)).toBe(part);
  });
});
